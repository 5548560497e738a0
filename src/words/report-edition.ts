/** What every rendering of a report says about itself. */
import type { IsoDate, LensRef } from '../engine/model.ts';
import { capitalised, countedInWords, countWord, dateWords, listed } from './numbers.ts';

/** `Made with Groundwork 0.1.0 on 14 March 2027, with the lens Foundations 1.2.0 (foundations).` */
export function madeWith(
  program: string,
  generatedOn: IsoDate,
  title: string,
  { id, version }: LensRef,
): string {
  return `Made with ${program} on ${dateWords(generatedOn)}, with the lens ${title} ${version} (${id}).`;
}

export const HOW_TO_READ_A_RANGE =
  'A range such as 42 to 81 % has two ends: the first holds whatever the unknowns turn out to be, the second is reached if every unknown turns out well.';

export type LeftOutWords = {
  readonly notes: boolean;
  readonly people: boolean;
  readonly evidence: boolean;
  readonly questions: number;
};

/** `Left out by the sender: notes, and the answers to two questions, which count as unknown here.` */
export function leftOutSentence({ notes, people, evidence, questions }: LeftOutWords): string {
  const parts = [
    ...(notes ? ['notes'] : []),
    ...(people ? ['owners and other names of people'] : []),
    ...(evidence ? ['evidence'] : []),
    ...(questions > 0 ? [`the answers to ${countedInWords(questions, 'question')}`] : []),
  ];
  if (parts.length === 0) return 'Nothing was left out.';
  const effect = questions > 0 ? ' An answer that was left out counts as unknown in every figure here.' : '';
  return `Left out by the sender: ${listed(parts)}.${effect}`;
}

/** `One of three candidates is in it; the others were left out.` Empty where all are. */
export function candidatesSentence(reported: number, inAll: number): string {
  if (reported >= inAll) return '';
  const verb = reported === 1 ? 'is' : 'are';
  const others = inAll - reported === 1 ? 'the other one was' : 'the others were';
  return `${capitalised(countWord(reported))} of ${countWord(inAll)} candidates ${verb} in it; ${others} left out.`;
}

export const VENDOR_ONLY_QUESTIONS = 'It holds open questions only: no answers, no figures and no notes.';

/** How an answer reads that was left out. */
export const LEFT_OUT_ANSWER = 'Left out of this report';
export const LEFT_OUT_UNKNOWN = 'The answer was left out of this report; its sender may know it.';
