/** §15 for §8: the readiness of a group. */
import type { Horizon } from '../model.ts';
import { liftedAttainment } from '../projected.ts';
import type { Attained } from '../readiness.ts';
import { attainedAt, poolOf } from '../readiness.ts';
import type { Standing } from '../standing.ts';
import type { Weighted } from '../weighted-mean.ts';
import { extremeMean, sumsOf, takenOptional } from '../weighted-mean.ts';
import { explainApplies } from './explain-condition.ts';
import { explainAttainment, explainLiftedAttainment } from './explain-target.ts';
import { explainWeight, membersOf } from './explain-weight.ts';
import type { Bound, Explanation, GroupRef } from './explanation.ts';
import type { CandidateScene } from './scene.ts';

type ReadinessSubject = {
  readonly group: GroupRef;
  readonly horizon: Horizon;
  readonly bound: Bound;
  /** The horizon whose target a question is taken to reach; `null` for one that stays as it is. */
  readonly lift?: (standing: Standing) => Horizon | null;
};

/** The shares of all members that are in add up to the readiness; those left out say why. `null` for a group that is not there. */
export function explainReadiness(scene: CandidateScene, subject: ReadinessSubject): Explanation | null {
  const { group, horizon, bound, lift } = subject;
  const members = membersOf(scene, group);
  if (members === undefined) return null;
  const attainedNow = attainedAt(horizon, bound);
  const attained: Attained = (standing) => {
    const reached = lift?.(standing) ?? null;
    return reached === null ? attainedNow(standing) : liftedAttainment(standing, horizon, reached);
  };
  const { fixed, optional } = poolOf(members, scene.standings, attained);
  const extreme = bound === 'atLeast' ? 'least' : 'greatest';
  const taken = takenOptional(fixed, optional, extreme);
  const total = fixed.weight + sumsOf(taken).weight;
  const takenAt = new Set(taken.map(({ position }) => position));
  const parts = members.flatMap((member): readonly Explanation[] => {
    const standing = scene.standings[member.position];
    if (standing === undefined) return [];
    const amount = attained(standing);
    const isIn = standing.result.applies === 'yes' || takenAt.has(member.position);
    return amount === undefined || !isIn
      ? explainLeftOut(scene, standing, horizon)
      : explainMember(scene, subject, standing, { weight: member.weight, amount }, total);
  });
  return {
    code: 'readiness',
    about: { candidate: scene.candidate, group, horizon, bound },
    amount: extremeMean(fixed, optional, extreme),
    by: 'sum',
    parts,
  };
}

function explainMember(
  scene: CandidateScene,
  { group, horizon, bound, lift }: ReadinessSubject,
  standing: Standing,
  { weight, amount }: Weighted,
  total: number,
): readonly Explanation[] {
  const { question } = standing.demand.entry;
  const reached = lift?.(standing) ?? null;
  const attainment =
    reached === null
      ? explainAttainment(scene, standing, horizon, bound)
      : explainLiftedAttainment(scene, standing, horizon, reached);
  if (attainment === null) return [];
  return [
    {
      code: 'member',
      about: { question: question.id },
      amount: (weight * amount) / total,
      by: 'meanShare',
      parts: [explainWeight(scene, question, group, weight), attainment],
    },
  ];
}

/** A question that has a target and yet takes no part: not asked, not applicable, or optional and of no use to the bound. */
function explainLeftOut(
  scene: CandidateScene,
  { demand, answer }: Standing,
  horizon: Horizon,
): readonly Explanation[] {
  const { question, baseTargets } = demand.entry;
  if (baseTargets[horizon] === null) return [];
  return [
    {
      code: 'leftOut',
      about: { question: question.id },
      amount: 0,
      by: 'rule',
      parts: [explainApplies(scene, question, demand.applies, answer)],
    },
  ];
}
