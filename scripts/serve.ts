import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor } from './security-headers.ts';

const DEFAULT_PORT = 4173;
const OPENERS: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' };

const { values } = parseArgs({
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
});

if (!existsSync('dist/index.html')) {
  console.error('There is no production build in dist. Run npm run build first.');
  process.exit(1);
}

// `single` answers every unknown path with the page; a missing file under assets must stay a 404,
// or a browser with an old page would run HTML as a script.
const files = sirv('dist', {
  single: 'app.html',
  ignores: [/^\/assets\//],
  etag: true,
  brotli: true,
  gzip: true,
});

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  files(request, response, () => {
    response.statusCode = 404;
    response.end('Not found');
  });
});

function openInBrowser(address: string): void {
  const opener = OPENERS[process.platform];
  if (opener === undefined) return;
  spawn(opener, [address], { stdio: 'ignore', detached: true }).on('error', () => {});
}

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  if (values.port !== undefined) {
    console.error(`Port ${values.port} is taken. Choose another one with --port.`);
    process.exit(1);
  }
  server.listen(0, 'localhost');
});

server.on('listening', () => {
  const { port } = server.address() as AddressInfo;
  const address = `http://localhost:${port}/`;
  console.log(`Groundwork is served at ${address} (Ctrl+C ends it)`);
  const isByHand = process.stdout.isTTY && process.env.CI === undefined && !values['no-open'];
  if (isByHand) openInBrowser(address);
});

server.listen(Number(values.port ?? DEFAULT_PORT), 'localhost');
