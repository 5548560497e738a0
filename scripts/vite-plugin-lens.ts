import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import { compileFolder, readSources } from '../src/cli/lens-folder.ts';
import type { Issue } from '../src/documents/issue.ts';
import type { Lens } from '../src/engine/model.ts';
import { splitLens } from '../src/lens/parts.ts';
import { issueLine } from '../src/words/issues.ts';

/** What a virtual module gives of a lens: what filling in needs, what is left of it, or only its id and version, which a first page can do with. */
const PARTS = {
  'lens-asked': (lens: Lens): unknown => splitLens(lens).asked,
  'lens-rest': (lens: Lens): unknown => splitLens(lens).rest,
  'lens-ref': ({ id, version }: Lens): unknown => ({ id, version }),
} as const;
const CONTENT_FOLDER = 'content';
const FRAME_LINES = 2;

/**
 * `virtual:groundwork/<part>/<folder>`: a part of the lens of `content/<folder>`, checked and compiled, as the default export. A fault of an author fails the build and covers the page in development, with file, line and column.
 */
export function lensContent(): Plugin {
  let content = resolve(CONTENT_FOLDER);
  return {
    name: 'groundwork:lens-content',
    configResolved(config) {
      content = resolve(config.root, CONTENT_FOLDER);
    },
    resolveId(id) {
      return moduleOf(`\0${id}`) ? `\0${id}` : undefined;
    },
    load(id) {
      const module = moduleOf(id);
      if (!module) return undefined;
      const folder = join(content, module.folder);
      for (const { path } of readSources(folder)) this.addWatchFile(join(folder, path));
      const reading = compileFolder(folder);
      if (!reading.ok) return this.error(overlayOf(reading.issues));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(PARTS[module.part](reading.lens)))});`;
    },
    hotUpdate({ file }) {
      const [folder = ''] = relative(content, file).split(/[\\/]/);
      const { moduleGraph, hot } = this.environment;
      const modules = [...moduleGraph.idToModuleMap.values()].filter(
        ({ id }) => moduleOf(id ?? '')?.folder === folder,
      );
      if (modules.length === 0 || !/\.ya?ml$/.test(file)) return undefined;
      const reading = compileFolder(join(content, folder));
      if (reading.ok) return modules;
      // The page keeps the last lens that held together; the overlay goes when the next edit mends the file.
      hot.send({ type: 'error', err: overlayOf(reading.issues) });
      return [];
    },
  };
}

function moduleOf(id: string): { readonly part: keyof typeof PARTS; readonly folder: string } | null {
  const [, part = '', folder] = /^\0virtual:groundwork\/([a-z-]+)\/([a-z0-9-]+)$/.exec(id) ?? [];
  return folder === undefined || !isPart(part) ? null : { part, folder };
}

const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);

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
