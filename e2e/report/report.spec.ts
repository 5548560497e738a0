import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { faultsInAllLooks, LOOKS, overflow, violations } from '../support/accessibility.ts';
import { test } from '../support/test.ts';
import { pdfPages } from '../support/text.ts';

const EXAMPLE = 'A product for businesses, before launch';

async function openReport(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: EXAMPLE }).click();
  await expect(page).toHaveURL(/\/results/);
  await page.goto(new URL(page.url()).pathname.replace(/results$/, 'report'));
  await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor();
}

const button = (page: Page, title: string) =>
  page.getByRole('button', { name: `Download: ${title}`, exact: true });

async function download(page: Page, title: string, to: string): Promise<string> {
  const started = page.waitForEvent('download');
  await button(page, title).click();
  await (await started).saveAs(to);
  return to;
}

test('the web page opens from a folder: nothing runs, nothing loads, no rule of WCAG is broken, and it prints', async ({
  page,
}, info) => {
  await openReport(page);
  const path = await download(page, 'Web page', info.outputPath('report.html'));
  // What the program itself still loads is not asked for by the file.
  await page.goto('about:blank');
  const happened: string[] = [];
  page.on('dialog', (dialog) => happened.push(`dialog ${dialog.message()}`));
  page.on('request', (request) => happened.push(request.url()));
  const address = pathToFileURL(path).href;
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
  expect(happened.filter((what) => what !== address && !what.startsWith('data:'))).toEqual([]);
});

test('the web page opens in the app again as the assessment it was made from', async ({
  page,
  browser,
}, info) => {
  await openReport(page);
  const path = await download(page, 'Web page', info.outputPath('report.html'));
  const own = new URL(page.url()).pathname.replace(/report$/, 'results');
  await page.goto('/import');
  await page.locator('input[type=file]').first().setInputFiles(path);
  await expect(page.getByText('Already here, with the same content.')).toBeVisible();
  await page.goto(own);
  const verdict = await page.getByRole('heading', { level: 1 }).innerText();

  const other = await browser.newPage();
  await other.goto(new URL('/import', page.url()).href);
  await other.locator('input[type=file]').first().setInputFiles(path);
  await expect(other).toHaveURL(/\/a\/[^/]+$/);
  await other.goto(new URL(own, page.url()).href);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(verdict);
  await other.close();
});

test('the board gets a PDF and a printed web page of one page each', async ({ page }, info) => {
  await openReport(page);
  await page.getByLabel('A board or an investor').check();
  expect(await pdfPages(await download(page, 'PDF', info.outputPath('board.pdf')))).toHaveLength(1);
  await page.goto(pathToFileURL(await download(page, 'Web page', info.outputPath('board.html'))).href);
  const printed = info.outputPath('printed.pdf');
  await page.pdf({ path: printed, format: 'A4', preferCSSPageSize: true });
  expect(await pdfPages(printed)).toHaveLength(1);
});

test('what is left out is in no file, and each file says so', async ({ page }, info) => {
  await openReport(page);
  const markdown = async (name: string) =>
    readFile(await download(page, 'Markdown', info.outputPath(name)), 'utf8');
  expect(await markdown('whole.md')).toMatch(/\*\*Owner\*\*|by Priya/);
  await page.getByLabel('Names of people', { exact: true }).check();
  await page.getByLabel('Notes', { exact: true }).check();
  const less = await markdown('less.md');
  expect(less).not.toMatch(/Priya|\*\*Note\*\*/);
  expect(less).toContain('Left out by the sender: notes and owners and other names of people');
  const file = await readFile(await download(page, 'Assessment file', info.outputPath('less.json')), 'utf8');
  expect(file).not.toMatch(/"note":|"owner":|"answeredBy":|"deciders":/);
});

test('a vendor gets questions, a letter and forms, and no link', async ({ page }, info) => {
  await openReport(page);
  await page.getByLabel('A vendor', { exact: true }).check();
  await expect(page.getByRole('button', { name: 'Copy the link' })).toHaveCount(0);
  await expect(button(page, 'Assessment file')).toHaveCount(0);
  for (const [title, file] of [
    ['Letter', 'letter.md'],
    ['Form as a table', 'form.csv'],
    ['Form as text', 'form.md'],
  ] as const)
    expect(
      (await readFile(await download(page, title, info.outputPath(file)), 'utf8')).length,
    ).toBeGreaterThan(50);
});

test('making a PDF can be cancelled: no file comes, and the next one does', async ({ page }, info) => {
  await openReport(page);
  let files = 0;
  page.on('download', () => {
    files += 1;
  });
  await button(page, 'PDF').click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. No file was made.')).toBeVisible();
  await expect.poll(() => page.workers()).toEqual([]);
  await download(page, 'Markdown', info.outputPath('after.md'));
  expect(files).toBe(1);
});

test('where no PDF can be made the page says what to take instead', async ({ page }, info) => {
  await page.route(/pdf\.worker/, (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error("broken")' }),
  );
  await openReport(page);
  await button(page, 'PDF').click();
  await expect(page.getByRole('alert')).toContainText('take the web page');
  await download(page, 'Web page', info.outputPath('instead.html'));
});

test('where there is no clipboard the text is selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openReport(page);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  const field = page.getByLabel('The report as Markdown');
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((area) =>
      area instanceof HTMLTextAreaElement
        ? [area.selectionStart, area.selectionEnd === area.value.length]
        : [],
    ),
  ).toEqual([0, true]);
  await expect(page.getByText('press Ctrl+C')).toBeVisible();
});

test('the page answers while a PDF of many pages is made', async ({ page }, info) => {
  await openReport(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  const begun = Date.now();
  const path = await download(page, 'PDF', info.outputPath('team.pdf'));
  const took = Date.now() - begun;
  const pages = await pdfPages(path);
  const tasks = await page.evaluate(() => ('longTasks' in window ? window.longTasks : null));
  expect(pages.length).toBeGreaterThan(10);
  // A busy machine makes any task long: the figures are told, not judged.
  process.stdout.write(
    `A PDF of ${pages.length} pages took ${took} ms; tasks of the page over 50 ms meanwhile: ${JSON.stringify(tasks)}\n`,
  );
});

test('for each reader, and with everything open, the page breaks no rule and fits 320 px', async ({
  page,
}) => {
  await openReport(page);
  await page.getByText('Leave out answers to some questions').click();
  await page.getByText('Protect it with a passphrase').click();
  await page.getByRole('button', { name: 'Protect the link' }).click();
  await expect(page.getByText('Use at least 12 characters')).toBeVisible();
  await page.getByLabel('First number').fill('none');
  await expect(page.getByText('Enter a whole number from 1')).toBeVisible();
  expect(await faultsInAllLooks(page)).toEqual([]);
  for (const reader of ['A board or an investor', 'A vendor']) {
    await page.getByLabel(reader, { exact: true }).check();
    expect(await faultsInAllLooks(page)).toEqual([]);
  }
});

test('decision records begin with the number that a project has reached, whichever stacks are chosen', async ({
  page,
}, info) => {
  await openReport(page);
  await page.getByLabel('First number').fill('12');
  const names = async (file: string) =>
    [
      ...(await readFile(await download(page, 'Decision records', info.outputPath(file)), 'latin1')).matchAll(
        /docs\/decisions\/[\w-]+\.md/g,
      ),
    ].map(([name]) => name);
  const all = await names('all.zip');
  expect(all[0]).toMatch(/^docs\/decisions\/0012-/);
  await page.getByLabel('Our stack', { exact: true }).uncheck();
  expect(await names('one.zip')).toEqual(all);
});
