import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LICENCES } from '../src/words/licences.ts';

const FILE = 'licences.txt';
const RULE = '-'.repeat(78);

type LockedPackage = { readonly version: string; readonly license?: string; readonly dev?: boolean };

/** Every package that the program is built with and that is not only a tool: name, version, licence and its text, by name. */
export function licencesText(root: string): string {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const entries = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true && existsSync(join(root, path)))
    .map(([path, { version, license = '' }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      const text = licenceOf(join(root, path)) ?? LICENCES.none;
      return `${RULE}\n${LICENCES.entry(`${name} ${version}`, license)}\n\n${text.trim()}\n`;
    })
    .sort();
  return [LICENCES.title, LICENCES.own, ...entries].join('\n\n');
}

function licenceOf(folder: string): string | null {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|ofl)(\.(md|txt))?$/i.test(file));
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8');
}

/** Serves and builds the list that the foot of every page leads to. */
export function licenceFile(): Plugin {
  let root = '';
  return {
    name: 'groundwork:licences',
    configResolved: (config) => {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(licencesText(root));
      });
    },
    generateBundle() {
      if (this.environment.name === 'client')
        this.emitFile({ type: 'asset', fileName: FILE, source: licencesText(root) });
    },
  };
}
