import { writeFileSync } from 'node:fs';
import { INPUT_FAULTS } from '../words/command-line.ts';
import { BadInput } from './bad-input.ts';

/** A line on standard output. Control characters of a document would move the cursor of a terminal: they are left out. */
export function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** A line on standard error. */
export function complain(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** Throws `BadInput` where the file cannot be written. `-` is standard output. */
export function writeOut(out: string, content: string | Uint8Array): void {
  if (out === '-') {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(out, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput(INPUT_FAULTS.unwritable(out, code));
  }
}

function printable(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '');
}
