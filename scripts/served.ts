import { spawn } from 'node:child_process';

/** Serves the production build on a port for as long as the work lasts. The build has to be there. */
export async function whileServed<T>(port: number, work: (origin: string) => Promise<T>): Promise<T> {
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/serve.ts', '--port', String(port), '--no-open'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.once('data', () => resolve());
      server.once('exit', () => reject(new Error('The build could not be served. Run npm run build first.')));
    });
    return await work(`http://localhost:${port}`);
  } finally {
    server.kill();
  }
}
