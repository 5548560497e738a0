import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { openBrowser } from '../support/browser-profile.ts';
import { builtInLens, range, score, VERDICTS } from '../support/engine.ts';
import type { Team } from '../support/fill-in.ts';
import { fillIn } from '../support/fill-in.ts';
import { expectFigures } from '../support/results-page.ts';
import { pdfPages, plainSpaces } from '../support/text.ts';

const PRODUCT = 'Borrowed tools';
const REASON = 'There are no other systems to call';

/** A careful team that does not know three things and sets one aside. */
const team: Team = (question) => {
  if (['caching', 'restore-and-live-data', 'written-schema'].includes(question)) return 'unknown';
  if (question === 'third-party-apis') return { notApplicable: REASON };
  return ['maintainers', 'clients'].includes(question) ? 1 : -1;
};

async function download(page: Page, title: string, to: string): Promise<string> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download: ${title}`, exact: true }).click();
  const file = await started;
  await file.saveAs(to);
  return to;
}

test('a founder answers, closes the browser, comes back, reads the recommendation and takes it away', async () => {
  const info = test.info();
  const folder = info.outputPath('profile');

  const first = await openBrowser(folder);
  let page = first.context.pages()[0] ?? (await first.context.newPage());
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await expect(page).toHaveURL(/\/a\/[^/]+\/q\//);
  const before = await fillIn(page, team, (answered) => answered === 20);
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible();
  await first.context.close();
  expect(first.faults).toEqual([]);

  const second = await openBrowser(folder);
  page = second.context.pages()[0] ?? (await second.context.newPage());
  await page.goto('/assessments');
  await page.getByRole('link', { name: 'Our product' }).click();
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name of the product').fill(PRODUCT);
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByRole('heading', { level: 1, name: PRODUCT })).toBeVisible();
  await page.getByRole('link', { name: 'Continue with the next open question' }).click();
  await expect(page).toHaveURL(/\/q\//);
  const after = await fillIn(page, team);
  expect(new Set([...before, ...after]).size).toBe(before.length + after.length);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Check your answers/);
  await expect(page.getByText('Every question has an answer.')).toBeVisible();
  await expect(page.getByText(`Does not apply: ${REASON}`)).toBeVisible();
  await page.getByRole('link', { name: 'See the results' }).click();
  await page.getByRole('link', { name: 'Report and links' }).click();
  await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor();

  const file = await download(page, 'Assessment file', info.outputPath('walk.groundwork.json'));
  expect(JSON.parse(await readFile(file, 'utf8')).title).toBe(PRODUCT);
  const result = score(file);
  const lens = builtInLens();
  const [candidate] = result.candidates;
  if (candidate === undefined) throw new Error('The file has no candidate');
  expect(result.completeness.answered).toBe(result.completeness.asked);

  await page.goBack();
  const verdict = VERDICTS[candidate.verdict ?? ''] ?? '';
  await expectFigures(page, lens, result, candidate);
  await expect(page.getByText(REASON, { exact: true })).toBeVisible();

  await page.goForward();
  const pages = await pdfPages(await download(page, 'PDF', info.outputPath('walk.pdf')));
  const text = pages.join(' ');
  expect(text).toContain(PRODUCT);
  expect(text).toContain(verdict);
  expect(text).toContain(REASON);
  for (const { id, title } of lens.sections.filter(({ kind }) => kind !== 'profile')) {
    expect(text).toContain(`${title} ${range(candidate.pillars[id]?.dayOne ?? null)}`);
  }
  for (const [index, onPage] of pages.entries()) expect(onPage).toContain(`${index + 1} of ${pages.length}`);

  const markdown = await readFile(await download(page, 'Markdown', info.outputPath('walk.md')), 'utf8');
  expect(plainSpaces(markdown)).toContain(range(candidate.overall.dayOne));

  await second.context.close();
  expect(second.faults).toEqual([]);
});
