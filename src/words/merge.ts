/** Two copies of one assessment: what differs, who said what, and what a choice between them does. */
import type { Dissent } from '../engine/model.ts';
import type { Readiness, Verdict } from '../engine/result.ts';
import { counted, listed, range } from './numbers.ts';
import { confidenceWord } from './terms.ts';
import { verdictTitle } from './verdict.ts';

export const MERGE = {
  title: 'Merge two copies',
  intro:
    'What only one copy has is taken over. Where both say something, you choose what counts. What does not count can be kept beside it as a disagreement. Nothing is changed until you merge.',
  nothingHeld: 'There is no copy to merge with. Open the file or the link of your colleague again.',
  notSame: 'The copy that was opened is of another assessment, so there is nothing to merge.',
  back: 'Back to the assessment',
  origin: {
    link: 'Theirs: the report from the link.',
    file: (name: string) => `Theirs: the file ${name}.`,
  },
  partial: 'Names of people and earlier moments were not in the link. Yours stay.',
  names: 'Put names to the disagreements',
  yourName: 'Your name',
  theirName: 'Name of the colleague',
  nameHint: 'Stands beside an answer that is kept as a disagreement. May stay empty.',
  differences: 'Where the copies differ',
  noDifference: 'The copies contradict each other nowhere.',
  allMine: 'Mine everywhere',
  allTheirs: 'Theirs everywhere',
  keep: {
    mine: 'Keep theirs as a disagreement',
    theirs: 'Keep mine as a disagreement',
  },
  keepNote: 'It is shown with the question and in the report, and counts nowhere.',
  together: 'Taken over without a question',
  product: 'About the product',
  merge: 'Merge',
  done: 'The copies are merged',
  doneNote: 'How the assessment was before is kept under its earlier moments.',
  nothingNew: 'Their copy holds nothing that yours does not, so nothing was changed.',
  results: 'See the results',
  undo: 'Undo the merge',
  snapshot: 'Before merging',
  none: 'not set',
  addedAnswers: 'The answers that are added',
  happened: { yes: 'it happened', no: 'it did not happen' },
  due: (date: string) => `due on ${date}`,
  doneOn: (date: string) => `done on ${date}`,
  place: (place: number) => `place ${place}`,
} as const;

const SIDE = { mine: 'Mine', theirs: 'Theirs' } as const;

/** `Mine: Endpoint by endpoint`. */
export function sideWords(side: keyof typeof SIDE, text: string): string {
  return `${SIDE[side]}: ${text}`;
}

/** Below a choice between answers: who said it, how surely, and why; empty where nothing is known. */
export function sayingWords({ answeredBy, owner, confidence }: Dissent): string {
  return [
    answeredBy === undefined ? '' : `answered by ${answeredBy}`,
    owner === undefined ? '' : `owner ${owner}`,
    confidence === undefined ? '' : confidenceWord(confidence),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

type Moved = {
  readonly name: string;
  readonly dayOne: Pair<Readiness | null>;
  readonly verdict: Pair<Verdict | null>;
};
type Pair<T> = readonly [before: T, after: T];

/** `With theirs, Our stack stands at 42 to 81 % on day one instead of 58 to 86 %. Its verdict is Not yet instead of Find out first.` */
export function movedWords({ name, dayOne: [before, after], verdict: [was, is] }: Moved): string {
  const [from, to] = [range(before), range(after)];
  const figure =
    from === to
      ? `With theirs, ${name} moves by less than a percent on day one.`
      : `With theirs, ${name} stands at ${to} on day one instead of ${from}.`;
  return was === is
    ? figure
    : `${figure} Its verdict is ${verdictTitle(is)} instead of ${verdictTitle(was)}.`;
}

/** `With theirs, Separate leads in Frontend and backend instead of Integrated.` */
export function turnedWords(decision: string, before: readonly string[], after: readonly string[]): string {
  const [was, is] = [before, after].map((titles) => (titles.length === 0 ? 'no option' : listed(titles)));
  return `With theirs, ${is} leads in ${decision} instead of ${was}.`;
}

export const MOVES_NOTHING = 'Either way the figures, the verdict and the decisions stay as they are.';

/** `The copies agree on 38 answers.` */
export function agreedWords(count: number): string {
  return `The copies agree on ${counted(count, 'answer')}.`;
}

type Added = {
  readonly answers: number;
  readonly candidates: readonly string[];
  readonly decisions: readonly string[];
  readonly snapshots: number;
};

/** `Added from theirs: 3 answers, the stack Platform X and 2 earlier moments.` Empty where nothing is. */
export function addedWords({ answers, candidates, decisions, snapshots }: Added): string {
  const parts = [
    ...(answers > 0 ? [counted(answers, 'answer')] : []),
    ...candidates.map((name) => `the stack ${name}`),
    ...decisions.map((title) => `what was decided about ${title}`),
    ...(snapshots > 0 ? [counted(snapshots, 'earlier moment')] : []),
  ];
  return parts.length === 0 ? 'Theirs adds nothing.' : `Added from theirs: ${listed(parts)}.`;
}

/** `Only in mine, and kept: 2 answers.` Empty where there are none. */
export function keptWords(answers: number): string {
  return answers === 0 ? '' : `Only in mine, and kept: ${counted(answers, 'answer')}.`;
}

const PART = {
  title: 'Name of the product',
  lens: 'Version of the lens',
  reviewBy: 'Date of the next review',
  priority: 'Priority',
  decided: 'What was decided',
  tripwire: 'Reason to reopen',
  candidateName: 'Name of the stack',
  candidateNote: 'Note on the stack',
  embodies: 'What the stack stands for',
  planMark: 'Note in the plan',
  snapshot: 'Earlier moment',
} as const;

/** The name of a part that is no answer: `Priority: Security`. */
export function partWords(part: keyof typeof PART, of: string): string {
  return of === '' ? PART[part] : `${PART[part]}: ${of}`;
}
