import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Chunk } from './loaded-chunks.ts';
import { chunksOf, loadedWith, openersAmong, pageOf } from './loaded-chunks.ts';

/** Packages that a page may only load later, when a person asks for what they do. */
const LATER = ['recharts', '@react-pdf/renderer', 'yaml', 'js-yaml', 'zod', 'react-hook-form'];
/** Brotli bytes of script until a question can be answered; React and its router are 66,000 of them. */
const QUESTION_BUDGET_BYTES = 95_000;

function packagesIn(chunks: Iterable<Chunk>): Set<string> {
  const names = new Set<string>();
  for (const chunk of chunks) {
    for (const id of chunk.moduleIds) {
      const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/** A file that holds nothing but content: it is read, not run, and has no part in the budget for script. */
function isContent(chunk: Chunk): boolean {
  return chunk.moduleIds.every((id) =>
    /virtual:groundwork\/lens|\/src\/lens\/(asked|built-in|parts)\./.test(id),
  );
}

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Prints, for each page, the script that loads before it can be used, compressed with brotli.
 * Fails the build where the question page carries a package that it does not need, or outgrows its budget.
 */
export function firstLoad(): Plugin {
  return {
    name: 'groundwork:first-load',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    writeBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (entry === undefined) return;
      const sizes = new Map<Chunk, number>();
      const sizeOf = (chunk: Chunk) => {
        const size = sizes.get(chunk) ?? brotliCompressSync(chunk.code).length;
        sizes.set(chunk, size);
        return size;
      };
      const lines: string[] = [];
      for (const chunk of chunks) {
        const page = pageOf(chunk);
        if (page === undefined) continue;
        const loaded = loadedWith(bundle, entry, chunk);
        const bytesOf = (parts: readonly Chunk[]) => parts.reduce((sum, part) => sum + sizeOf(part), 0);
        const bytes = bytesOf([...loaded].filter((part) => !isContent(part)));
        const content = bytesOf([...loaded].filter(isContent));
        lines.push(
          `  ${page.padEnd(12)} ${inKilobytes(bytes).padStart(9)} script ${inKilobytes(content).padStart(9)} content`,
        );
        if (page !== 'question') continue;
        const besides = [...loadedWith(bundle, ...openersAmong(chunks))].filter((part) => !loaded.has(part));
        lines.push(
          `  ${'question'.padEnd(12)} ${inKilobytes(bytesOf(besides)).padStart(9)} more, beside the database, to open what is stored`,
        );
        const packages = packagesIn(loaded);
        const early = LATER.filter((name) => packages.has(name));
        if (early.length > 0) this.error(`The question page loads ${early.join(', ')} too early.`);
        if (bytes > QUESTION_BUDGET_BYTES)
          this.error(
            `The question page loads ${bytes} bytes of script; its budget is ${QUESTION_BUDGET_BYTES}.`,
          );
      }
      console.log(`\nLoaded before a page can be used (brotli):\n${lines.sort().join('\n')}`);
    },
  };
}
