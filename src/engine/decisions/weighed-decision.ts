/** §11: scores, exclusions and leaders of a decision on the answers given. */
import type { Profile } from '../applies.ts';
import { holds } from '../condition.ts';
import type { OptionId } from '../model.ts';
import { exceeds, isLevel } from '../order.ts';
import type { IndexedDecision, OptionPlace } from './indexed-decision.ts';
import type { WeighedCriterion } from './weighed-criterion.ts';
import { contribution, weighCriterion } from './weighed-criterion.ts';

/** Options are given by place; lists of them are in content order. */
export type WeighedDecision = {
  readonly indexed: IndexedDecision;
  readonly criteria: readonly WeighedCriterion[];
  readonly scores: readonly number[];
  readonly excluded: readonly OptionPlace[];
  readonly mayBeExcluded: readonly OptionPlace[];
  /** Every option is excluded; then all are compared all the same. */
  readonly clash: boolean;
  /** The options that are compared. */
  readonly left: readonly OptionPlace[];
  /** The options left with the highest score. */
  readonly leaders: readonly OptionPlace[];
};

export function weighDecision(indexed: IndexedDecision, profile: Profile): WeighedDecision {
  const { options } = indexed.decision;
  const criteria = indexed.criteria.map((criterion) => weighCriterion(criterion, indexed, profile));
  const scores = options.map((_, option) =>
    criteria.reduce((total, criterion) => total + contribution(criterion, option), 0),
  );
  const isExcluded = options.map(
    ({ excludedWhen }) => excludedWhen !== undefined && holds(excludedWhen, (id) => profile.get(id)),
  );
  const places = [...options.keys()];
  const excluded = places.filter((option) => isExcluded[option] === true);
  const clash = options.length > 0 && excluded.length === options.length;
  const left = clash ? places : places.filter((option) => isExcluded[option] !== true);
  return {
    indexed,
    criteria,
    scores,
    excluded,
    mayBeExcluded: places.filter((option) => isExcluded[option] === 'unknown'),
    clash,
    left,
    leaders: highest(left, scores),
  };
}

/** The options with the highest score: one, or all that are level. */
export function highest(options: readonly OptionPlace[], scores: ArrayLike<number>): readonly OptionPlace[] {
  const score = (option: OptionPlace): number => scores[option] ?? 0;
  const best = options.reduce((a, b) => (exceeds(score(b), score(a)) ? b : a), options[0] ?? 0);
  return options.filter((option) => isLevel(score(option), score(best)));
}

export const optionId = ({ decision }: IndexedDecision, option: OptionPlace): OptionId =>
  decision.options[option]?.id ?? '';

/** How far `a` is ahead of `b` on the answers given. */
export const leadIn = ({ scores }: WeighedDecision, a: OptionPlace, b: OptionPlace): number =>
  (scores[a] ?? 0) - (scores[b] ?? 0);
