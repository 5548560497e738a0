import type { IsoDate } from '../../engine/model.ts';

/** `20270314` for a date of the calendar, with or without a time behind it; `null` for anything that is none. */
export function dateValue(date: IsoDate): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(date) ?? [];
  const inUtc = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = inUtc.getUTCDate() === Number(day) && inUtc.getUTCMonth() + 1 === Number(month);
  return isReal ? `${year}${month}${day}` : null;
}

/** `20270314T090000Z` for an instant in ISO 8601. Throws `RangeError` where it is none. */
export function instantValue(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
