import { readFileSync } from 'node:fs';
import { compileFolder } from '../../src/cli/lens-folder.ts';
import { issueLine } from '../../src/words/issues.ts';
import { checkCompleteness } from './completeness.ts';
import { checkEffects, checkReach } from './effects.ts';
import { checkFacts } from './facts.ts';
import { checkGuides, readGuides } from './guides.ts';
import { checkOptions } from './options.ts';
import type { Findings } from './report.ts';
import { printFindings } from './report.ts';
import { checkSpelling } from './spelling.ts';
import { textsOf } from './texts.ts';
import { checkVerdicts } from './verdicts.ts';
import { checkReadability, checkWording } from './wording.ts';

const LENS_FOLDER = 'content/foundations';
const GUIDES_FOLDER = 'content/guides';

function check(): readonly Findings[] {
  const reading = compileFolder(LENS_FOLDER);
  if (!reading.ok) return [{ title: 'Lens', errors: reading.issues.map(issueLine), notes: [] }];
  const { lens, warnings, locate } = reading;
  const guides = readGuides(GUIDES_FOLDER);
  const texts = textsOf(lens, locate);
  // Whether `not` is meant where a question may not apply, only its author can say.
  const isForTheAuthor = ({ code }: { readonly code: string }) => code === 'notOverMayNotApply';
  return [
    {
      title: 'Lens',
      errors: warnings.filter((warning) => !isForTheAuthor(warning)).map(issueLine),
      notes: warnings.filter(isForTheAuthor).map(issueLine),
    },
    checkCompleteness(lens, locate),
    checkReadability(texts),
    checkWording(texts),
    checkSpelling(texts, guides),
    checkFacts(lens, guides),
    checkGuides(lens, locate, guides),
    checkReach(lens, locate),
    checkOptions(lens, locate, (decision) =>
      readFileSync(`${LENS_FOLDER}/decisions/${decision}.yaml`, 'utf8'),
    ),
    checkVerdicts(lens),
    checkEffects(lens, locate),
  ];
}

const results = check();
for (const result of results) printFindings(result);
const faults = results.flatMap(({ errors }) => errors).length;
console.log(faults === 0 ? '\nThe content holds.' : `\n${faults} to mend.`);
process.exitCode = faults === 0 ? 0 : 1;
