import { evaluate } from '../engine/evaluate.ts';
import { USAGE_FAULTS } from '../words/command-line.ts';
import { summaryLines } from '../words/command-line-summary.ts';
import { readArguments } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import type { ExitCode } from './groundwork.ts';
import { lensFor, openAssessment } from './input.ts';
import { print, writeOut } from './output.ts';

/** `score FILE… [--lens LENS] [--json]`: nothing is printed unless every file can be read. */
export function runScore(args: readonly string[]): ExitCode {
  const { values, positionals: files } = readArguments(args, {
    lens: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  if (files.length === 0) throw new BadInput(USAGE_FAULTS.noFile('score'));
  if (files.filter((file) => file === '-').length > 1) throw new BadInput(USAGE_FAULTS.inputTwice);
  const texts = files.map((file) => {
    const assessment = openAssessment(file);
    const lens = lensFor(assessment, file, values.lens);
    const result = evaluate(lens, assessment);
    return values.json ? JSON.stringify(result) : summaryLines(lens, assessment, result).join('\n');
  });
  if (values.json) writeOut('-', `${texts.join('\n')}\n`);
  else print(texts.join('\n\n'));
  return 0;
}
