/** A lens of somebody's own, opened in the page: what it is, and what can be done with it. */
import { counted } from './numbers.ts';

export const LENS_FILE = {
  sound: 'It is sound: nothing in it contradicts anything else.',
  breaches: 'It can be scored, but breaks rules that a lens has to keep:',
  warnings: 'It can be scored. Its author may not have meant this:',
  use: 'Nothing of it is stored: the pages here ask the questions they come with. Assessments are scored with it on the command line:',
  contents: 'What it asks, and what it helps decide',
} as const;

type LensFacts = {
  readonly version: string;
  readonly questions: number;
  readonly decisions: number;
};

/** `A lens, version 1.2.0, 60 questions, 3 decisions`. */
export function lensFactWords({ version, questions, decisions }: LensFacts): string {
  return `A lens, version ${version}, ${counted(questions, 'question')}, ${counted(decisions, 'decision')}`;
}

/** How an assessment is scored with the lens in this file, as it is typed. */
export const scoreCommand = (fileName: string): string =>
  `npm run -s groundwork -- score FILE --lens ${/^[\w.-]+$/.test(fileName) ? fileName : 'LENS'}`;

/** `Performance: 12 questions`. */
export const sectionWords = (title: string, questions: number): string =>
  `${title}: ${counted(questions, 'question')}`;
