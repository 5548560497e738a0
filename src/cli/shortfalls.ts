import type { Share } from '../engine/model.ts';
import { exceeds } from '../engine/order.ts';
import type { CandidateResult, QuestionResult, Severity } from '../engine/result.ts';
import type { Reason } from '../words/command-line-gate.ts';

/** The severity that is still let pass, and the share of day-one readiness that has to be reached at least. */
export type Bar = { readonly mostSevere: Severity; readonly leastReady: Share };

const RANK = { none: 0, low: 1, medium: 2, high: 3 } as const satisfies Record<Severity, number>;

export function isSeverity(text: string): text is Severity {
  return Object.hasOwn(RANK, text);
}

/** Why a candidate falls short of the bar, worst first; empty where it does not. */
export function shortfallsOf(candidate: CandidateResult, bar: Bar): Reason[] {
  const ready = candidate.overall.dayOne;
  if (candidate.verdict === null || ready === null) return [{ kind: 'nothingToAssess' }];
  const severities = Object.entries(candidate.questions)
    .filter(([, { severity }]) => RANK[severity.possible] > RANK[bar.mostSevere])
    .sort(([, a], [, b]) => rankOf(b) - rankOf(a))
    .map(([question, { severity }]): Reason => ({ kind: 'severity', question, severity }));
  const isShort = exceeds(bar.leastReady, ready.atLeast);
  return [
    ...(isShort ? [{ kind: 'readiness', atLeast: ready.atLeast, needed: bar.leastReady } as const] : []),
    ...severities,
  ];
}

/** By what it may be, then by what it certainly is. */
function rankOf({ severity }: QuestionResult): number {
  return RANK[severity.possible] * 4 + RANK[severity.certain];
}
