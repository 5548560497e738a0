/** Makes the pictures of the README from the production build: `npm run build`, then `npm run pictures`. */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const PORT = 4399;
const ADDRESS = `http://localhost:${PORT}`;
const FOLDER = 'docs/pictures';
const EXAMPLE = 'A health service that chooses its stack';

async function serve(): Promise<() => void> {
  const server = spawn('npx', ['tsx', 'scripts/serve.ts', '--port', String(PORT), '--no-open'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  // The whole group: npx starts the server as a child of its own.
  return () => process.kill(-(server.pid ?? 0));
}

async function takeAll(page: Page): Promise<void> {
  const shoot = async (name: string) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
  };
  await page.goto(`${ADDRESS}/`);
  await page.getByRole('table').waitFor();
  await shoot('home');
  await page.getByRole('button', { name: EXAMPLE }).click();
  await page.waitForURL(/\/results$/);
  await page.getByRole('navigation', { name: 'On this page' }).waitFor();
  await shoot('results');
  const assessment = new URL(page.url()).pathname.replace(/\/results$/, '');
  await page.goto(`${ADDRESS}${assessment}/q/access-rules-one-place`);
  await page.getByRole('radio').first().waitFor();
  await shoot('question');
}

await mkdir(FOLDER, { recursive: true });
const stop = await serve();
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await takeAll(await browser.newPage({ viewport: { width: 1280, height: 860 } }));
} finally {
  await browser.close();
  stop();
}
