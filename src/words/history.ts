/** The page that puts two moments side by side, and shows all of them over time. */
import type { Decided } from '../engine/assessment.ts';
import type { IsoDate } from '../engine/model.ts';
import type { Readiness } from '../engine/result.ts';
import {
  capitalised,
  counted,
  countedInWords,
  countWord,
  dateWords,
  listed,
  percent,
  points,
  range,
  wholePercent,
} from './numbers.ts';
import { decidedWord } from './terms.ts';

export const HISTORY = {
  title: 'Then and now',
  none: 'No snapshot has been taken yet, so there is nothing to look back on.',
  manage: 'Take, rename or restore snapshots',
  take: 'Take a snapshot',
  from: 'From',
  to: 'To',
  now: 'Now',
  verdict: 'Verdict',
  laterVerdict: ', then ',
  notWeighed: 'not weighed then',
  dayOne: 'Day one by pillar',
  later: 'Later by pillar',
  thenAndNow: 'The open circle is then, the solid one is now. Both stand at what is proven.',
  due: 'What made the difference',
  risks: 'Risks opened and closed',
  answers: 'Answers that changed',
  decisions: 'Decisions',
  overTime: 'Over time',
  overTimeNote: 'Day one by pillar, at every snapshot. The arrow keys move along a line.',
  overTimeTable: 'Day one by pillar at every snapshot',
  product: 'About the product',
  noneInBoth: 'None of the stacks is in both moments, so their readiness cannot be compared.',
  noRisks: 'No risk was opened or closed.',
  noAnswers: 'No answer changed.',
  sameContent:
    'Both moments were computed with the same content, so every difference comes from the answers.',
  unknownCause:
    'The content changed between the two, and the older content is not at hand. What comes from the answers and what from the content cannot be told apart.',
} as const;

export const HISTORY_COLUMNS = {
  question: 'Question',
  part: 'Part',
  change: 'Proven then and now',
  risk: 'What became of it',
  who: 'Who and when',
  decision: 'Decision',
  moment: 'Moment',
  toAnswers: 'From answers',
  toContent: 'From content',
} as const;

/** `19 October 2026: After the trials`. */
export function momentName(takenAt: IsoDate, name: string): string {
  return `${dateWords(takenAt)}: ${name}`;
}

const SHORT_MONTH = 3;

/** `19 Oct`: for an axis. */
export function shortDate(date: IsoDate): string {
  const [day = '', month = ''] = dateWords(date).split(' ');
  return `${day} ${month.slice(0, SHORT_MONTH)}`.trim();
}

type Moments = { readonly from: IsoDate; readonly to: IsoDate | null };
type Counts = { readonly answers: number; readonly closed: number; readonly opened: number };

/** The finding as one sentence without a full stop: `Since 19 October 2026: four answers changed, two risks closed, one opened`. */
export function historySentence({ from, to }: Moments, { answers, closed, opened }: Counts): string {
  const when = to === null ? `Since ${dateWords(from)}` : `From ${dateWords(from)} to ${dateWords(to)}`;
  if (answers + closed + opened === 0) return `${when}: nothing changed`;
  return `${when}: ${countedInWords(answers, 'answer')} changed, ${countedInWords(closed, 'risk')} closed, ${opened === 0 ? 'none' : countWord(opened)} opened`;
}

/** What happened to the overall readiness of a candidate: `Of what day one needs, Platform X has 98 % in place. Before, it was 86 to 95 %.` */
export function overallSentence(name: string, before: Readiness | null, after: Readiness | null): string {
  if (before === null || after === null)
    return `${name} has nothing to assess at the ${after === null ? 'later' : 'earlier'} moment.`;
  const is = `Of what day one needs, ${name} has ${range(after)} in place`;
  const was = range(before);
  return was === range(after) ? `${is}, as before.` : `${is}. Before, it was ${was}.`;
}

type Move = { readonly title: string; readonly before: number | null; readonly after: number | null };

/** Above the dumbbells: what rose most and what fell most. */
export function movesFinding(moves: readonly Move[]): string {
  const known = moves.flatMap(({ title, before, after }) =>
    before === null || after === null ? [] : [{ title, by: after - before }],
  );
  const most = (sign: number) =>
    known.reduce<(typeof known)[number] | null>(
      (best, move) => (sign * move.by > sign * (best?.by ?? 0) ? move : best),
      null,
    );
  const [rose, fell] = [most(1), most(-1)];
  const parts = [
    ...(rose === null ? [] : [`${rose.title} rose most, by ${points(rose.by)}`]),
    ...(fell === null ? [] : [`${fell.title} fell most, by ${points(-fell.by)}`]),
  ];
  return parts.length === 0 ? 'What is proven is the same as before.' : `${parts.join('; ')}.`;
}

/** `at most 95 to 81 %`: beside a dumbbell, where what is possible moved too. */
export function possibleWords(before: number, after: number): string {
  return `at most ${wholePercent(before)} to ${percent(after)}`;
}

/** Where the content changed: `Of the difference in what is proven, +6 points come from answers and −2 points from content.` */
export function dueSentence(toAnswers: number, toContent: number): string {
  return `The content changed between the two. Of the difference in what is proven, ${signedPoints(toAnswers)} from the answers and ${signedPoints(toContent)} from the content.`;
}

/** `+6 points`, `−2 points`, `no points`. */
export function signedPoints(share: number): string {
  const words = points(Math.abs(share));
  if (words === 'no points') return words;
  return `${share > 0 ? '+' : '\u2212'}${words}`;
}

const RISK_CHANGE = {
  opened: 'opened',
  closed: 'closed',
  worse: 'grew',
  better: 'shrank',
} as const;

export function riskChange(change: keyof typeof RISK_CHANGE): string {
  return RISK_CHANGE[change];
}

/** Above the risks: `Two risks closed, one opened, three shrank.` */
export function risksFinding(changes: readonly (keyof typeof RISK_CHANGE)[]): string {
  const parts = (['closed', 'opened', 'worse', 'better'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change === kind).length;
    return count === 0 ? [] : [{ count, word: RISK_CHANGE[kind] }];
  });
  const [first, ...others] = parts;
  if (first === undefined) return HISTORY.noRisks;
  const sentence = [
    `${countedInWords(first.count, 'risk')} ${first.word}`,
    ...others.map(({ count, word }) => `${countWord(count)} ${word}`),
  ].join(', ');
  return `${capitalised(sentence)}.`;
}

/** Above the answers: `Four answers changed, one of them about the product.` */
export function answersFinding(all: number, ofProduct: number): string {
  if (all === 0) return HISTORY.noAnswers;
  const changed = `${capitalised(countedInWords(all, 'answer'))} changed`;
  return ofProduct === 0 ? `${changed}.` : `${changed}, ${countWord(ofProduct)} of them about the product.`;
}

/** Above the decisions: which leading options changed. */
export function decisionsFinding(changed: readonly string[], all: number): string {
  if (changed.length === 0)
    return `The leading option is the same in ${all === 1 ? 'the decision' : `all ${countWord(all)}`}.`;
  return `Another option leads in ${listed(changed)}.`;
}

/** `accepted, 19 October 2026`: what the team made of a decision. */
export function decidedShort({ status, date }: Decided, option: string | undefined): string {
  const head = option === undefined ? decidedWord(status) : `${decidedWord(status)}: ${option}`;
  return date === undefined ? head : `${head}, ${dateWords(date)}`;
}

/** Stacks that are in one of the two moments only. */
export function cameAndWent(added: readonly string[], removed: readonly string[]): string {
  return [
    ...(added.length === 0 ? [] : [`Only later: ${listed(added)}.`]),
    ...(removed.length === 0 ? [] : [`Only earlier: ${listed(removed)}.`]),
  ].join(' ');
}

/** Above the lines: how many moments they join. */
export function linesFinding(moments: number): string {
  return `${counted(moments - 1, 'snapshot')} and now. ${HISTORY.overTimeNote}`;
}
