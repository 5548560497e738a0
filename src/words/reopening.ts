/** What an assessment asks for when it is opened again after a while. */
import { counted, knownDateWords } from './numbers.ts';

type Drift = {
  readonly kind: 'older' | 'newer' | 'otherLens';
  readonly isMajor: boolean;
  readonly kept: number;
  readonly underFormerIds: number;
  readonly noLongerAsked: number;
  readonly withoutAnswer: number;
};
type LensRef = { readonly id: string; readonly version: string };

export const REOPENING = {
  title: 'Since you were last here',
  snapshots: (count: number) => (count === 0 ? 'Snapshots: none yet' : `Snapshots: ${count}`),
  lens: {
    older: (from: LensRef, to: LensRef) =>
      `Made with Foundations ${from.version}; the questions are now those of ${to.version}`,
    newer: (from: LensRef, to: LensRef) =>
      `Made with Foundations ${from.version}, newer than the ${to.version} that is here`,
    otherLens: (from: LensRef) => `Made with the lens "${from.id}" ${from.version}, which is not here`,
  },
  newerBody:
    'Reload the page to get the newest version. Until then it is scored with the questions that are here.',
  otherBody: 'Every answer is kept. It is scored with Foundations, as far as the questions are the same.',
  move: (to: LensRef) => `Move to Foundations ${to.version}`,
  moved: (to: LensRef) => `Moved to Foundations ${to.version}. A snapshot keeps how it was.`,
  askTitle: 'Has any of these happened?',
  askBody: 'Each would be a reason to look at a decision again.',
  yes: 'Yes',
  no: 'No',
  happenedTitle: 'A decision to look at again',
  happened: (decision: string) => `Reopens the decision "${decision}"`,
  noted: 'Noted.',
  toDecisions: 'See the decisions',
  reviewTitle: (date: string) => `The review was due on ${knownDateWords(date)}`,
  reviewBody: 'Go through the answers, then set the next date.',
  reviewLabel: 'Next review',
  reviewSet: 'Set the date',
  reviewMissing: 'Choose a date after today',
  reviewDone: (date: string) => `The next review is on ${knownDateWords(date)}.`,
} as const;

/** What the change of version means for the answers, one fact a line. */
export function driftWords(drift: Drift): readonly string[] {
  const { isMajor, kept, underFormerIds, noLongerAsked, withoutAnswer } = drift;
  return [
    isMajor
      ? 'Answers may mean something else now: check them.'
      : 'Wording changed or questions were added: your answers keep their meaning.',
    `${counted(kept, 'answer')} to questions that are still asked, perhaps in other words.`,
    underFormerIds === 0
      ? ''
      : `${counted(underFormerIds, 'answer')} to questions that have another id now. They count.`,
    noLongerAsked === 0
      ? ''
      : `${counted(noLongerAsked, 'answer')} to questions that are no longer asked. Kept, and counted nowhere.`,
    withoutAnswer === 0
      ? ''
      : `${counted(withoutAnswer, 'question')} without an answer, new ones among them.`,
  ].filter((line) => line !== '');
}
