import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { UNSUPPORTED } from '../src/words/start.ts';

const FILE = 'check-browser.js';
const SOURCE = new URL('./browser-check.js', import.meta.url);

/** Adds the script that names what an old browser lacks. It stands before the program and is not bundled with it. */
export function browserCheck(): Plugin {
  let base = '/';
  return {
    name: 'groundwork:browser-check',
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
