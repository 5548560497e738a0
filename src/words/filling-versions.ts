/** What this browser holds besides what is shown: a version that came too late, a part that cannot be read. */
import { capitalised, countedInWords } from './numbers.ts';

export const OTHER_VERSION = {
  title: (subject: string) => `Changed in another tab: ${subject}`,
  shown: 'Shown here',
  other: 'The other version',
  keepShown: 'Keep what is shown',
  takeOther: 'Take the other version',
  nothing: 'Nothing',
  something: 'Another value',
} as const;

/** What a version that came too late is about, where it is no answer to a question of the lens. */
export const PARTS = {
  title: 'the name of the product',
  lens: 'the questions in use',
  reviewBy: 'the date of the next review',
  priorities: 'the weight of a pillar',
  decided: 'a decision',
  tripwires: 'a sign to watch for',
  candidates: 'a stack',
  snapshots: 'a snapshot',
  answers: 'an answer',
} as const;

export const UNREADABLE = {
  note: 'It is left out of every page and every figure, and stays stored as it is until you answer anew. Download it before you do.',
  download: 'Download what is stored',
} as const;

/** `One stored part cannot be read.` */
export function unreadable(count: number): string {
  return `${capitalised(countedInWords(count, 'stored part'))} cannot be read.`;
}
