/** §15 for §8 and §13: the readiness of a group, and what an action of the plan adds to it. */
import type { Horizon } from '../model.ts';
import { planOf } from '../plan.ts';
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
  /** The place of a question that is taken to reach its target. */
  readonly lifted?: number;
};

/** The shares of all members that are in add up to the readiness; those left out say why. `null` for a group that is not there. */
export function explainReadiness(scene: CandidateScene, subject: ReadinessSubject): Explanation | null {
  const { group, horizon, bound, lifted } = subject;
  const members = membersOf(scene, group);
  if (members === undefined) return null;
  const attainedNow = attainedAt(horizon, bound);
  const attained: Attained = (standing) =>
    standing.demand.entry.position === lifted ? 1 : attainedNow(standing);
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
  { group, horizon, bound, lifted }: ReadinessSubject,
  standing: Standing,
  { weight, amount }: Weighted,
  total: number,
): readonly Explanation[] {
  const { question, position } = standing.demand.entry;
  const attainment =
    position === lifted
      ? explainLiftedAttainment(scene, standing.demand, horizon)
      : explainAttainment(scene, standing, horizon, bound);
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

/** Overall readiness after one action of the plan, less what it is before. `null` where the plan has no action for the question. */
export function explainGain(scene: CandidateScene, position: number): Explanation | null {
  const question = scene.standings[position]?.demand.entry.question.id;
  const action = planOf(scene.standings, scene.overall).find((item) => item.question === question);
  if (action === undefined) return null;
  const subject = { group: { kind: 'overall' }, horizon: action.horizon, bound: 'atLeast' } as const;
  const after = explainReadiness(scene, { ...subject, lifted: position });
  const before = explainReadiness(scene, subject);
  if (after === null || before === null) return null;
  return {
    code: 'gain',
    about: { candidate: scene.candidate, question: action.question, horizon: action.horizon },
    amount: action.gain,
    by: 'difference',
    parts: [after, before],
  };
}
