import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { UNSUPPORTED } from '../src/words/start.ts';

const FILE = 'before-start.js';
const SOURCE = new URL('./before-start.js', import.meta.url);

/** Adds the script that runs before the program: it names what an old browser lacks, and remembers what was pressed too early. */
export function beforeStart(): Plugin {
  let base = '/';
  return {
    name: 'groundwork:before-start',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    generateBundle() {
      const source = readFileSync(SOURCE, 'utf8').replace('WORDS', () => JSON.stringify(UNSUPPORTED));
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: `${base}${FILE}`, defer: true }, injectTo: 'head-prepend' },
    ],
  };
}
