import type { Verdict } from '../engine/result.ts';
import type { RowRecord } from './database.ts';

/** What the list shows of a result. Handed in by who computed it: storage keeps it and never computes it. */
export type Summary = {
  readonly answered: number;
  readonly asked: number;
  readonly candidates: number;
  /** Of the first candidate. */
  readonly verdict: Verdict | null;
};

/** One line of the list. `title` is empty where the record is damaged; `summary` null where none was kept yet. */
export type Row = Omit<RowRecord, 'summary' | 'changed' | 'isArchived'> & {
  readonly summary: Summary | null;
  readonly isArchived: boolean;
};

const VERDICTS: readonly unknown[] = [
  'ready',
  'readyWithConditions',
  'findOutFirst',
  'notYet',
] satisfies Verdict[];

/** The line as it can be shown, whatever was stored. */
export function readRow(id: string, record: unknown): Row {
  const { title, createdAt, updatedAt, summary, isArchived } = fieldsOf(record);
  return {
    id,
    title: textOf(title),
    createdAt: textOf(createdAt),
    updatedAt: textOf(updatedAt),
    summary: isSummary(summary) ? summary : null,
    isArchived: isArchived === true,
  };
}

/** Where the line stands: the last changed highest, a damaged one last. */
export function placeOf(record: unknown): number {
  const { changed } = fieldsOf(record);
  return typeof changed === 'number' ? changed : 0;
}

function fieldsOf(record: unknown): Partial<Record<keyof RowRecord, unknown>> {
  return typeof record === 'object' && record !== null ? record : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isSummary(value: unknown): value is Summary {
  if (typeof value !== 'object' || value === null) return false;
  const { answered, asked, candidates, verdict }: Partial<Record<keyof Summary, unknown>> = value;
  return (
    [answered, asked, candidates].every((count) => Number.isSafeInteger(count)) &&
    (verdict === null || VERDICTS.includes(verdict))
  );
}
