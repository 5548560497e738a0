import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { writeServiceWorker } from '../scripts/vite-plugin-offline.ts';
import { copyOfBuild, freePort, serve } from './support/site.ts';

test.use({ serviceWorkers: 'allow' });

const EXAMPLE = 'A health service that chooses its stack';
const KEPT = 'The program is kept on this device: every page opens without a network.';
const NEW_VERSION = 'A new version is ready';

/** Another build: its pages say so. */
async function makeNewer(site: string): Promise<void> {
  const dist = join(site, 'dist');
  for (const page of ['app.html', 'index.html']) {
    const path = join(dist, page);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('</head>', '<meta name="build" content="newer" /></head>'),
    );
  }
  await writeServiceWorker(dist);
}

const isNewer = (page: Page) => page.locator('meta[name="build"]').count();

/** Waits on the page of settings until the program is kept. */
async function keep(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/settings`);
  await expect(page.getByText(KEPT)).toBeVisible({ timeout: 60_000 });
}

/** The address of a copy of the example. */
async function openExample(page: Page, site: string): Promise<string> {
  await page.goto(`${site}/`);
  await page.getByRole('button', { name: EXAMPLE }).click();
  await expect(page).toHaveURL(/\/results/);
  return page.url().replace(/\/results.*$/, '');
}

/** A mark that a reload would wipe away. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-mark', ''));
const isMarked = (page: Page) => page.locator('html[data-mark]').count();

test('after one visit every page opens without a network, and the PDF is made', async ({ page }) => {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const stop = await serve('.', port);
  const assessment = await openExample(page, site);
  await keep(page, site);
  await stop();
  const guides = readdirSync('content/guides').map((name) => `${site}/guides/${name.replace(/\.md$/, '')}`);
  const inside = [
    '',
    '/q/clients',
    '/review',
    '/results',
    '/plan',
    '/candidates',
    '/history',
    '/snapshots',
    '/report',
  ];
  const paths = [
    `${site}/`,
    `${site}/assessments`,
    `${site}/settings`,
    `${site}/import`,
    `${site}/nowhere`,
    ...guides,
    ...inside.map((path) => `${assessment}${path}`),
  ];
  for (const path of paths) {
    const response = await page.goto(path);
    expect(response?.fromServiceWorker(), path).toBe(true);
    expect(response?.headers()['content-security-policy'], path).toContain("default-src 'none'");
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.getByRole('heading', { name: 'This page cannot be shown' }), path).toHaveCount(0);
  }
  await page.goto(`${assessment}/history`);
  await expect(page.getByRole('application', { name: 'Security' })).toBeVisible();
  await page.goto(`${assessment}/report`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download: PDF', exact: true }).click();
  expect(
    readFileSync(await (await download).path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('a new version waits until it is asked for: nothing reloads by itself, and nothing typed is lost', async ({
  page,
}) => {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const older = copyOfBuild();
  const newer = copyOfBuild();
  await writeServiceWorker(join(older, 'dist'));
  await makeNewer(newer);
  let stop = await serve(older, port);
  const assessment = await openExample(page, site);
  await keep(page, site);
  await stop();
  stop = await serve(newer, port);

  await page.goto(`${assessment}/q/clients`);
  await page.getByText(/^(Add a note|Note, evidence)/).click();
  const note = page.getByLabel('Note', { exact: true });
  await note.fill('Half a sentence');
  await mark(page);
  await expect(page.getByText(NEW_VERSION)).toBeVisible({ timeout: 60_000 });
  await page.waitForTimeout(1_000);
  expect([await isMarked(page), await isNewer(page)]).toEqual([1, 0]);
  await expect(note).toHaveValue('Half a sentence');

  // Going on and reloading stay with the version that runs.
  await page.getByRole('link', { name: 'Results', exact: true }).click();
  await expect(page).toHaveURL(/\/results/);
  await page.reload();
  await expect(page.getByText(NEW_VERSION)).toBeVisible();
  expect(await isNewer(page)).toBe(0);

  await page.goto(`${assessment}/q/clients`);
  const unchosen = await page.getByRole('radio', { checked: false }).first().getAttribute('value');
  const chosen = page.locator(`input[value="${unchosen}"]`);
  await chosen.check();
  await page.getByRole('button', { name: 'Start the new version' }).click();
  await expect(page.locator('meta[name="build"]')).toHaveCount(1);
  await expect(chosen).toBeChecked();
  await expect(page.getByText(NEW_VERSION)).toHaveCount(0);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await stop();
  await page.goto(`${assessment}/results`);
  expect(await isNewer(page)).toBe(1);
});

/** A part that only the newer build has: what both have is not fetched again. */
const NEW_PART = 'dist/assets/new-part.js';
const FAULTS = [
  ['lacks a part', (site: string) => rmSync(join(site, NEW_PART))],
  ['has a part of another build', (site: string) => appendFileSync(join(site, NEW_PART), '// and more')],
] as const;

for (const [fault, spoil] of FAULTS)
  test(`a version that ${fault} changes nothing`, async ({ page }) => {
    const port = await freePort();
    const site = `http://localhost:${port}`;
    const broken = copyOfBuild();
    writeFileSync(join(broken, NEW_PART), 'export {};');
    await makeNewer(broken);
    spoil(broken);
    let stop = await serve('.', port);
    const assessment = await openExample(page, site);
    await keep(page, site);
    await stop();
    stop = await serve(broken, port);
    await page.goto(`${assessment}/results`);
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing } = registration;
      if (installing === null) return 'nothing to install';
      return new Promise((done) => {
        installing.addEventListener('statechange', () => done(installing.state));
      });
    });
    expect(failed).toBe('redundant');
    await expect(page.getByText(NEW_VERSION)).toHaveCount(0);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await stop();
    await page.goto(`${assessment}/candidates`);
    await expect(page.getByRole('heading', { name: 'Where each one stands' })).toBeVisible();
    expect(await isNewer(page)).toBe(0);
  });

test('being offline is said, and that everything goes on working', async ({ page, context }) => {
  const port = await freePort();
  const stop = await serve('.', port);
  await keep(page, `http://localhost:${port}`);
  await context.setOffline(true);
  await expect(page.getByText('You are offline')).toBeVisible();
  await expect(page.getByText('Everything here goes on working.', { exact: false })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('You are offline')).toHaveCount(0);
  await stop();
});

test('F28 a browser that refuses to keep the program is told of in the settings, and the rest works', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new TypeError('refused'));
  });
  await openExample(page, baseURL ?? '');
  await page.goto('/settings');
  await expect(page.getByText('The program could not be kept on this device')).toBeVisible();
});

test('deleting everything takes the program that was kept away too, and this tab does not keep it again', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  await openExample(page, site);
  await keep(page, site);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.reload();
  await page.getByRole('link', { name: 'Settings' }).last().click();
  await expect(page.getByText('Everything was deleted from this browser, the program too.')).toBeVisible();
  const kept = await page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0]);
  const other = await page.context().newPage();
  await keep(other, site);
});
