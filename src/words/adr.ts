/** Decision records: the headings of MADR 4, and the sentences below them. */
import type { DecidedStatus } from '../engine/assessment.ts';
import type { IsoDate, LensRef, Share } from '../engine/model.ts';
import { dateWords, percent } from './numbers.ts';
import { score } from './report-decisions.ts';

/** The headings that tools for MADR look for. */
export const ADR_HEADINGS = {
  context: 'Context and Problem Statement',
  drivers: 'Decision Drivers',
  options: 'Considered Options',
  outcome: 'Decision Outcome',
  consequences: 'Consequences',
  confirmation: 'Confirmation',
  prosAndCons: 'Pros and Cons of the Options',
  more: 'More Information',
} as const;

/** `ADR-0007`. */
export function adrName(number: number): string {
  return `ADR-${adrDigits(number)}`;
}

/** `0007`. */
export function adrDigits(number: number): string {
  return String(number).padStart(4, '0');
}

/** `Separation of frontend and backend: Separate`. */
export function adrTitle(decision: string, option: string | undefined, status: DecidedStatus): string {
  if (option === undefined) return decision;
  return status === 'rejected' ? `${decision}: not ${option}` : `${decision}: ${option}`;
}

/** Begins the outcome; what follows is the reason, where there is one. */
export function outcomeSentence(
  status: DecidedStatus,
  option: string | undefined,
  isDecided: boolean,
  hasReason: boolean,
): string {
  const because = hasReason ? ', because:' : '.';
  switch (status) {
    case 'accepted':
      return option === undefined ? `Accepted${because}` : `Chosen option: "${option}"${because}`;
    case 'rejected':
      return option === undefined
        ? `No option was chosen${because}`
        : `The option "${option}" was rejected${because}`;
    case 'deferred':
      return option === undefined
        ? `The decision was put off${because}`
        : `The decision was put off; "${option}" is the likely option${because}`;
    case 'proposed':
      if (option === undefined) return 'Nothing is decided, and no option leads.';
      return isDecided
        ? `Proposed option: "${option}"${because}`
        : `Nothing is decided. Proposed option: "${option}", because it leads on the answers given.`;
  }
}

export const ADR_WORDS = {
  good: 'Good, because',
  bad: 'Bad, because',
  neutral: 'Neutral, because',
  gain: 'you gain this:',
  cost: 'you pay this:',
  ruledOut: 'an answer rules it out.',
  mayBeRuledOut: 'an answer that is still missing may rule it out.',
  notKnownYet: 'Not known yet:',
  noDrivers: 'No answer that bears on this decision is known yet.',
  confirmation: 'The decision is looked at again as soon as one of these happens:',
  flips: 'What would change it:',
  references: 'To read:',
} as const;

/** ` Several.` behind a question. */
export function answerWords(choices: readonly string[]): string {
  return ` ${choices.join('; ')}.`;
}

/** `“How many clients?” is answered “Several”. It adds 4 to the score.` */
export function reasonWords(question: string, choices: readonly string[], contribution: number): string {
  const answered = `“${question}” is answered “${choices.join('; ')}”.`;
  const points = score(Math.abs(contribution));
  if (points === '0') return answered;
  return `${answered} It ${contribution > 0 ? `adds ${points} to` : `takes ${points} from`} the score.`;
}

/** `It scores 12.5 on the answers given, and leads in 97 % of the ways to weigh them.` */
export function optionFigures(points: number, share: Share): string {
  return `It scores ${score(points)} on the answers given, and leads in ${percent(share)} of the ways to weigh them.`;
}

/** `Written by Groundwork from the assessment “Shop platform” as it stood on 12 March 2027, with the lens Foundations 1.2.0 (foundations).` */
export function adrSource(assessment: string, on: IsoDate, lens: string, { id, version }: LensRef): string {
  return `Written by Groundwork from the assessment “${assessment}” as it stood on ${dateWords(on)}, with the lens ${lens} ${version} (${id}).`;
}

/** Where the lens has changed since: the answers are those of then, the words and weights those of now. */
export function otherLens(version: string): string {
  return `The questions and reasons are worded and weighed as in version ${version} of the lens, the answers are those of then.`;
}

export const ADR_LINKS = { supersedes: 'Supersedes', supersededBy: 'Superseded by' } as const;

/** The status line of a record that another one has replaced; the link is Markdown. */
export function supersededStatus(link: string): string {
  return `superseded by ${link}`;
}

export const ADR_INDEX = {
  title: 'Decisions',
  intro: (assessment: string) => `The decisions of the assessment “${assessment}”, one record each.`,
  columns: ['Record', 'Decision', 'Status', 'Date'],
} as const;
