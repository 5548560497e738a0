import type { WeightInterval } from '../engine/result.ts';
import type { ScaleRow, ScaleTableWords } from './scale-table.tsx';
import { ScaleTable } from './scale-table.tsx';
import { StabilityRange } from './stability-range.tsx';

/** A weight and the interval of it in which the lead holds. */
export type StabilityRow = ScaleRow & { readonly weight: number; readonly range: WeightInterval };

type StabilityRowsProps = Omit<ScaleTableWords, 'axis'> & {
  rows: readonly StabilityRow[];
  /** How a weight reads on the scale. */
  weightWords: (weight: number) => string;
};

const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Weights on one scale, which reaches to twice the heaviest. */
export function StabilityRows({ rows, weightWords, ...words }: StabilityRowsProps) {
  const scaleEnd = scaleEndOf(rows.map(({ weight }) => weight));
  return (
    <ScaleTable
      {...words}
      axis={QUARTERS.map((quarter) => weightWords(quarter * scaleEnd))}
      rows={rows}
      draw={({ weight, range }) => <StabilityRange weight={weight} range={range} scaleEnd={scaleEnd} />}
    />
  );
}

/** An even number, so that the quarters of the scale are round; 2 where there is no weight. */
function scaleEndOf(weights: readonly number[]): number {
  return 2 * Math.ceil(Math.max(1, ...weights));
}
