import { HELP, USAGE_FAULTS } from '../words/command-line.ts';
import { BadInput } from './bad-input.ts';
import { runGate } from './gate.ts';
import { runLens } from './lens.ts';
import { complain, print } from './output.ts';
import { runReport } from './report.ts';
import { runScore } from './score.ts';

/** 0: done. 1: the assessment falls short of the gate, or a lens breaks a rule. 2: what was given cannot be used. */
export type ExitCode = 0 | 1 | 2;
type Command = (args: readonly string[]) => ExitCode | Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  score: runScore,
  lens: runLens,
  report: runReport,
  gate: runGate,
};

async function run([name = '', ...args]: readonly string[]): Promise<ExitCode> {
  const isAskingForHelp =
    ['--help', '-h', 'help'].includes(name) || args.includes('--help') || args.includes('-h');
  if (isAskingForHelp) {
    print(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    throw new BadInput(name === '' ? USAGE_FAULTS.noCommand : USAGE_FAULTS.noSuchCommand(name));
  return command(args);
}

/**
 * Does what the words after the program's name ask for, and says it on standard output. Where what was given cannot be used, one line on
 * standard error says why.
 */
export async function groundwork(args: readonly string[]): Promise<ExitCode> {
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    complain(error.message);
    return 2;
  }
}
