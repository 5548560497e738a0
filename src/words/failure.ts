/** What is said where a part of the program fails while the rest goes on. */
import { counted } from './numbers.ts';

export const FAILURE = {
  question: 'This question cannot be shown',
  questionBody:
    'A part of the program failed while it drew this question. What was shown as saved is safe, and every other question works: go on with the next one, or reload the page.',
  reload: 'Reload the page',
  background:
    'A part of the program failed in the background. What was shown as saved is safe. The failure is noted in the settings.',
  title: 'What failed',
  caption: 'Notes about failures of the program stay in this browser. They hold no answer.',
  noted: (count: number) => `${counted(count, 'failure')} noted on this device.`,
  details: 'Details without your answers',
  copy: 'Copy the details',
  copied: 'The details are copied.',
  notCopied: 'The browser did not let them be copied. Open the details, select them and copy them by hand.',
} as const;

type FailureFacts = {
  readonly id: string;
  readonly at: string;
  readonly part: string;
  readonly kind: string;
  readonly places: readonly string[];
};

/** A failure as text to send to whoever mends the program. */
export function failureText({ id, at, part, kind, places }: FailureFacts): string {
  return [`Failure ${id}, ${at}`, `${kind} in ${part}`, ...places.map((place) => `  at ${place}`)].join('\n');
}
