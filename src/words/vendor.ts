/** The letter and the forms for a vendor, and the page where the answers come back. */
import type { IsoDate, QuestionKind } from '../engine/model.ts';
import { counted, dateWords } from './numbers.ts';

export const VENDOR_LETTER = {
  title: (candidate: string) => `Questions about ${candidate}`,
  formTitle: (candidate: string) => `Form: questions about ${candidate}`,
  intro: (assessment: string, candidate: string) =>
    `We are deciding what to build “${assessment}” on, and ${candidate} is one of the candidates. Before we decide we would like to know the following.`,
  nothing: 'No question is open: every question about this candidate has an answer.',
  how: 'Answer by number in a reply, or fill in the form that comes with this letter. “Unknown” is an answer too, and helps more than a guess. Where something can be looked at, add a link to it.',
  afterwards:
    'We compare every candidate by the same questions. An answer that we can verify counts for more than one that we cannot.',
  formHow:
    'Put a cross in the brackets, or write the answer on the line below. A note and a link to something that can be looked at are welcome.',
  choose: { single: 'Choose one:', multiple: 'Choose all that hold:' } satisfies Record<QuestionKind, string>,
  unknownChoice: 'we cannot say',
  notApplicableChoice: '…',
} as const;

/** `14 March 2027 · 12 questions`. */
export function vendorFacts(on: IsoDate, questions: number): string {
  return `${dateWords(on)} · ${counted(questions, 'question')}`;
}
