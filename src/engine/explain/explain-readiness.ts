/** §15 for §8 and §13: the readiness of a group, and what an action of the plan adds to it. */
import type { Member } from '../groups.ts';
import type { Horizon } from '../model.ts';
import { planOf } from '../plan.ts';
import type { AttainmentEntry } from '../readiness.ts';
import { entriesAt } from '../readiness.ts';
import { baseTarget } from '../target.ts';
import { extremeMean, extremeSelection, totalWeight } from '../weighted-mean.ts';
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
  const entries = entriesAt(members, scene.standings, horizon, bound).map((entry) =>
    entry.position === lifted ? { ...entry, amount: 1 } : entry,
  );
  const extreme = bound === 'atLeast' ? 'least' : 'greatest';
  const selection = extremeSelection(entries, extreme);
  const selected = new Map(selection.map((entry) => [entry.position, entry]));
  const total = totalWeight(selection);
  return {
    code: 'readiness',
    about: { candidate: scene.candidate, group, horizon, bound },
    amount: extremeMean(entries, extreme),
    by: 'sum',
    parts: members.flatMap((member) => {
      const entry = selected.get(member.position);
      return entry === undefined
        ? explainLeftOut(scene, member, horizon)
        : explainMember(scene, subject, entry, total);
    }),
  };
}

function explainMember(
  scene: CandidateScene,
  { group, horizon, bound, lifted }: ReadinessSubject,
  { position, weight, amount }: AttainmentEntry,
  total: number,
): readonly Explanation[] {
  const standing = scene.standings[position];
  if (standing === undefined) return [];
  const { question } = standing.demand.entry;
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
  { position }: Member,
  horizon: Horizon,
): readonly Explanation[] {
  const standing = scene.standings[position];
  if (standing === undefined) return [];
  const { demand, answer } = standing;
  const { question } = demand.entry;
  if (baseTarget(question)[horizon] === undefined) return [];
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
