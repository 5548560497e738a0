/** The page where the questions for a vendor leave and the answers come back. */
import { capitalised, countedInWords } from './numbers.ts';

export const VENDOR = {
  title: (candidate: string) => `Questions about ${candidate}`,
  candidateSwitch: 'Which stack',
  nothing: 'Every question about this stack has an answer. Nothing is left to ask.',
  toResults: 'See the results',
  send: 'Send the questions',
  sendNote:
    'Your answers, notes and owners are not in these files: only the questions, the title of this assessment and the name of the stack.',
  letter: 'Letter (Markdown)',
  formCsv: 'Form to fill in (CSV)',
  formMarkdown: 'Form to print (Markdown)',
  fileName: {
    letter: (candidate: string) => `questions ${candidate}`,
    form: (candidate: string) => `form ${candidate}`,
  },
  back: 'Read the answers back',
  backNote:
    'Open the form (CSV) when it has come back, or drop it on this page. Nothing counts before you accept it.',
  open: 'Open a filled-in form',
  openAnother: 'Open another form',
  reading: 'Reading the form…',
  refused: 'This file cannot be used. Nothing was changed.',
  noAnswers: 'No answer stands in this form yet.',
  leftOut: (rows: number) =>
    rows === 1
      ? 'One thing could not be read and is left out:'
      : `${capitalised(countedInWords(rows, 'thing'))} could not be read and are left out:`,
  proposed: 'Proposed answers',
  now: 'Now',
  vendor: 'From the form',
  same: 'Says the same as now.',
  confidence: 'Once accepted, an answer counts as “informed” until somebody has verified it.',
  accept: 'Accept this answer',
  replaces: 'It would replace an answer that you have.',
  leaveAll: 'Leave them all',
  chooseFirst: 'No answer is chosen. Tick those that you accept.',
} as const;

/** `Three questions are unknown or not answered.` */
export function openQuestions(count: number): string {
  return count === 1
    ? 'One question is unknown or not answered.'
    : `${capitalised(countedInWords(count, 'question'))} are unknown or not answered.`;
}

/** `12 answers in form-alder.csv. Nothing counts before you accept it.` */
export function proposedNote(count: number, file: string): string {
  return `${count === 1 ? 'One answer' : `${count} answers`} in ${file}. Those that you do not accept stay as they are now.`;
}

/** `Accept 9 answers`; without a number where none is ticked. */
export function acceptLabel(count: number): string {
  if (count === 0) return 'Accept answers';
  return count === 1 ? 'Accept one answer' : `Accept ${count} answers`;
}

/** `9 answers accepted.` */
export function acceptedWords(count: number): string {
  return count === 1 ? 'One answer accepted.' : `${count} answers accepted.`;
}
