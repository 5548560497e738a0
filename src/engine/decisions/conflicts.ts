/** §11: decisions whose leaders cannot go together. */
import type { DecisionId } from '../model.ts';
import type { WeighedDecision } from './weighed-decision.ts';

/** Pairs of decisions, each once and in content order; an option says of which others it cannot go with. */
export function conflictsOf(
  decisions: readonly WeighedDecision[],
): readonly (readonly [DecisionId, DecisionId])[] {
  return decisions.flatMap((first, place) =>
    decisions
      .slice(place + 1)
      .filter((second) => objects(first, second) || objects(second, first))
      .map((second) => [first.indexed.decision.id, second.indexed.decision.id] as const),
  );
}

/** Whether a leader of one decision names a leader of the other. */
function objects(first: WeighedDecision, second: WeighedDecision): boolean {
  const other = second.indexed.decision;
  return first.leaders.some((leader) =>
    (first.indexed.decision.options[leader]?.conflicts ?? []).some(
      ({ decision, option }) =>
        decision === other.id && second.leaders.some((rival) => other.options[rival]?.id === option),
    ),
  );
}
