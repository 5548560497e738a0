import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { openExample } from '../decide/open-example.ts';
import { assessmentDocument, jsonFile } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

async function openReport(page: Page): Promise<void> {
  const assessment = await openExample(page);
  await page.goto(`${assessment}/report`);
  await page.getByRole('button', { name: 'Download: PDF', exact: true }).waitFor();
}

test('F35 every file is made without a window or a dialog of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => {
      throw new Error('blocked');
    };
    window.print = window.open;
  });
  await openReport(page);
  const buttons = page.getByRole('button', { name: /^Download: / });
  const count = await buttons.count();
  expect(count).toBeGreaterThan(6);
  for (let index = 0; index < count; index += 1) {
    const started = page.waitForEvent('download', { timeout: 60_000 });
    await buttons.nth(index).click();
    await started;
  }
});

test('F36 where downloads are blocked the page says what to do, and the text can be copied', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openReport(page);
  await page.getByRole('button', { name: 'Download: Markdown', exact: true }).click();
  await expect(
    page.getByText('If nothing was saved, the browser may have blocked the download.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByLabel('The report as Markdown')).toBeFocused();
});

test('F37 where the browser refuses its file dialogs, the file input and the download do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Not here', 'SecurityError'));
    Reflect.set(window, 'showOpenFilePicker', refuse);
    Reflect.set(window, 'showSaveFilePicker', refuse);
  });
  await page.goto('/assessments');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await choosing).setFiles([jsonFile('own.json', assessmentDocument('own'))]);
  await expect(page).toHaveURL(/\/a\/own$/);
  await page.getByRole('link', { name: 'Your assessments' }).click();
  await page.getByRole('button', { name: 'More for Product own' }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save in a file' }).click();
  expect((await started).suggestedFilename()).toMatch(/\.groundwork\.json$/);
  await expect(
    page.getByText('Product own could not be written into the file, so a copy was downloaded.'),
  ).toBeVisible();
});

test('F37 a file dialog that a person closes does nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'showOpenFilePicker', () => Promise.reject(new DOMException('Closed', 'AbortError')));
  });
  await page.goto('/assessments');
  let choosers = 0;
  page.on('filechooser', () => {
    choosers += 1;
  });
  await page.getByRole('button', { name: 'Open a file' }).click();
  await page.waitForTimeout(300);
  expect(choosers).toBe(0);
  await expect(page).toHaveURL(/\/assessments$/);
});
