/** Runs Lighthouse on the production build and prints its scores: `npm run lighthouse`, after `npm run build`. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** The newest release that runs on every Node this project runs on. It is fetched when asked for: nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@12.2.3';
const PORT = 4392;
const DEBUG_PORT = 4393;
const ORIGIN = `http://localhost:${PORT}`;
const LONGEST_MS = 180_000;
const ROUNDS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const;

/** Lighthouse slows the processor to a quarter, which makes a phone of a desktop whose index is this, the middle of its fastest class. */
const DESKTOP_INDEX = 1750;
const DESKTOP_SLOWDOWN = 4;

const run = promisify(execFile);

type Audit = {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly numericValue?: number;
};

type LighthouseReport = {
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, Audit>>;
};

const folder = mkdtempSync(join(tmpdir(), 'groundwork-lighthouse-'));
const server = spawn('npx', ['tsx', 'scripts/serve.ts', '--port', String(PORT), '--no-open'], {
  stdio: 'ignore',
  detached: true,
});
const browser = spawn(
  findBrowser() ?? chromium.executablePath(),
  [
    '--headless=new',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--remote-debugging-port=${DEBUG_PORT}`,
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
  { stdio: 'ignore' },
);

try {
  const question = await startAssessment();
  for (const [name, address] of [
    ['home', `${ORIGIN}/`],
    ['question', question],
  ] as const) {
    const slowed = await audits(address, DESKTOP_SLOWDOWN);
    print(`${name}, processor slowed ${DESKTOP_SLOWDOWN} times`, slowed);
    const slowdown = slowdownOf(indexOf(slowed));
    if (slowdown < DESKTOP_SLOWDOWN)
      print(`${name}, slowed ${slowdown} times`, await audits(address, slowdown));
  }
} finally {
  const isGone = new Promise((resolve) => browser.once('exit', resolve));
  browser.kill();
  await isGone;
  if (server.pid !== undefined) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
}

/** Address of the first question of an assessment made in the browser's profile. Playwright leaves before Lighthouse comes: it slows every page it watches. */
async function startAssessment(): Promise<string> {
  const watched = await attempts(() => chromium.connectOverCDP(`http://localhost:${DEBUG_PORT}`));
  const page = await pageOf(watched);
  await attempts(() => page.goto(ORIGIN));
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await page.waitForURL(/\/q\//);
  const question = page.url();
  await page.close();
  await watched.close();
  return question;
}

/** Takes the program and its files away from the browser: every audit is a first visit, though the assessment is there. */
async function forgetProgram(): Promise<void> {
  const watched = await chromium.connectOverCDP(`http://localhost:${DEBUG_PORT}`);
  const page = await pageOf(watched);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  const storageTypes = 'service_workers,cache_storage';
  await devtools.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes });
  await page.close();
  await watched.close();
}

async function pageOf(watched: Browser): Promise<Page> {
  return (watched.contexts()[0] ?? (await watched.newContext())).newPage();
}

/**
 * The slowdown that makes a mid-tier phone of this machine, from 1 to 4, to one place (Lighthouse's docs/throttling.md,
 * "Calibrating the CPU slowdown"): its own factor is meant for fast desktops.
 */
function slowdownOf(benchmarkIndex: number): number {
  const factor = (benchmarkIndex / DESKTOP_INDEX) * DESKTOP_SLOWDOWN;
  return Math.min(DESKTOP_SLOWDOWN, Math.max(1, Math.round(factor * 10) / 10));
}

/** How fast this machine is, by the median: while others use it, one look may be off by half. */
function indexOf(reports: readonly LighthouseReport[]): number {
  return Math.round(median(reports.map(({ environment }) => environment.benchmarkIndex)));
}

/** What `action` gives, tried every half second, `most` times at the most: what it needs may not have started yet. */
async function attempts<T>(action: () => Promise<T>, most = 40): Promise<T> {
  for (let attempt = 1; attempt < most; attempt += 1)
    try {
      return await action();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  return action();
}

async function audits(address: string, slowdown: number): Promise<LighthouseReport[]> {
  const reports: LighthouseReport[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await forgetProgram();
    const file = join(folder, 'report.json');
    // Now and then it misses the beginning of its own recording, and says so.
    await attempts(() => audit(address, slowdown, file), 3);
    reports.push(JSON.parse(readFileSync(file, 'utf8')));
  }
  return reports;
}

async function audit(address: string, slowdown: number, file: string): Promise<void> {
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
      `--throttling.cpuSlowdownMultiplier=${slowdown}`,
      `--only-categories=${CATEGORIES.join(',')}`,
    ],
    { timeout: LONGEST_MS },
  );
}

/** Prints the medians, and from the last round what scores below 90. */
function print(name: string, reports: readonly LighthouseReport[]): void {
  const scores = CATEGORIES.map(
    (category) =>
      `${category} ${Math.round(median(reports.map(({ categories }) => categories[category]?.score ?? 0)) * 100)}`,
  );
  console.log(`\n${name}, median of ${reports.length}: ${scores.join(' · ')}`);
  console.log(`  index of this machine: ${indexOf(reports)} (a fast desktop has ${DESKTOP_INDEX})`);
  for (const metric of TIMES) {
    const values = reports.map(({ audits: found }) => found[metric]?.numericValue ?? 0);
    console.log(`  ${reports[0]?.audits[metric]?.title}: ${Math.round(median(values))} ms`);
  }
  for (const { title, score, displayValue = '' } of Object.values(reports.at(-1)?.audits ?? {}))
    if (score !== null && score < 0.9) console.log(`  below 90: ${title} ${displayValue}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
