/** §4 to §6: what the profile makes of each scored question. */
import type { Profile } from './applies.ts';
import { appliesTo } from './applies.ts';
import type { Lookup } from './condition.ts';
import type { ScoredQuestion } from './indexed-question.ts';
import { isSameInterval } from './interval.ts';
import type { Kleene } from './kleene.ts';
import type { Targets } from './target.ts';
import { targetsOf } from './target.ts';
import type { Need } from './value.ts';
import { needOf } from './value.ts';

/** What the profile asks of a scored question, the same for every candidate. */
export type Demand = {
  readonly entry: ScoredQuestion;
  readonly applies: Kleene;
  readonly need: Need | null;
  readonly targets: Targets;
};

/** One demand for each scored question, in the order given. */
export function demandsOf(scored: readonly ScoredQuestion[], profile: Profile): readonly Demand[] {
  const lookup: Lookup = (id) => profile.get(id);
  return scored.map((entry) => demandOf(entry, lookup));
}

/** Most demands are alike under another profile; as one object they let the standings that follow from them be kept. */
const lastDemands = new WeakMap<ScoredQuestion, Demand>();

function demandOf(entry: ScoredQuestion, lookup: Lookup): Demand {
  const demand = {
    entry,
    applies: appliesTo(entry.question, lookup),
    need: needOf(entry.question, lookup),
    targets: targetsOf(entry.question, entry.baseTargets, lookup),
  };
  const last = lastDemands.get(entry);
  if (last !== undefined && isAlike(last, demand)) return last;
  lastDemands.set(entry, demand);
  return demand;
}

const isAlike = (a: Demand, b: Demand): boolean =>
  a.applies === b.applies &&
  a.need === b.need &&
  isSameInterval(a.targets.dayOne, b.targets.dayOne) &&
  isSameInterval(a.targets.later, b.targets.later);
