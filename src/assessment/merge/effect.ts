/** How much a choice between two copies moves the result. */
import type { Assessment } from '../../engine/assessment.ts';
import { evaluate } from '../../engine/evaluate.ts';
import type { CandidateId, DecisionId, Lens, OptionId } from '../../engine/model.ts';
import type { Readiness, Verdict } from '../../engine/result.ts';

export type CandidateEffect = {
  readonly id: CandidateId;
  readonly name: string;
  readonly dayOne: readonly [before: Readiness | null, after: Readiness | null];
  readonly verdict: readonly [before: Verdict | null, after: Verdict | null];
};
export type DecisionEffect = {
  readonly decision: DecisionId;
  readonly leader: readonly [before: readonly OptionId[], after: readonly OptionId[]];
};
/** Only what moves; two empty lists where nothing does. */
export type Effect = {
  readonly candidates: readonly CandidateEffect[];
  readonly decisions: readonly DecisionEffect[];
};

const LEAST_MOVE = 1e-9;

/** What of the result is another in `after`: day-one readiness and verdict of each candidate of both, the leader of each decision. */
export function effectBetween(lens: Lens, before: Assessment, after: Assessment): Effect {
  const [was, is] = [evaluate(lens, before), evaluate(lens, after)];
  return {
    candidates: is.candidates.flatMap((now): readonly CandidateEffect[] => {
      const then = was.candidates.find(({ id }) => id === now.id);
      if (then === undefined) return [];
      const isMoved =
        then.verdict !== now.verdict || !isSameReadiness(then.overall.dayOne, now.overall.dayOne);
      if (!isMoved) return [];
      return [
        {
          id: now.id,
          name: now.name,
          dayOne: [then.overall.dayOne, now.overall.dayOne],
          verdict: [then.verdict, now.verdict],
        },
      ];
    }),
    decisions: Object.entries(is.decisions).flatMap(([decision, { leader }]): readonly DecisionEffect[] => {
      const then = was.decisions[decision]?.leader ?? [];
      return then.join() === leader.join() ? [] : [{ decision, leader: [then, leader] }];
    }),
  };
}

function isSameReadiness(one: Readiness | null, other: Readiness | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    Math.abs(one.atLeast - other.atLeast) < LEAST_MOVE && Math.abs(one.atMost - other.atMost) < LEAST_MOVE
  );
}
