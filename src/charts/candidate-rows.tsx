import type { CandidateMark } from './candidate-dots.tsx';
import { CandidateDots } from './candidate-dots.tsx';
import type { ScaleRow, ScaleTableWords } from './scale-table.tsx';
import { ScaleTable } from './scale-table.tsx';

/** One mark per candidate, always in the same order, so that a letter keeps its colour. */
export type CandidateRow = ScaleRow & { readonly marks: readonly CandidateMark[] };

/** Candidates side by side. Up to four stay legible; more belong in a table without a drawing. */
export function CandidateRows({ rows, ...words }: ScaleTableWords & { rows: readonly CandidateRow[] }) {
  return <ScaleTable {...words} rows={rows} draw={(row) => <CandidateDots marks={row.marks} />} />;
}
