import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../documents/issue.ts';
import type { LensCompilation, SourceFile } from '../lens/compile.ts';
import { compileLens } from '../lens/compile.ts';

/** The YAML files below a folder, their paths relative to it. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The lens of a folder; its places name files as seen from where the program was started. */
export function compileFolder(folder: string): LensCompilation {
  const compiled = compileLens(readSources(folder));
  const seen = <T extends Place>(place: T): T => ({ ...place, file: join(folder, place.file) });
  return compiled.ok
    ? { ...compiled, warnings: compiled.warnings.map(seen), locate: (path) => seen(compiled.locate(path)) }
    : { ok: false, issues: compiled.issues.map(seen) };
}
