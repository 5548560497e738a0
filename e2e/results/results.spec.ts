import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { violations } from '../support/accessibility.ts';
import { jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';
import type { FullLens, FullResult } from './figures.ts';
import { expectEveryFigure } from './figures.ts';
import type { LensQuestions } from './states.ts';
import { STATE_NAMES, stateDocument } from './states.ts';

const EXAMPLES = ['consumer-app-idea', 'b2b-saas-before-launch', 'health-service-choosing'];

function groundwork(...args: string[]): string {
  return execFileSync('npx', ['tsx', 'src/cli/main.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
}
const builtInLens = (): FullLens & LensQuestions => JSON.parse(groundwork('lens', 'export', 'foundations'));
const score = (file: string): FullResult => JSON.parse(groundwork('score', file, '--json'));

/** Stores an assessment file as a person does who opens it, and who tries again where the page did not listen yet. */
async function store(page: Page, document: { id: string }): Promise<void> {
  await page.goto('/assessments');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const stored = new RegExp(`/a/${document.id}$`);
  await expect(async () => {
    if (!stored.test(page.url())) await openFiles(page, [jsonFile('state.groundwork.json', document)]);
    await expect(page).toHaveURL(stored);
  }).toPass();
}

/** Opens the results of an assessment file. */
async function openResults(page: Page, document: { id: string }): Promise<void> {
  await store(page, document);
  await page.goto(`/a/${document.id}/results`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function chooseStack(page: Page, name: string, of: number): Promise<void> {
  if (of > 1) await page.getByRole('radio', { name, exact: true }).check();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const example of EXAMPLES)
  test(`every figure on the results of ${example} is the engine's, with every stack of it`, async ({
    page,
  }) => {
    const file = `content/examples/${example}.json`;
    const lens = builtInLens();
    const result = score(file);
    await openResults(page, JSON.parse(readFileSync(file, 'utf8')));
    for (const candidate of result.candidates) {
      await chooseStack(page, candidate.name, result.candidates.length);
      expect(await expectEveryFigure(page, lens, candidate)).toBeGreaterThan(60);
    }
  });

for (const state of STATE_NAMES)
  test(`results where the assessment is in the state “${state}”: every figure, no rule broken, nothing sideways`, async ({
    page,
  }, info) => {
    const lens = builtInLens();
    const document = stateDocument(state, lens);
    const file = info.outputPath('state.groundwork.json');
    writeFileSync(file, JSON.stringify(document));
    const result = score(file);
    await openResults(page, document);
    for (const candidate of result.candidates) {
      await chooseStack(page, candidate.name, result.candidates.length);
      if (candidate.verdict === null)
        await expect(page.getByText('Answer questions about this stack')).toBeVisible();
      else await expectEveryFigure(page, lens, candidate);
    }
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await sideways(page)).toBe(0);
  });

test('a figure opens its tree by keyboard, keeps the focus, and breaks no rule while it is open', async ({
  page,
}) => {
  const lens = builtInLens();
  await openResults(page, stateDocument('half', lens));
  const pillar = page.getByRole('table', { name: 'Day one and later, by pillar' });
  const why = pillar.getByRole('button', { name: /^Why \d+ to \d+ percent\?$/ }).first();
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await expect(why).toBeFocused();
  const bill = page.locator(`[id="${await why.getAttribute('aria-controls')}"]`);
  await expect(bill.getByText('Together')).toBeVisible();
  await bill.locator('summary').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(bill.getByText(/^Meets at least/)).toBeVisible();
  await page.getByRole('button', { name: 'Why this verdict?' }).click();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sideways(page)).toBe(0);
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'false');
});

test('a tree leads down to the answer and its question, and names the file of the content', async ({
  page,
}) => {
  await openResults(page, stateDocument('all', builtInLens()));
  await page.getByRole('button', { name: 'Why this verdict?' }).click();
  const panel = page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) });
  const source = panel.getByText(/^from questions\/.+\.yaml$/).first();
  // What a part holds is drawn once it is open.
  await expect(async () => {
    await panel.locator('details:not([open]) > summary').first().click();
    await expect(source).toBeAttached({ timeout: 500 });
  }).toPass();
});

test('the list of parts marks the one that is read', async ({ page }) => {
  await openResults(page, stateDocument('half', builtInLens()));
  const list = page.getByRole('navigation', { name: 'On this page' });
  const marked = list.locator('a[aria-current=location]');
  for (const part of ['Plan', 'Risks', 'By concern']) {
    await list.getByRole('link', { name: part, exact: true }).click();
    await expect(marked).toHaveText([part]);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(marked).not.toHaveText(['By concern']);
});

test('what moved since a snapshot opens what it is made of now and then', async ({ page }) => {
  const file = 'content/examples/health-service-choosing.json';
  await openResults(page, JSON.parse(readFileSync(file, 'utf8')));
  const since = page.locator('#since');
  const figure = since.getByRole('button', { name: /^Why \d+ to \d+ percent, / }).first();
  const [was = '', is = ''] = ((await figure.textContent()) ?? '').match(/\d+/g) ?? [];
  await figure.click();
  const sums = since.getByText('Together').locator('..');
  await expect(sums).toHaveCount(2);
  const totals = (await sums.allTextContents()).map((text) => Math.round(Number(/[\d.]+/.exec(text)?.[0])));
  expect(totals).toEqual([Number(is), Number(was)]);
  await since.getByRole('link', { name: 'See every answer and risk that changed' }).click();
  await expect(page).toHaveURL(/\/history\?c=.+&from=/);
});

test('a priority moves the overall figures at once, says by how much, and leaves the verdict', async ({
  page,
}) => {
  await openResults(page, stateDocument('half', builtInLens()));
  const overall = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Overall' }) });
  const verdict = await page.getByRole('heading', { level: 1 }).textContent();
  const before = await overall.getByRole('cell').first().textContent();
  const security = page.getByRole('group', { name: 'Security' });
  await security.getByRole('radio', { name: '5' }).check();
  await expect(overall.getByRole('cell').first()).not.toHaveText(before ?? '');
  await expect(page.locator('#priorities').getByRole('status')).toContainText('The verdict stays.');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(verdict);
  await page.reload();
  await expect(security.getByRole('radio', { name: '5' })).toBeChecked();
  await security.getByRole('radio', { name: '3' }).check();
  await expect(overall.getByRole('cell').first()).toHaveText(before ?? '');
});

test('the results and what explains them load only when they are opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const document = stateDocument('half', builtInLens());
  await store(page, document);
  loaded.length = 0;
  await page.goto(`/a/${document.id}/q/access-rules-one-place`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(loaded.filter((path) => /results-view|why-panel/.test(path))).toEqual([]);
  await page.goto(`/a/${document.id}/results`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(loaded.filter((path) => /why-panel/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Why this verdict?' }).click();
  await expect.poll(() => loaded.filter((path) => /why-panel.*\.js$/.test(path)).length).toBeGreaterThan(0);
});
