import type { Verdict } from '../../engine/result.ts';
import type { Row } from '../../storage/summary.ts';

export const SORTS = ['changed', 'title', 'verdict', 'progress'] as const;
export type Sort = (typeof SORTS)[number];
export type ListView = { readonly search: string; readonly sort: Sort; readonly isArchived: boolean };

const VERDICT_ORDER: readonly (Verdict | null)[] = [
  'notYet',
  'findOutFirst',
  'readyWithConditions',
  'ready',
  null,
];

/** The rows to show, out of all rows with the last changed first. Equal rows stay in that order. */
export function rowsInView(rows: readonly Row[], { search, sort, isArchived }: ListView): readonly Row[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const shown = rows.filter(
    (row) => row.isArchived === isArchived && words.every((word) => plain(row.title).includes(word)),
  );
  switch (sort) {
    case 'changed':
      return shown;
    case 'title':
      return shown.toSorted((a, b) => COLLATOR.compare(a.title, b.title));
    case 'verdict':
      return shown.toSorted((a, b) => verdictPlace(a) - verdictPlace(b));
    case 'progress':
      return shown.toSorted((a, b) => progressOf(a) - progressOf(b));
  }
}

/** The rows as they are now, in the places they had when they were last looked at: those that are new come last. */
export function inPlacesOf(before: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Row) => places.get(id) ?? before.length;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** "Plan 2" comes before "Plan 10". */
const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function verdictPlace({ summary }: Row): number {
  return VERDICT_ORDER.indexOf(summary?.verdict ?? null);
}

/** 0..1; what was never summed up comes first, as what was never begun. */
function progressOf({ summary }: Row): number {
  return summary === null || summary.asked === 0 ? 0 : summary.answered / summary.asked;
}
