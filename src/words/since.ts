/** What changed since an earlier moment. */
import type { Share } from '../engine/model.ts';
import {
  capitalised,
  countedInWords,
  countWord,
  dateWords,
  NOTHING_TO_ASSESS,
  percent,
  wholePercent,
} from './numbers.ts';
import { scoreWords } from './score.ts';

export const SINCE = {
  /** Between what explains the figure of now and what explains the one of then. */
  at: ({ takenAt }: { takenAt: string }) => `On ${dateWords(takenAt)}:`,
  otherContent:
    'The content has changed since then, so the earlier figure cannot be taken apart with the content of today.',
  toHistory: 'See every answer and risk that changed',
} as const;

/** `Since 3 March 2027: before beta`. */
export function sinceTitle({ takenAt, name }: { takenAt: string; name: string }): string {
  return `Since ${dateWords(takenAt)}: ${name}`;
}

/** `Four answers changed, two risks closed, one opened.` */
export function sinceSentence(count: { answers: number; closed: number; opened: number }): string {
  const answers = capitalised(countedInWords(count.answers, 'answer'));
  return `${answers} changed, ${countedInWords(count.closed, 'risk')} closed, ${count.opened === 0 ? 'none' : countWord(count.opened)} opened.`;
}

/** `31 to 42 %, +11`; one figure where nothing moved. */
export function changeWords(before: Share | null, after: Share | null): string {
  if (before === null || after === null) return NOTHING_TO_ASSESS;
  const [was, is] = [wholePercent(before), wholePercent(after)];
  if (was === is) return `${percent(after)}, no change`;
  return `${was} to ${percent(after)}, ${scoreWords(is - was)}`;
}
