/** Trying out other answers: what they change, and keeping or dropping them. */
import type { Readiness, Severity, Verdict } from '../engine/result.ts';
import { capitalised, countedInWords, listed, percent, range } from './numbers.ts';
import { severityTag } from './terms.ts';
import { verdictTitle } from './verdict.ts';

export const WHAT_IF = {
  title: 'What if',
  heading: 'What if an answer were another?',
  intro: 'Try other answers and see what they change. Your assessment stays as it is.',
  notSaved: 'Nothing here is saved. Leaving this page drops it.',
  tried: 'Answers tried out',
  nothingTried: 'None yet. Choose a question.',
  remove: 'Take off',
  change: 'Change',
  dropAll: 'Drop them all',
  pick: 'Choose a question',
  search: 'Search all questions',
  searchHint: 'A part of the question or of one of its answers.',
  noMatch: 'No question has these words in it.',
  moreMatches: 'More questions match. Type more of it.',
  suggested: {
    findOut: 'What you do not know',
    turns: 'What would turn a decision',
    risks: 'What is a risk for certain',
  },
  answerNow: (answer: string) => `The answer so far: ${answer}`,
  toList: 'Choose another question',
  reasonMissing: 'This is tried out as soon as it has a reason.',
  changes: 'What changes',
  nothingChanges: 'These answers change no verdict, no figure, no risk, no decision and no action.',
  verdict: 'Verdict',
  followedBy: 'then',
  dayOne: 'Day one',
  later: 'Later',
  overall: 'Overall',
  decisions: 'Decisions',
  risks: 'Risks',
  plan: 'Plan',
  joins: 'joins the plan',
  leaves: 'leaves the plan',
  others: 'Other stacks',
  column: 'Readiness before and then',
  part: 'Part',
  openTool: 'What if an answer were another?',
} as const;

export const KEEP = {
  title: 'Keep or drop it',
  name: 'Name',
  nameMissing: 'Enter a name',
  nameLong: 'Use at most 200 characters',
  asStack: 'Keep as another stack',
  asAssessment: 'Keep as a new assessment',
  onlyAssessment:
    'Some of these answers are about the product and hold for every stack, so this can be kept only as a new assessment.',
  suggestedName: (name: string) => `${name}, tried out`,
  failed: 'It could not be stored. Download the assessment to be safe, then try again.',
} as const;

/** Everything that the finding states. */
export type WhatIfFinding = {
  readonly tried: number;
  readonly verdict: { readonly before: Verdict | null; readonly after: Verdict | null };
  readonly dayOne: { readonly before: Readiness | null; readonly after: Readiness | null };
  readonly opened: number;
  readonly closed: number;
  readonly turned: number;
};

/** The finding as one or two sentences: `With these two answers the verdict would be “Ready”, not “Not yet”. …` */
export function whatIfSentence(finding: WhatIfFinding): string {
  const { tried, verdict, dayOne, opened, closed, turned } = finding;
  const opening = tried === 1 ? 'With this answer' : `With these ${countedInWords(tried, 'answer')}`;
  const headline =
    verdict.before === verdict.after
      ? `${opening} the verdict would stay “${verdictTitle(verdict.after)}”.`
      : `${opening} the verdict would be “${verdictTitle(verdict.after)}”, not “${verdictTitle(verdict.before)}”.`;
  const details = [
    ...dayOneClause(dayOne),
    ...(closed > 0 ? [`${countedInWords(closed, 'risk')} would close`] : []),
    ...(opened > 0 ? [`${countedInWords(opened, 'risk')} would open`] : []),
    ...(turned > 0 ? [`${countedInWords(turned, 'decision')} would turn or change strength`] : []),
  ];
  return details.length === 0 ? headline : `${headline} ${capitalised(listed(details))}.`;
}

function dayOneClause({ before, after }: WhatIfFinding['dayOne']): readonly string[] {
  if (before === null || after === null || range(before) === range(after)) return [];
  const [was, is] = [percent(before.atLeast), percent(after.atLeast)];
  return was === is
    ? [`day one would be ${range(after)} instead of ${range(before)}`]
    : [`day one would be at least ${is} instead of ${was}`];
}

/** `42 to 81 %, then 60 to 81 %`. */
export function rangeChange(before: Readiness | null, after: Readiness | null): string {
  return `${range(before)}, ${WHAT_IF.followedBy} ${range(after)}`;
}

/** `could be high, then no risk found`. */
export function severityChangeWords(before: Severity, after: Severity): string {
  return `${severityTag(before, 'possible')}, ${WHAT_IF.followedBy} ${severityTag(after, 'possible')}`;
}
