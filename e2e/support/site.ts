import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the production build that a test may change; packed copies, which would no longer fit, are left out. */
export function copyOfBuild(): string {
  const site = mkdtempSync(join(tmpdir(), 'groundwork-site-'));
  const folder = join(site, 'dist');
  cpSync('dist', folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(br|gz)$/.test(name)) rmSync(join(folder, name));
  return site;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}

/** Serves the `dist` of a folder as `npm run serve` does. Resolves, once it answers, with what ends it. */
export async function serve(site: string, port: number): Promise<() => Promise<void>> {
  const loader = import.meta.resolve('tsx');
  const server: ChildProcess = spawn(
    process.execPath,
    ['--import', loader, resolve('scripts/serve.ts'), '--port', String(port), '--no-open'],
    { cwd: site, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((done) => server.stdout?.once('data', done));
  return async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill();
    await ended;
  };
}
