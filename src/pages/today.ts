import type { IsoDate } from '../engine/model.ts';

/** The calendar date where the reader is. `2026-11-23` */
export function todayOf(now: Date): IsoDate {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
