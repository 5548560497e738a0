import { readdirSync, readFileSync } from 'node:fs';
import { readAssessment } from '../src/assessment/read.ts';
import { compileFolder } from '../src/cli/lens-folder.ts';
import type { Assessment } from '../src/engine/assessment.ts';
import type { Lens } from '../src/engine/model.ts';
import { issueLine } from '../src/words/issues.ts';

export const EXAMPLES_FOLDER = 'content/examples';
/** What `groundwork score FILE --json` must print for each example. */
export const GOLDEN_FOLDER = 'src/cli/golden';

export type Example = { readonly name: string; readonly assessment: Assessment };

/** Every finished example. Throws the issues of the first that is no assessment. */
export function readExamples(): readonly Example[] {
  return readdirSync(EXAMPLES_FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const path = `${EXAMPLES_FOLDER}/${name}`;
      const reading = readAssessment(readFileSync(path), path);
      if (!reading.ok) throw new Error(reading.issues.map(issueLine).join('\n'));
      return { name, assessment: reading.assessment };
    });
}

/** The built-in lens from its folder. Throws its issues where it cannot be used. */
export function readLens(): Lens {
  const reading = compileFolder('content/foundations');
  if (!reading.ok) throw new Error(reading.issues.map(issueLine).join('\n'));
  return reading.lens;
}
