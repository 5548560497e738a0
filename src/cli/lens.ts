import { isBreach } from '../documents/issue.ts';
import { lensSummary, USAGE_FAULTS } from '../words/command-line.ts';
import { issueLine } from '../words/issues.ts';
import { onlyFile, readArguments } from './arguments.ts';
import { BadInput, badInput } from './bad-input.ts';
import type { ExitCode } from './groundwork.ts';
import { checkLens, openLens } from './input.ts';
import { print, writeOut } from './output.ts';

/** `lens check FILE` and `lens export ID`. */
export function runLens(args: readonly string[]): ExitCode {
  const { positionals } = readArguments(args, {});
  const [verb, ...files] = positionals;
  if (verb === 'check') return check(onlyFile('lens check', files));
  if (verb !== 'export') throw new BadInput(USAGE_FAULTS.lensVerb);
  writeOut('-', `${JSON.stringify(openLens(onlyFile('lens export', files)), null, 2)}\n`);
  return 0;
}

/** Every issue on standard output; 1 for rules broken; a lens that cannot be used is said on standard error, in one line. */
function check(file: string): ExitCode {
  const reading = checkLens(file);
  for (const issue of reading.ok ? reading.warnings : reading.issues) print(issueLine(issue));
  if (!reading.ok) throw badInput(reading.issues);
  const breaches = reading.warnings.filter(isBreach).length;
  print(lensSummary(reading.lens, breaches, reading.warnings.length - breaches));
  return breaches === 0 ? 0 : 1;
}
