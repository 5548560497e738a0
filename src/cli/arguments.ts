import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { USAGE_FAULTS } from '../words/command-line.ts';
import { BadInput } from './bad-input.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and files of a command. Throws `BadInput` for an option that the command does not have, or one without its value. */
export function readArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new BadInput(USAGE_FAULTS.badOption(option));
  }
}

/** The one file that a command works on. Throws `BadInput` for none or several. */
export function onlyFile(command: string, files: readonly string[]): string {
  const [file, ...others] = files;
  if (file === undefined) throw new BadInput(USAGE_FAULTS.noFile(command));
  if (others.length > 0) throw new BadInput(USAGE_FAULTS.oneFile(command));
  return file;
}
