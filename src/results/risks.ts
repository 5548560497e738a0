import type { Question } from '../engine/model.ts';
import type { Severity } from '../engine/result.ts';
import type { Subject } from './subject.ts';

const WORST_FIRST = ['high', 'medium', 'low'] as const satisfies readonly Severity[];

export type Risk = { readonly question: Question; readonly severity: Severity };

/** The risks that are certain, or those that could be worse than what is certain; the worst first, then in content order. */
export function risksOf({ lens, candidate }: Subject, certainty: 'certain' | 'possible'): readonly Risk[] {
  return WORST_FIRST.flatMap((severity) =>
    lens.questions
      .filter(({ id }) => {
        const risk = candidate.questions[id]?.severity;
        return risk?.[certainty] === severity && (certainty === 'certain' || risk.certain !== severity);
      })
      .map((question) => ({ question, severity })),
  );
}
