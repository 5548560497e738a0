/** §14: what changed between two moments of an assessment. */
import type { AnswerChange } from './compare/answer-changes.ts';
import { answerChanges } from './compare/answer-changes.ts';
import type { ReadinessChanges, Stages } from './compare/readiness-changes.ts';
import { groupChanges, overallChanges } from './compare/readiness-changes.ts';
import type { SeverityChange } from './compare/severity-changes.ts';
import { severityChanges } from './compare/severity-changes.ts';
import { evaluate } from './evaluate.ts';
import { indexOf } from './lens-index.ts';
import type { CandidateId, Lens, LensRef, Scorable } from './model.ts';
import type { CandidateResult, Result, Verdict } from './result.ts';

/** Answers with the result they had; a snapshot is one. */
export type Moment = Scorable & { readonly result: Result };

export type CandidateChange = {
  readonly candidate: CandidateId;
  readonly verdict: { readonly before: Verdict | null; readonly after: Verdict | null };
  readonly overall: ReadinessChanges;
  readonly pillars: Readonly<Record<string, ReadinessChanges>>;
  readonly concerns: Readonly<Record<string, ReadinessChanges>>;
  readonly readings: Readonly<Record<string, ReadinessChanges>>;
  readonly severities: readonly SeverityChange[];
};

export type SnapshotComparison = {
  readonly lensChanged: boolean;
  readonly answers: readonly AnswerChange[];
  readonly added: readonly CandidateId[];
  readonly removed: readonly CandidateId[];
  /** The candidates of both moments. */
  readonly candidates: readonly CandidateChange[];
};

/**
 * Two moments beside one another. `lens` reads the answers of both, and where the content changed it scores the old answers anew, to
 * tell what of a difference is due to content; that needs `lens` to be the one `after` was scored under, else `due` is `null`.
 */
export function compareSnapshots(lens: Lens, before: Moment, after: Moment): SnapshotComparison {
  const lensChanged = !isSameLens(before.result.lens, after.result.lens);
  const between = lensChanged
    ? isSameLens(lens, after.result.lens)
      ? evaluate(lens, before).candidates
      : []
    : before.result.candidates;
  const rescored = byId(between);
  const earlier = byId(before.result.candidates);
  const later = byId(after.result.candidates);
  return {
    lensChanged,
    answers: answerChanges(indexOf(lens), before, after),
    added: [...later.keys()].filter((id) => !earlier.has(id)),
    removed: [...earlier.keys()].filter((id) => !later.has(id)),
    candidates: after.result.candidates.flatMap((candidate) => {
      const was = earlier.get(candidate.id);
      if (was === undefined) return [];
      return [
        candidateChange({ before: was, between: rescored.get(candidate.id) ?? null, after: candidate }),
      ];
    }),
  };
}

const candidateChange = (stages: Stages): CandidateChange => ({
  candidate: stages.after.id,
  verdict: { before: stages.before.verdict, after: stages.after.verdict },
  overall: overallChanges(stages),
  pillars: groupChanges(stages, 'pillars'),
  concerns: groupChanges(stages, 'concerns'),
  readings: groupChanges(stages, 'readings'),
  severities: severityChanges(stages.before, stages.after),
});

const byId = (candidates: readonly CandidateResult[]): ReadonlyMap<CandidateId, CandidateResult> =>
  new Map(candidates.map((candidate) => [candidate.id, candidate]));

const isSameLens = (a: LensRef, b: LensRef): boolean => a.id === b.id && a.version === b.version;
