/** The page that lists answers. */
import type { Completeness } from '../engine/result.ts';
import { counted, countedInWords } from './numbers.ts';

export const REVIEW = {
  title: 'Check your answers before you read the results',
  filter: 'Show',
  filters: {
    all: 'All',
    open: 'Open',
    unknown: 'Unknown',
    guesses: 'Guesses',
    notApplicable: 'Does not apply',
  },
  change: 'Change',
  answer: 'Answer',
  results: 'See the results',
  nothing: 'No answer of this kind.',
  notAsked: 'Answered, but no longer asked',
  notAskedNote:
    'These answers are kept and count nowhere, because the question does not apply to your product.',
} as const;

/** `8 of 9 answered`. */
export function answeredOf({ answered, asked }: Completeness): string {
  return `${answered} of ${asked} answered`;
}

/** Under the list: what the open questions mean for the result; empty where none is open. */
export function openNote(open: number): string {
  if (open === 0) return 'Every question has an answer.';
  return open === 1
    ? 'One open question counts as unknown.'
    : `${counted(open, 'open question')} count as unknown.`;
}

/** Short facts after an answer: `note, 2 pieces of evidence, a guess`. */
export function attachments(count: { note: boolean; evidence: number; guess: boolean }): string {
  return [
    count.note ? 'note' : '',
    count.evidence > 0 ? countedInWords(count.evidence, 'piece of evidence', 'pieces of evidence') : '',
    count.guess ? 'a guess' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export const OVERVIEW = {
  rename: 'Rename',
  titleLabel: 'Name of the product',
  candidateLabel: 'Name of the stack',
  titleMissing: 'Enter a name for the product',
  candidateMissing: 'Enter a name for the stack',
  titleLong: 'Use at most 200 characters',
  save: 'Save the name',
  cancel: 'Leave it as it is',
  start: 'Start with the first question',
  continue: 'Continue with the next open question',
  profileTitle: 'About your product',
  profileNote: 'Answered once. It sets how much each stack needs.',
  stackNote: 'Asked of each stack you consider.',
  candidateSwitch: 'Stack',
} as const;
