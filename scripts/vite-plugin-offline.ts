import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'vite';
import type { Build, BuiltFile } from '../src/service-worker/precache.ts';

const ENTRY = 'src/service-worker/entry.ts';
const WORKER_FILE = 'sw.js';

/** What only hosts read, what stands in for an error, and schemas, which editors fetch by their public address. */
const isLeftOut = (path: string) =>
  path === WORKER_FILE ||
  path === '404.html' ||
  /\.(br|gz)$/.test(path) ||
  path.startsWith('schemas/') ||
  path.split('/').some((name) => /^[._]/.test(name));

/** Every file of a built folder that the program needs, with its hash, in a fixed order. */
function builtFiles(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isLeftOut(path))
    .sort()
    .map((path) => ({ path, integrity: `sha256-${hash(readFileSync(join(folder, path)), 'base64')}` }));
}

/** Writes `sw.js` into a built folder, for the files that are there now. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = builtFiles(folder);
  const version = hash(JSON.stringify(files), 'hex').slice(0, 16);
  writeFileSync(join(folder, WORKER_FILE), await workerCode({ version, files }));
}

/** The program of the service worker as one classic script: module workers are younger than what we support. */
async function workerCode(BUILD: Build): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { BUILD: JSON.stringify(BUILD) },
    build: {
      write: false,
      target: 'es2023',
      copyPublicDir: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [worker] = outputs.flatMap(({ output }) => output);
  if (worker?.type !== 'chunk') throw new Error('The service worker was not built');
  return worker.code;
}

const hash = (content: string | Buffer, encoding: 'hex' | 'base64') =>
  createHash('sha256').update(content).digest(encoding);

/** Adds the service worker once every other file of the build is written. */
export function offlineWorker(): Plugin {
  let folder = 'dist';
  return {
    name: 'groundwork:offline',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    writeBundle: { sequential: true, order: 'post', handler: () => writeServiceWorker(folder) },
  };
}
