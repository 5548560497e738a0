import type { AskedQuestion } from '../../engine/asked.ts';
import { isUnanswered } from '../../engine/asked.ts';
import type { Answer } from '../../engine/model.ts';

export const FILTERS = ['all', 'open', 'unknown', 'guesses', 'notApplicable'] as const;
export type Filter = (typeof FILTERS)[number];

export type Row = AskedQuestion & { readonly answer: Answer | undefined };

/** The filter that the address names; all answers where it names none. */
export function filterOf(name: string | null): Filter {
  return FILTERS.find((filter) => filter === name) ?? 'all';
}

/** Whether the list shows this answer. */
export function passes(filter: Filter, row: Row): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return isUnanswered(row);
    case 'unknown':
    case 'notApplicable':
      return row.state === filter;
    case 'guesses':
      return row.answer?.confidence === 'guess';
  }
}
