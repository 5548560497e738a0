/** §15 for §8: what a question weighs in a group. */
import { assertNever } from '../assert-never.ts';
import type { Group, Member } from '../groups.ts';
import type { Priorities, Question } from '../model.ts';
import { USUAL_PRIORITY } from '../overall.ts';
import { own } from '../own.ts';
import type { Explanation, GroupRef } from './explanation.ts';
import { lensEntry } from './explanation.ts';
import { LENS_FILE, questionFile } from './files.ts';
import type { Scene } from './scene.ts';

/** The members of a group; `undefined` for one that the lens does not have. */
export function membersOf({ index, overall }: Scene, group: GroupRef): readonly Member[] | undefined {
  const find = (groups: readonly Group[], id: string): readonly Member[] | undefined =>
    groups.find((candidate) => candidate.id === id)?.members;
  switch (group.kind) {
    case 'overall':
      return overall.members;
    case 'pillar':
      return find(index.pillars, group.id);
    case 'concern':
      return find(index.concerns, group.id);
    case 'reading':
      return find(index.readings, group.id);
    default:
      return assertNever(group);
  }
}

/** The weight of a question in a group: as the lens has it, and in overall readiness by the priority of its pillar. */
export function explainWeight(
  { priorities }: Scene,
  question: Question,
  group: GroupRef,
  weight: number,
): Explanation {
  const file = questionFile(question);
  const about = { question: question.id };
  const ownWeight = lensEntry('ownWeight', about, question.weight ?? 1, file);
  const factors = (): readonly Explanation[] => {
    switch (group.kind) {
      case 'overall':
        return [ownWeight, priorityFactor(question, priorities)];
      case 'pillar':
        return [ownWeight];
      case 'concern': {
        const share = own(question.concerns, group.id) ?? 0;
        return [ownWeight, lensEntry('concernWeight', { ...about, concern: group.id }, share, file)];
      }
      case 'reading':
        return [lensEntry('readingWeight', { ...about, group }, weight, LENS_FILE)];
      default:
        return assertNever(group);
    }
  };
  return { code: 'weight', about: { ...about, group }, amount: weight, by: 'product', parts: factors() };
}

function priorityFactor({ section }: Question, priorities: Priorities | undefined): Explanation {
  const about = { section };
  const priority = own(priorities, section) ?? USUAL_PRIORITY;
  return {
    code: 'priorityFactor',
    about,
    amount: priority / USUAL_PRIORITY,
    by: 'quotient',
    parts: [
      { code: 'priority', about, amount: priority, by: 'given', parts: [] },
      { code: 'usualPriority', about: {}, amount: USUAL_PRIORITY, by: 'given', parts: [] },
    ],
  };
}
