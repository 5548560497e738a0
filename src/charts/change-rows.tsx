import type { Share } from '../engine/model.ts';
import { Dumbbell } from './dumbbell.tsx';
import type { ScaleRow, ScaleTableWords } from './scale-table.tsx';
import { ScaleTable } from './scale-table.tsx';

/** What was proven then and what is proven now; `null` where there was or is nothing to assess. */
export type ChangeRow = ScaleRow & { readonly before: Share | null; readonly after: Share | null };

/** Two moments side by side. */
export function ChangeRows({ rows, ...words }: ScaleTableWords & { rows: readonly ChangeRow[] }) {
  return (
    <ScaleTable {...words} rows={rows} draw={(row) => <Dumbbell before={row.before} after={row.after} />} />
  );
}
