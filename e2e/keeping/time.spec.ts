import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

test('F20 a reload right after the last key of a note keeps the key', async ({ page }) => {
  await page.goto('/import');
  await openFiles(page, [jsonFile('own.json', assessmentDocument('own'))]);
  await expect(page).toHaveURL(/\/a\/own$/);
  await page.goto('/a/own/q/clients');
  const note = page.getByLabel('Note', { exact: true });
  let text = '';
  for (const key of 'answer') {
    await page.getByText(/^(Add a note|Note, evidence)/).click();
    await expect(note).toHaveValue(text);
    await note.press('End');
    await note.press(key);
    text += key;
    await page.reload();
  }
  await page.getByText(/^Note, evidence/).click();
  await expect(note).toHaveValue(text);
});

test('F30 a clock that jumps, and dates that are none, change nothing that is stored', async ({
  page,
  browser,
  baseURL,
}) => {
  const odd = { createdAt: '+275760-09-13T00:00:00.001Z', updatedAt: 'yesterday', reviewBy: '2026-03-29' };
  for (const timezoneId of ['Pacific/Apia', 'America/St_Johns', 'Europe/Berlin']) {
    const context = await browser.newContext({ baseURL: baseURL ?? '', timezoneId, serviceWorkers: 'block' });
    const there = await context.newPage();
    await there.goto('/import');
    await openFiles(there, [jsonFile('odd.json', assessmentDocument('odd', odd))]);
    await expect(there).toHaveURL(/\/a\/odd$/);
    await there.goto('/assessments');
    await expect(there.getByRole('link', { name: 'Product odd' })).toBeVisible();
    await context.close();
  }
  await page.clock.setSystemTime('2030-01-01T12:00:00Z');
  await page.goto('/import');
  await openFiles(page, [jsonFile('own.json', assessmentDocument('own'))]);
  await expect(page).toHaveURL(/\/a\/own$/);
  const unknown = page.getByLabel('We do not know yet', { exact: true });
  const choice = page.locator('input[name^="answer"]').first();
  const saved = page.getByText('Saved on this device');
  await page.goto('/a/own/q/clients');
  await unknown.check();
  await expect(saved).toBeVisible();
  await page.clock.setSystemTime('2026-01-01T12:00:00Z');
  await choice.check();
  await expect(saved).toBeVisible();
  await page.reload();
  await expect(choice).toBeChecked();
  await openFilesAgain(page);
  await expect(page.getByRole('main').getByRole('link', { name: /^Product/ })).toHaveText([
    'Product later',
    'Product own',
  ]);
});

/** The list names what was changed last first, whatever the clock said. */
async function openFilesAgain(page: Page): Promise<void> {
  await page.goto('/import');
  await openFiles(page, [jsonFile('later.json', assessmentDocument('later'))]);
  await expect(page).toHaveURL(/\/a\/later$/);
  await page.goto('/assessments');
}
