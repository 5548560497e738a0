/** The page that puts candidates side by side: its headings, and the sentence above each chart that states the finding. */
import type { DecisionResult } from '../engine/result.ts';
import { capitalised, countedInWords, countWord, listed, percent } from './numbers.ts';
import { optionState } from './report-decisions.ts';

export const CANDIDATES = {
  title: 'Candidates side by side',
  alone: 'There is one stack, and nothing to compare it with.',
  add: 'Add a second stack on the overview',
  manage: 'Add, copy or rename stacks on the overview',
  pickTwo: 'Choose at least two stacks to compare them.',
  compared: 'Compare',
  standings: 'Where each one stands',
  dayOne: 'Day one by pillar',
  later: 'Later by pillar',
  concerns: 'What is expensive to change',
  concernsLater: 'What can evolve',
  readings: 'Readings',
  legend: 'The letter stands at what is proven, the line reaches to what is possible.',
  standsFor: 'What each one stands for',
  answers: 'Question by question',
  onlyDifferences: 'Only differences',
  answersShown: 'Show',
  notAsked: 'Not asked',
  allTheSame: 'Every question has the same answer for all of them.',
  notSaid: 'not said',
} as const;

export const CANDIDATE_COLUMNS = {
  place: 'Place',
  stack: 'Stack',
  verdict: 'Verdict',
  dayOne: 'Day one',
  later: 'Later',
  answered: 'Answered',
  question: 'Question',
  part: 'Part',
  value: 'Readiness',
} as const;

/** Who is ahead overall, and how sure that is. */
export type Lead =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'alone'; readonly leader: string }
  | { readonly kind: 'level'; readonly names: readonly string[] }
  | {
      readonly kind: 'everywhere' | 'certain' | 'proven' | 'possible';
      readonly leader: string;
      /** 0 to 1: what is proven of the leader. */
      readonly atLeast: number;
      /** Those it is ahead of; for `proven` those that could overtake it, for `possible` those that have proven as much. */
      readonly rivals: readonly string[];
    };

/** The finding as one sentence without a full stop: `Platform X leads: …`. */
export function leadSentence(lead: Lead): string {
  switch (lead.kind) {
    case 'nothing':
      return 'None of the stacks has an answer that counts on day one yet';
    case 'alone':
      return `Only ${lead.leader} has answers that count on day one`;
    case 'level':
      return `${listed(lead.names)} are level on day one`;
    case 'everywhere':
      return `${lead.leader} leads: it is at least as good as ${others(lead.rivals)} in every pillar`;
    case 'certain':
      return `${lead.leader} leads: it has at least ${percent(lead.atLeast)} of day one, more than ${others(lead.rivals)} could reach`;
    case 'proven':
      return `${lead.leader} has proven most for day one, but ${listed(lead.rivals)} could still overtake it`;
    case 'possible':
      return `${lead.leader} has proven as much for day one as ${listed(lead.rivals)}, and could reach more`;
  }
}

const MOST_NAMED = 2;

function others(names: readonly string[]): string {
  return names.length > MOST_NAMED ? 'any other' : listed(names);
}

/** `Platform X is at least as ready as Our stack in every pillar and readier in Security, whatever the unknowns turn out to be.` */
export function dominanceSentence(better: string, worse: string, pillars: readonly string[]): string {
  return `${better} is at least as ready as ${worse} in every pillar and readier in ${listed(pillars)}, whatever the unknowns turn out to be.`;
}

/** Who is surely ahead of all others, and in what. */
export type Ahead = { readonly name: string; readonly in: readonly string[] };

/** Above a chart of candidates: who is surely ahead in which rows, and whether that leaves rows over. */
export function chartFinding(ahead: readonly Ahead[], rest: 'none' | 'same' | 'open'): string {
  if (ahead.length === 0)
    return rest === 'open'
      ? 'None is ahead of all others for certain in any of these.'
      : 'There is no difference between them here.';
  const certain = ahead.map(({ name, in: titles }) => `${name} is ahead in ${listed(titles)}`).join('; ');
  return `${certain}, whatever the unknowns turn out to be.${REST[rest]}`;
}

const REST = {
  none: '',
  same: ' The others are the same.',
  open: ' Elsewhere none is ahead of all others for certain.',
} as const;

/** Above the answers: `Nine of 44 questions have different answers.` */
export function differencesSentence(different: number, all: number): string {
  if (different === 0) return CANDIDATES.allTheSame;
  const are = different === 1 ? 'has' : 'have';
  return `${capitalised(countWord(different))} of ${countedInWords(all, 'question')} ${are} different answers.`;
}

/** Where there are more candidates than columns. */
export function firstColumns(shown: number, all: number): string {
  return `The table shows the first ${countWord(shown)} of ${countWord(all)}. Choose others under “${CANDIDATES.compared}”.`;
}

/** How an option that a candidate stands for fares: `leads`, `ruled out`, or that another one leads. */
export function standing(decision: DecisionResult, option: string): string {
  const state = optionState(decision, option);
  return state === '' ? 'another option leads' : state;
}

/** Above the table of options: which candidates stand for what leads. */
export function standsForSentence(agree: readonly string[], decisions: number): string {
  if (agree.length === 0) return 'None of them stands for the leading option in every decision.';
  const verb = agree.length === 1 ? 'stands' : 'stand';
  return `${listed(agree)} ${verb} for an option that leads in ${decisions === 1 ? 'the decision' : `all ${countWord(decisions)} decisions`}.`;
}
