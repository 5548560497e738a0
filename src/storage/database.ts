import type { DBSchema, IDBPDatabase, OpenDBCallbacks, StoreNames } from 'idb';
import type { PartKey } from './part.ts';

export const DATABASE_NAME = 'groundwork';
export const DATABASE_VERSION = 1;

export type HeadRecord = { readonly id: string; readonly head: Readonly<Record<string, unknown>> };

/** `rev` counts the changes of this part; it is what orders changes, never a clock. */
export type PartRecord = {
  readonly assessment: string;
  readonly key: PartKey;
  readonly value: unknown;
  readonly rev: number;
  readonly at: number;
};

/** What a tab had not stored of a part yet; `base` is the revision it was written upon. */
export type DraftRecord = {
  readonly assessment: string;
  readonly key: PartKey;
  readonly tab: string;
  readonly value: unknown;
  readonly base: number;
};

/** What the list shows without opening an assessment. `changed` counts over all of them: the last changed is highest. */
export type RowRecord = {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly changed: number;
  readonly summary: unknown;
  /** Set aside by a person on this device; no part of the document. */
  readonly isArchived?: boolean;
};

/** Keys are given with each record, so that the same code can keep records in memory. */
export interface GroundworkSchema extends DBSchema {
  assessments: { key: string; value: HeadRecord };
  parts: { key: [assessment: string, key: PartKey]; value: PartRecord };
  drafts: { key: [assessment: string, key: PartKey, tab: string]; value: DraftRecord };
  meta: { key: string; value: RowRecord };
  counters: { key: 'changed'; value: number };
}

export type Database = IDBPDatabase<GroundworkSchema>;
export type StoreName = StoreNames<GroundworkSchema>;
export type RecordIn<Name extends StoreName> = GroundworkSchema[Name]['value'];
export type KeyIn<Name extends StoreName> = GroundworkSchema[Name]['key'];

export const STORE_NAMES = [
  'assessments',
  'parts',
  'drafts',
  'meta',
  'counters',
] as const satisfies StoreName[];

/** Step n leads from database version n to n + 1. A released step is never edited; a change is a new step. */
const UPGRADE_STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    for (const name of STORE_NAMES) database.createObjectStore(name);
  },
];

export const upgradeDatabase: NonNullable<OpenDBCallbacks<GroundworkSchema>['upgrade']> = (
  database,
  oldVersion,
  _newVersion,
  transaction,
) => {
  // Where a step fails the browser undoes all of them, and opening the database fails with the reason.
  transaction.done.catch(() => undefined);
  for (const step of UPGRADE_STEPS.slice(oldVersion)) step(database);
};
