/** How numbers, ranges and dates are written, on every screen and in every export. */
import type { IsoDate, Share } from '../engine/model.ts';
import type { Readiness } from '../engine/result.ts';

/** Keeps a number and what follows it on one line. */
const NO_BREAK = '\u00a0';
const EQUAL_WITHIN = 1e-9;

/** 0..1 as a whole percent: 0 and 100 only for exactly 0 and 1 (scoring, preamble), so 0.999 is 99. */
export function wholePercent(share: Share): number {
  if (share <= EQUAL_WITHIN) return 0;
  if (share >= 1 - EQUAL_WITHIN) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** `58 %`, with a space that does not break. */
export function percent(share: Share): string {
  return `${wholePercent(share)}${NO_BREAK}%`;
}

/** Figures for a screen reader: `58 percent` for `58 %`. */
export function spoken(figures: string): string {
  return figures.replaceAll(`${NO_BREAK}%`, ' percent');
}

export const NOTHING_TO_ASSESS = 'nothing to assess';

/** `42 to 81 %`; one number where both ends read the same; words where there is nothing to assess. */
export function range(readiness: Readiness | null): string {
  if (readiness === null) return NOTHING_TO_ASSESS;
  const least = wholePercent(readiness.atLeast);
  const most = wholePercent(readiness.atMost);
  return least === most ? `${least}${NO_BREAK}%` : `${least} to ${most}${NO_BREAK}%`;
}

/** The same for a screen reader: `42 to 81 percent`. */
export function spokenRange(readiness: Readiness | null): string {
  return spoken(range(readiness));
}

/** A difference of shares in percentage points: `11 points`, `under 1 point`, `no points`. */
export function points(share: Share): string {
  if (share <= EQUAL_WITHIN) return 'no points';
  const whole = Math.round(share * 100);
  return whole === 0 ? 'under 1 point' : counted(whole, 'point');
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** `no`, `one` … `nine`, then digits: for counts inside a sentence. */
export function countWord(count: number): string {
  return SMALL[count] ?? String(count);
}

/** `1 point`, `3 points`, `2 entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The same with a word for the number: `one gap`, `three gaps`. */
export function countedInWords(count: number, one: string, many = `${one}s`): string {
  return `${countWord(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** The first letter as a capital, the rest untouched. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2027-03-14…` as `14 March 2027`; the calendar date as written, no time zone. Anything else comes back unchanged. */
export function dateWords(date: IsoDate): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const month = MONTHS[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : date;
}

/** A date of a document, `unknown date` where it is none: a month 13, the 30th of February, words. Never throws. */
export function knownDateWords(date: IsoDate): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  const isDate = /^\d{4}-\d{2}-\d{2}(T|$)/.test(date) && Number(year) > 0;
  const days = DAYS_IN_MONTH[Number(month) - 1] ?? 0;
  const most = month === 2 && isLeapYear(Number(year)) ? days + 1 : days;
  return isDate && Number(day) >= 1 && Number(day) <= most ? dateWords(date) : 'unknown date';
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const BYTES_PER_KB = 1000;

/** `12 kB`, `1.2 MB`, `240 MB`, `10.7 GB`: rounded, never 0 where there is something. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / BYTES_PER_KB));
  if (kilobytes < BYTES_PER_KB) return `${kilobytes}${NO_BREAK}kB`;
  const megabytes = kilobytes / BYTES_PER_KB;
  if (Math.round(megabytes) < BYTES_PER_KB)
    return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)}${NO_BREAK}MB`;
  return `${(megabytes / BYTES_PER_KB).toFixed(1)}${NO_BREAK}GB`;
}
