import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../lens/compile.ts';
import { compileLens } from '../lens/compile.ts';
import type { LensReading } from '../lens/read.ts';

/** The YAML files below a folder, their paths relative to it, in the order of their names. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The lens of a folder; its issues name files as seen from where the program was started. */
export function compileFolder(folder: string): LensReading {
  const reading = compileLens(readSources(folder));
  const withFolder = <T extends { readonly file: string }>(issue: T): T => ({
    ...issue,
    file: join(folder, issue.file),
  });
  return reading.ok
    ? { ...reading, warnings: reading.warnings.map(withFolder) }
    : { ok: false, issues: reading.issues.map(withFolder) };
}
