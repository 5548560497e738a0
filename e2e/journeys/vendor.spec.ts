import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { faultsInAllLooks } from '../support/accessibility.ts';
import { dropFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

const EXAMPLE = 'A health service that chooses its stack';
const STACK = 'Platform Birch';

/** The form as a table, downloaded as a person would: the names of its columns, then one row for each open question. */
async function downloadForm(page: Page): Promise<string[][]> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Form to fill in (CSV)' }).click();
  return parse(await readFile(await (await waiting).path()), { bom: true, record_delimiter: '\r\n' });
}

/** As a spreadsheet of a German reader saves it. */
function savedTable(rows: readonly (readonly string[])[]): Buffer {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return Buffer.from(`\uFEFF${rows.map((row) => row.map(quote).join(';')).join('\r\n')}\r\n`);
}

async function openForm(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const answered = (page: Page) => page.getByText(/questions? (is|are) unknown or not answered/);

test('questions go to a vendor as a form, and the answers that are accepted stand', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: EXAMPLE }).click();
  await page.getByRole('radio', { name: STACK }).check();
  await page.getByRole('link', { name: 'Ask the vendor, and read the answers back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Questions about ${STACK}`);
  await expect(answered(page)).toHaveText('Three questions are unknown or not answered.');

  const [head = [], ...rows] = await downloadForm(page);
  const firstChoice = (row: readonly string[]) => row[4]?.split('\n')[1] ?? '';
  const filled = rows.map((row, index) => {
    const answers = [firstChoice(row), 'unknown', 'does not apply: each customer has a machine of their own'];
    return [...row.slice(0, 5), answers[index] ?? '', 'See page 4.', 'https://birch.example/report'];
  });
  const [first = []] = filled;
  const stray = ['backups', '', '', '', '', 'perhaps', '', ''];
  await openForm(page, 'birch.csv', savedTable([head, ...filled, stray]));

  const proposals = page.getByRole('list', { name: 'Proposed answers' }).locator('> li');
  await expect(proposals).toHaveCount(3);
  await expect(page.getByRole('alert')).toContainText(/birch\.csv:\d+:1: backups: There is no question/);
  const label = firstChoice(first).split(': ').slice(1).join(': ');
  await expect(proposals.first()).toContainText(label);
  await expect(proposals.first().getByRole('link')).toHaveAttribute('href', 'https://birch.example/report');
  expect(await faultsInAllLooks(page)).toEqual([]);
  await expect(answered(page)).toHaveText('Three questions are unknown or not answered.');

  await proposals.nth(1).getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Accept 2 answers' }).click();
  await expect(answered(page)).toHaveText('One question is unknown or not answered.');
  await expect(proposals).toHaveCount(0);

  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
  await expect(answered(page)).toHaveText('Three questions are unknown or not answered.');
  // A form that is dropped on its page is a form, not an assessment.
  await dropFiles(page, [{ name: 'birch.csv', mimeType: 'text/csv', buffer: savedTable([head, ...filled]) }]);
  await page.getByRole('button', { name: 'Accept 3 answers' }).click();
  await expect(answered(page)).toHaveText('One question is unknown or not answered.');
  await page.goto(page.url().replace('/vendor', '/review'));
  const answers = page.getByRole('definition');
  await expect(answers.filter({ hasText: 'each customer has a machine of their own' }).first()).toBeVisible();
});

test('a workbook is refused with what to do instead, and changes nothing', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: EXAMPLE }).click();
  await expect(page).toHaveURL(/\/results/);
  await page.goto(page.url().replace(/\/results.*$/, '/vendor'));
  await openForm(page, 'answers.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]));
  await expect(page.getByRole('alert')).toContainText('save it as CSV in UTF-8');
});
