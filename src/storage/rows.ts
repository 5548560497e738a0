import { StorageFault } from './fault.ts';
import type { Row, Summary } from './summary.ts';
import { placeOf, readRow } from './summary.ts';
import type { Tables } from './tables.ts';
import type { Tabs } from './tabs.ts';

/** How much is stored: the number of assessments, and of all changes ever made to any of them. */
export type Census = { readonly count: number; readonly changed: number };

/** What is kept of each assessment for the list. Each method rejects with a `StorageFault`; a line that is gone is `deleted`. */
export type Rows = {
  /** The last changed first. */
  list(): Promise<Row[]>;
  census(): Promise<Census>;
  putSummary(id: string, summary: Summary): Promise<void>;
  /** Sets an assessment aside on this device, or takes it back. Its content and its place in the list stay as they are. */
  setArchived(id: string, isArchived: boolean): Promise<void>;
};

export function createRows(tables: Tables, tabs: Tabs): Rows {
  const change = async (id: string, fields: { summary: Summary } | { isArchived: boolean }) => {
    await tables.write(async (writer) => {
      const row = await writer.get('meta', id);
      if (row === undefined) throw new StorageFault('deleted');
      await writer.put('meta', id, { ...row, ...fields });
    });
    tabs.post({ kind: 'summary', assessment: id });
  };
  return {
    list: async () => {
      const rows = await tables.read((reader) => reader.rows());
      const places = rows.map(({ id, record }) => ({ row: readRow(id, record), changed: placeOf(record) }));
      return places.toSorted((a, b) => b.changed - a.changed).map(({ row }) => row);
    },
    census: () =>
      tables.read(async (reader) => {
        const [rows, changed] = await Promise.all([reader.rows(), reader.get('counters', 'changed')]);
        return { count: rows.length, changed: changed ?? 0 };
      }),
    putSummary: (id, summary) => change(id, { summary }),
    setArchived: (id, isArchived) => change(id, { isArchived }),
  };
}
