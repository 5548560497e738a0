/** What is said when an answer about the product changes which questions are asked. */
import { capitalised, counted, countedInWords } from './numbers.ts';

type Recount = {
  readonly added: number;
  readonly removed: number;
  /** Whether a question that is no longer asked had been answered. */
  readonly hasKeptAnswers: boolean;
  readonly total: number;
  /** The answer in words; empty where nothing was chosen. */
  readonly because: string;
};

/** `Two questions were added because you chose “Both”. 44 questions now.` */
export function recountSentence({ added, removed, hasKeptAnswers, total, because }: Recount): string {
  const reason = because === '' ? '' : ` because you chose “${because}”`;
  return [
    added > 0
      ? `${capitalised(countedInWords(added, 'question'))} ${added === 1 ? 'was' : 'were'} added${reason}.`
      : '',
    removed > 0
      ? `${capitalised(countedInWords(removed, 'question'))} no longer ${removed === 1 ? 'applies' : 'apply'}${added > 0 ? '' : reason}.`
      : '',
    hasKeptAnswers ? 'What was answered there is kept and counts nowhere.' : '',
    `${counted(total, 'question')} now.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
