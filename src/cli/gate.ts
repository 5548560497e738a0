import { evaluate } from '../engine/evaluate.ts';
import { USAGE_FAULTS } from '../words/command-line.ts';
import { gateLines } from '../words/command-line-gate.ts';
import { onlyFile, readArguments } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import { chosenCandidates } from './candidates.ts';
import type { ExitCode } from './groundwork.ts';
import { lensFor, openAssessment } from './input.ts';
import { print } from './output.ts';
import type { Bar } from './shortfalls.ts';
import { isSeverity, shortfallsOf } from './shortfalls.ts';

/**
 * `gate FILE --max-severity medium --min-ready 60 [--candidate ID] [--lens LENS]`: 1, with the reasons, where a candidate falls short.
 * Counts what is sure whatever the unknowns turn out to be: the possible severity, and the readiness that is reached at least.
 */
export function runGate(args: readonly string[]): ExitCode {
  const { values, positionals } = readArguments(args, {
    lens: { type: 'string' },
    candidate: { type: 'string' },
    'max-severity': { type: 'string' },
    'min-ready': { type: 'string' },
  });
  const file = onlyFile('gate', positionals);
  const bar = readBar(values['max-severity'], values['min-ready']);
  const assessment = openAssessment(file);
  const lens = lensFor(assessment, file, values.lens);
  const candidates = chosenCandidates(evaluate(lens, assessment), values.candidate);
  const shortfalls = candidates.map((candidate) => ({ candidate, reasons: shortfallsOf(candidate, bar) }));
  const isPassed = candidates.length > 0 && shortfalls.every(({ reasons }) => reasons.length === 0);
  for (const line of gateLines(lens, shortfalls)) print(line);
  return isPassed ? 0 : 1;
}

function readBar(severity: string | undefined, ready: string | undefined): Bar {
  if (severity === undefined && ready === undefined) throw new BadInput(USAGE_FAULTS.noBar);
  if (severity !== undefined && !isSeverity(severity)) throw new BadInput(USAGE_FAULTS.badSeverity(severity));
  const percent = ready === undefined || ready.trim() === '' ? Number.NaN : Number(ready);
  if (ready !== undefined && !(percent >= 0 && percent <= 100))
    throw new BadInput(USAGE_FAULTS.badPercent(ready));
  return { mostSevere: severity ?? 'high', leastReady: ready === undefined ? 0 : percent / 100 };
}
