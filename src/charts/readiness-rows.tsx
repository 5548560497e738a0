import type { Readiness } from '../engine/result.ts';
import { IntervalBar } from './interval-bar.tsx';
import type { ScaleRow, ScaleTableWords } from './scale-table.tsx';
import { ScaleTable } from './scale-table.tsx';

/** `readiness` is `null` where there is nothing to assess. */
export type ReadinessRow = ScaleRow & { readonly readiness: Readiness | null };

/** One readiness a row, as an interval bar. */
export function ReadinessRows({ rows, ...words }: ScaleTableWords & { rows: readonly ReadinessRow[] }) {
  return <ScaleTable {...words} rows={rows} draw={(row) => <IntervalBar readiness={row.readiness} />} />;
}
