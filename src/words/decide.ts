/** Decisions: how firm they are, what was decided, and where the two part. */
import type { Decided, DecidedStatus, TripwireState } from '../engine/assessment.ts';
import type { DecidedStanding } from '../engine/decided.ts';
import type { Share } from '../engine/model.ts';
import type { WeightInterval } from '../engine/result.ts';
import { capitalised, countedInWords, dateWords, listed, percent } from './numbers.ts';
import { decidedWord } from './terms.ts';

export const DECIDE = {
  recordTitle: 'What you decided',
  notDecided: 'Nothing is decided yet.',
  record: 'Record a decision',
  decide: 'Decide',
  change: 'Change the record',
  remove: 'Remove the record',
  recorded: (decision: string) => `Recorded: ${decision}.`,
  removed: (decision: string) => `The record was removed: ${decision}.`,
  winShare: 'If the weights were others',
  option: 'Option',
  share: 'Share of weightings',
  shareOf: (percent: string) => `${percent} of the weightings`,
  tryIt: 'Try it',
  stability: 'How far each weight can move',
  answer: 'Answer',
  weight: 'Weight, and where the lead holds',
  reopenWhen: (option: string) => `Reopen “${option}” when`,
  happened: 'It has happened',
  notHappened: 'It has not happened',
  tripwireSaved: 'Noted.',
  reopen: 'A reason to reopen this has come about:',
  reviewTitle: 'Decisions',
  reviewNote: 'What your team decided, beside what the answers point to.',
  pointsTo: (leader: string) => `The answers point to: ${leader}`,
} as const;

export const DECIDE_FORM = {
  status: 'What was decided?',
  statuses: {
    accepted: { label: 'Accept', description: 'We go with an option.' },
    rejected: { label: 'Reject', description: 'We do not go with an option.' },
    deferred: { label: 'Defer', description: 'We decide later.' },
  } satisfies Record<Exclude<DecidedStatus, 'proposed'>, { label: string; description: string }>,
  option: 'Which option?',
  optionOpen: 'Choose an option',
  reason: 'Why?',
  reasonHint: 'A few sentences that a newcomer understands. They become part of the decision record.',
  date: 'When?',
  deciders: 'Who decided?',
  decidersHint: 'Names, with commas between them.',
  save: 'Save the decision',
  cancel: 'Cancel',
} as const;

export const DECIDE_PROBLEM = {
  status: 'Choose what was decided',
  option: 'Choose the option that was decided on',
  reason: 'Enter the reason',
  date: 'Enter the date of the decision',
  deciders: 'Use at most 200 characters for each name',
} as const;

/** `Accepted: Separate frontend and backend`. */
export function recordHead({ status }: Decided, option: string | undefined): string {
  const word = capitalised(decidedWord(status));
  return option === undefined ? word : `${word}: ${option}`;
}

/** `1 September 2026 · Priya, Tom and Lena`; empty where neither is known. */
export function recordFacts({ date, deciders = [] }: Decided): string {
  return [
    ...(date === undefined ? [] : [dateWords(date)]),
    ...(deciders.length > 0 ? [listed(deciders)] : []),
  ].join(' · ');
}

/** Where what was decided and what the answers say part; empty where they agree. */
export function standingSentences(
  { status }: Decided,
  { option, leaderThen, changedSince }: DecidedStanding,
  titles: { readonly leaders: readonly string[]; readonly leadersThen: readonly string[] },
): readonly string[] {
  const now = titles.leaders.length === 0 ? 'to none of the options' : `to ${quoted(titles.leaders)}`;
  const isChosen = status === 'accepted' || status === 'proposed';
  const sentences: string[] = [];
  if (isChosen && option === 'behind')
    sentences.push(`The answers point ${now}, not to what was ${decidedWord(status)}.`);
  if (isChosen && option === 'excluded')
    sentences.push(`An answer rules out what was ${decidedWord(status)}. The answers point ${now}.`);
  if (status === 'rejected' && option === 'leads')
    sentences.push('The answers point to the very option that was rejected.');
  if (leaderThen !== null)
    sentences.push(
      `When this was decided, the answers pointed to ${quoted(titles.leadersThen)}. Now they point ${now}.`,
    );
  if (changedSince.length > 0)
    sentences.push(
      `${capitalised(countedInWords(changedSince.length, 'answer'))} that ${changedSince.length === 1 ? 'bears' : 'bear'} on it ${changedSince.length === 1 ? 'was' : 'were'} given after it was decided:`,
    );
  return sentences;
}

const quoted = (titles: readonly string[]): string => listed(titles.map((title) => `“${title}”`));

/** Above the shares: what became of the leader when nobody knows what the criteria weigh. */
export function winShareFinding(leader: string | null, share: Share): string {
  const weightings = '2,000 random weightings of your answers';
  if (leader === null) return `How often each option leads in ${weightings}.`;
  if (share >= 1 - 1e-9) return `“${leader}” leads in every one of ${weightings}.`;
  const often = share >= 0.5 ? `leads in ${percent(share)}` : `leads in only ${percent(share)}`;
  return `“${leader}” ${often} of ${weightings}.`;
}

/** Above the ranges: whether any single weight could turn the decision. */
export function stabilityFinding(turning: number): string {
  return turning === 0
    ? 'However much one answer alone weighed, the lead would stay where it is.'
    : `${capitalised(countedInWords(turning, 'answer'))} would turn it by weighing more or less, the others staying as they are.`;
}

/** Two lines: `weighs 3,` and `holds from 1.5 to 4.2`. */
export function stabilityWords(weight: number, [lo, hi]: WeightInterval): readonly [string, string] {
  const weighs = `weighs ${weightWords(weight)},`;
  if (lo === null && hi === null) return [weighs, 'holds at any weight'];
  if (lo === null) return [weighs, `holds up to ${weightWords(hi ?? 0)}`];
  if (hi === null) return [weighs, `holds from ${weightWords(lo)}`];
  return [weighs, `holds from ${weightWords(lo)} to ${weightWords(hi)}`];
}

/** A weight with two decimals at most. */
export function weightWords(weight: number): string {
  return String(Math.round(weight * 100) / 100);
}

/** `Happened on 30 October 2026`, `Has not happened`; empty where nobody has looked. */
export function tripwireWords(state: TripwireState | undefined): string {
  if (state === undefined) return '';
  if (!state.happened) return 'Has not happened';
  return state.at === undefined ? 'Happened' : `Happened on ${dateWords(state.at)}`;
}
