/** The sentences of decisions in the report. */
import type { Decided, TripwireState } from '../engine/assessment.ts';
import type { OptionId } from '../engine/model.ts';
import type { DecisionResult, Strength } from '../engine/result.ts';
import { capitalised, countWord, dateWords, listed } from './numbers.ts';
import { decidedWord, strengthMeaning } from './terms.ts';

/** `The answers point to Separate.`, with what the strength means. */
export function leaderSentence(leaders: readonly string[], strength: Strength): string {
  if (leaders.length === 0) return 'Every option is ruled out by an answer.';
  if (leaders.length > 1) return `${listed(leaders)} are level. ${strengthMeaning(strength)}`;
  return `The answers point to ${leaders.join('')}. ${strengthMeaning(strength)}`;
}

export const DECISION_FIELDS = {
  for: 'For',
  against: 'Against',
  gains: 'You gain',
  costs: 'You pay',
  flips: 'What would change it',
  decided: 'Decided',
  tripwires: 'Reopen it when',
} as const;

export const CLASH = 'The answers rule out every option: one of them has to give.';
export const NO_FLIP = 'No other answer to these questions would change it.';

/** `If the answer to “How many frontends?” were “One”, Integrated would lead.` */
export function singleFlip(question: string, choices: readonly string[], rival: string): string {
  return `If the answer to “${question}” were ${either(choices)}, ${rival} would lead.`;
}

/** Opens the list of changes of a flip that takes several at once. */
export function flipTakesSeveral(count: number, rival: string): string {
  return `${capitalised(countWord(count))} answers would have to change together for ${rival} to lead:`;
}

/** One of several changes: `“How many frontends?” to “One”`. */
export function flipChange(question: string, choices: readonly string[]): string {
  return `“${question}” to ${either(choices)}`;
}

function either(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `“${choice}”`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1]}`;
}

/** `accepted: Separate, 20 November 2026, by Ana and Ben. Because …` without the parts that are not known. */
export function decidedSentence(decided: Decided, option: string | undefined): string {
  const head = [
    option === undefined ? decidedWord(decided.status) : `${decidedWord(decided.status)}: ${option}`,
    ...(decided.date === undefined ? [] : [dateWords(decided.date)]),
    ...(decided.deciders === undefined || decided.deciders.length === 0
      ? []
      : [`by ${listed(decided.deciders)}`]),
  ].join(', ');
  const reason = decided.reason?.trim() ?? '';
  return reason === '' ? `${head}.` : `${head}. ${reason}`;
}

/** ` (happened, 3 March 2027)` after a tripwire that did; empty otherwise. */
export function tripwireState(state: TripwireState | undefined): string {
  if (state?.happened !== true) return '';
  return state.at === undefined ? ' (happened)' : ` (happened, ${dateWords(state.at)})`;
}

/** Two decisions whose leaders cannot go together. */
export function conflictSentence(one: string, other: string): string {
  return `${one} does not go with ${other}`;
}

export const DECISION_COLUMNS = {
  option: 'Option',
  score: 'Score',
  winShare: 'Share of weightings it leads',
  state: 'Status',
} as const;

/** A score with one decimal at most, and a real minus sign. */
export function score(value: number): string {
  return String(Math.round(value * 10) / 10).replace('-', '\u2212');
}

/** `leads`, `level`, `ruled out`, `may be ruled out`, or nothing. */
export function optionState({ leader, excluded, mayBeExcluded }: DecisionResult, option: OptionId): string {
  if (excluded.includes(option)) return 'ruled out';
  const standing = leader.includes(option) ? (leader.length === 1 ? 'leads' : 'level') : '';
  const doubt = mayBeExcluded.includes(option) ? 'may be ruled out' : '';
  return [standing, doubt].filter((part) => part !== '').join(', ');
}
