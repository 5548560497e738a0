import type { Path, Place } from '../../src/documents/issue.ts';

/** Where a part of the lens stands in its file. */
export type Locate = (path: Path) => Place;

/** What one check found: `errors` fail the run, `notes` are worth reading. */
export type Findings = {
  readonly title: string;
  readonly errors: readonly string[];
  readonly notes: readonly string[];
};

export function printFindings({ title, errors, notes }: Findings): void {
  console.log(`\n${title}: ${errors.length === 0 ? 'fine' : `${errors.length} to mend`}`);
  for (const error of errors) console.error(`  ✗ ${error}`);
  for (const note of notes) console.log(`  ${note}`);
}

/** `performance.yaml:12:7`. */
export function placeWords({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
