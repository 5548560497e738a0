import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ErrorPayload, Plugin, Rolldown } from 'vite';
import { compileFolder, readSources } from '../src/cli/lens-folder.ts';
import type { Issue } from '../src/documents/issue.ts';
import { issueLine } from '../src/words/issues.ts';

const PREFIX = 'virtual:groundwork/lens/';
const RESOLVED_PREFIX = `\0${PREFIX}`;
const CONTENT_FOLDER = 'content';
const FRAME_LINES = 2;

/**
 * `virtual:groundwork/lens/<folder>`: the lens of `content/<folder>`, checked and compiled, as the default export.
 * A fault of an author fails the build and covers the page in development, with file, line, column and what to do.
 */
export function lensContent(): Plugin {
  let content = resolve(CONTENT_FOLDER);
  return {
    name: 'groundwork:lens-content',
    configResolved(config) {
      content = resolve(config.root, CONTENT_FOLDER);
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(RESOLVED_PREFIX)) return undefined;
      const folder = join(content, id.slice(RESOLVED_PREFIX.length));
      for (const { path } of readSources(folder)) this.addWatchFile(join(folder, path));
      const reading = compileFolder(folder);
      if (!reading.ok) return this.error(errorOf(reading.issues));
      for (const warning of reading.warnings) this.warn(issueLine(warning));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(reading.lens))});`;
    },
    hotUpdate({ file }) {
      const [folder] = relative(content, file).split(/[\\/]/);
      const module = this.environment.moduleGraph.getModuleById(`${RESOLVED_PREFIX}${folder}`);
      if (module === undefined || !/\.ya?ml$/.test(file)) return undefined;
      const reading = compileFolder(join(content, folder ?? ''));
      if (reading.ok) return [module];
      // The page keeps the last lens that held together; the overlay goes when the next edit mends the file.
      this.environment.hot.send({ type: 'error', err: overlayOf(reading.issues) });
      return [];
    },
  };
}

function errorOf(issues: readonly Issue[]): Rolldown.RolldownError & { readonly message: string } {
  return { name: 'LensError', ...overlayOf(issues) };
}

function overlayOf(issues: readonly Issue[]): ErrorPayload['err'] {
  const [first] = issues;
  const message = issues.map((issue) => issueLine({ ...issue, file: relative('.', issue.file) })).join('\n');
  if (first === undefined || first.line === null) return { message, stack: '' };
  const { file, line } = first;
  const column = first.column ?? 1;
  return { message, stack: '', id: file, loc: { file, line, column }, frame: frameOf(file, line, column) };
}

/** The lines around a place, with a caret below it. */
function frameOf(file: string, line: number, column: number): string {
  const lines = readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
  const start = Math.max(0, line - 1 - FRAME_LINES);
  const width = String(line + FRAME_LINES).length;
  return lines
    .slice(start, line + FRAME_LINES)
    .flatMap((text, index) => {
      const number = start + index + 1;
      const shown = `${String(number).padStart(width)} | ${text}`;
      return number === line ? [shown, `${' '.repeat(width)} | ${' '.repeat(column - 1)}^`] : [shown];
    })
    .join('\n');
}
