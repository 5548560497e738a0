import type { Readiness } from '../engine/result.ts';
import { IntervalBar } from './interval-bar.tsx';
import type { ScaleRow, ScaleTableWords } from './scale-table.tsx';
import { ScaleTable } from './scale-table.tsx';

/** `readiness` is `null` where there is nothing to assess; `later` is drawn as a thin bar below it, where given. */
export type ReadinessRow = ScaleRow & {
  readonly readiness: Readiness | null;
  readonly later?: Readiness | null;
};

/** One readiness a row, as an interval bar, or two one below the other. */
export function ReadinessRows({ rows, ...words }: ScaleTableWords & { rows: readonly ReadinessRow[] }) {
  return (
    <ScaleTable
      {...words}
      rows={rows}
      draw={({ readiness, later }) => (
        <>
          <IntervalBar readiness={readiness} />
          {later !== undefined && <IntervalBar readiness={later} size="thin" />}
        </>
      )}
    />
  );
}
