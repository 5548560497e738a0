/** Runs Lighthouse on the production build and prints its scores: `npm run lighthouse`, after `npm run build`. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** The newest release that runs on every Node this project runs on. It is fetched when asked for: nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@12.2.3';
const PORT = 4392;
const DEBUG_PORT = 4393;
const ORIGIN = `http://localhost:${PORT}`;
const LONGEST_MS = 180_000;
const run = promisify(execFile);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type LighthouseReport = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >;
};

const folder = mkdtempSync(join(tmpdir(), 'groundwork-lighthouse-'));
const server = spawn('npx', ['tsx', 'scripts/serve.ts', '--port', String(PORT), '--no-open'], {
  stdio: 'ignore',
  detached: true,
});
const executablePath = findBrowser();
const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [`--remote-debugging-port=${DEBUG_PORT}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

try {
  const page = await context.newPage();
  await reach(page);
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await page.waitForURL(/\/q\//);
  const question = page.url();
  await page.close();
  for (const [name, address] of [
    ['home', `${ORIGIN}/`],
    ['question', question],
  ] as const)
    print(name, await audit(name, address));
} finally {
  await context.close();
  if (server.pid !== undefined) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
}

/** Until the server listens. */
async function reach(page: import('@playwright/test').Page): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const answer = await page.goto(ORIGIN).catch(() => null);
    if (answer !== null) return;
    await page.waitForTimeout(500);
  }
  throw new Error('The server did not start: is there a build in dist?');
}

async function audit(name: string, address: string): Promise<LighthouseReport> {
  const file = join(folder, `${name}.json`);
  // Not in one blocking call: the tab that Lighthouse opens waits until this program has answered the browser.
  await run(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      `--port=${DEBUG_PORT}`,
      '--disable-storage-reset',
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(',')}`,
    ],
    { timeout: LONGEST_MS },
  );
  const report: LighthouseReport = JSON.parse(readFileSync(file, 'utf8'));
  return report;
}

function print(name: string, { categories, audits }: LighthouseReport): void {
  const scores = CATEGORIES.map(
    (category) => `${category} ${Math.round((categories[category]?.score ?? 0) * 100)}`,
  );
  console.log(`${name}: ${scores.join(' · ')}`);
  for (const metric of ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'])
    console.log(`  ${audits[metric]?.title}: ${audits[metric]?.displayValue}`);
  const missed = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
  for (const { title, displayValue = '' } of missed) console.log(`  below 90: ${title} ${displayValue}`);
}
