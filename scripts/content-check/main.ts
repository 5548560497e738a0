import { compileFolder } from '../../src/cli/lens-folder.ts';
import { issueLine } from '../../src/words/issues.ts';
import { checkFacts } from './facts.ts';
import { checkGuides, readGuides } from './guides.ts';
import type { Findings } from './report.ts';
import { printFindings } from './report.ts';

const LENS_FOLDER = 'content/foundations';

function check(): readonly Findings[] {
  const reading = compileFolder(LENS_FOLDER);
  if (!reading.ok) return [{ title: 'Lens', errors: reading.issues.map(issueLine), notes: [] }];
  const { lens, warnings } = reading;
  const guides = readGuides('content/guides');
  return [
    { title: 'Lens', errors: warnings.map(issueLine), notes: [] },
    checkFacts(lens, guides),
    checkGuides(lens, guides),
  ];
}

const results = check();
for (const result of results) printFindings(result);
const faults = results.flatMap(({ errors }) => errors).length;
console.log(faults === 0 ? '\nThe content holds.' : `\n${faults} to mend.`);
process.exitCode = faults === 0 ? 0 : 1;
