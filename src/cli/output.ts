import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { zipTexts } from '../report/zip.ts';
import { INPUT_FAULTS, USAGE_FAULTS } from '../words/command-line.ts';
import { BadInput } from './bad-input.ts';

const STANDARD_OUTPUT = '-';

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
  if (out === STANDARD_OUTPUT) process.stdout.write(content);
  else attempt(out, () => writeFileSync(out, content));
}

/** Files that belong together, their names without a folder. */
export type FileSet = {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Where they stand inside of an archive: empty, or a path that ends with `/`. */
  readonly folder: string;
};

/**
 * Several files: into a folder, which is made where there is none; or as an archive, where the name ends in `.zip` or is `-`. Throws
 * `BadInput` where the name is that of one file of another kind, and where a file cannot be written.
 */
export function writeFiles(out: string, { files, folder }: FileSet): void {
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  const ending = extname(out).toLowerCase();
  if (!isFolder && (out === STANDARD_OUTPUT || ending === '.zip')) {
    writeOut(out, zipTexts(files.map(({ name, text }) => ({ name: folder + name, text }))));
    return;
  }
  if (!isFolder && ending !== '') throw new BadInput(USAGE_FAULTS.wantsFolder(out));
  attempt(out, () => mkdirSync(out, { recursive: true }));
  for (const { name, text } of files) writeOut(join(out, name), text);
}

function attempt(out: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput(INPUT_FAULTS.unwritable(out, code));
  }
}

function printable(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '');
}
