/** The verdict of a candidate in words: its name, the sentence that states it, and the explanation below. */
import type { CandidateResult, QuestionResult, Verdict } from '../engine/result.ts';
import { countedInWords, countWord, percent, range } from './numbers.ts';

const TITLE = {
  ready: 'Ready',
  readyWithConditions: 'Ready with conditions',
  findOutFirst: 'Find out first',
  notYet: 'Not yet',
} as const satisfies Record<Verdict, string>;

/** `Ready`, `Ready with conditions`, `Find out first`, `Not yet`, `Nothing to assess`. */
export function verdictTitle(verdict: Verdict | null): string {
  return verdict === null ? 'Nothing to assess' : TITLE[verdict];
}

/** The finding as one sentence without a full stop: `Our stack could be ready, but three day-one answers are missing`. */
export function verdictSentence(candidate: CandidateResult): string {
  const { name } = candidate;
  switch (candidate.verdict) {
    case 'ready':
      return `${name} is ready to build on`;
    case 'readyWithConditions':
      return `${name} is ready, on ${countedInWords(count(candidate, isMedium), 'condition')}`;
    case 'findOutFirst':
      return `${name} could be ready, but ${whatIsMissing(candidate)}`;
    case 'notYet':
      return `${name} is not ready yet: ${highRisks(count(candidate, isCertainlyHigh))} certain`;
    case null:
      return hasAnswers(candidate) ? `There is nothing to assess for ${name}` : `${name} has no answers yet`;
  }
}

/** One or two full sentences below the verdict: the range, and what the verdict rests on. */
export function verdictExplanation(candidate: CandidateResult): string {
  const { overall, verdict } = candidate;
  if (verdict === null)
    return hasAnswers(candidate)
      ? 'None of its questions has a day-one target that applies.'
      : 'Answer a first question about it to get a verdict.';
  return `${readinessSentence(overall.dayOne)} ${RESTS_ON[verdict]}`;
}

const RESTS_ON = {
  ready: 'Nothing you know, and nothing you do not know, can become more than a low risk.',
  readyWithConditions: 'No high risk is left, known or possible; the conditions are the medium ones.',
  findOutFirst: 'Nothing you know rules it out; what you do not know still could.',
  notYet: 'The high risks hold whatever the unknowns turn out to be, and they are expensive to redo later.',
} as const satisfies Record<Verdict, string>;

function hasAnswers({ completeness }: CandidateResult): boolean {
  return completeness.answered > 0;
}

function readinessSentence(dayOne: CandidateResult['overall']['dayOne']): string {
  if (dayOne === null) return 'Nothing here is needed on day one.';
  const { atLeast, atMost } = dayOne;
  return percent(atLeast) === percent(atMost)
    ? `${range(dayOne)} of what day one needs is in place.`
    : `At least ${percent(atLeast)}, at most ${percent(atMost)} of what day one needs is in place.`;
}

/** Counts missing answers where they alone leave high risks open; otherwise the risks, which a profile answer may leave open too. */
function whatIsMissing(candidate: CandidateResult): string {
  const open = count(candidate, isPossiblyHigh);
  const missing = candidate.findOut.filter(({ possible }) => possible === 'high').length;
  if (missing !== open) return `${highRisks(open)} not ruled out`;
  return `${countWord(missing)} day-one ${missing === 1 ? 'answer is' : 'answers are'} missing`;
}

function highRisks(risks: number): string {
  return `${countedInWords(risks, 'high risk')} ${risks === 1 ? 'is' : 'are'}`;
}

function count(candidate: CandidateResult, matches: (question: QuestionResult) => boolean): number {
  return Object.values(candidate.questions).filter(matches).length;
}

function isCertainlyHigh({ severity }: QuestionResult): boolean {
  return severity.certain === 'high';
}

function isPossiblyHigh({ severity }: QuestionResult): boolean {
  return severity.possible === 'high' && severity.certain !== 'high';
}

function isMedium({ severity }: QuestionResult): boolean {
  return severity.certain === 'medium' || severity.possible === 'medium';
}
