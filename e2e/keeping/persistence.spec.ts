import { expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

test('P8 the browser is asked once to keep the data, after the first answer that was stored, and its answer is shown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = () => Promise.resolve(false);
    StorageManager.prototype.persist = () => {
      sessionStorage.setItem('asked', `${sessionStorage.getItem('asked') ?? ''}x`);
      return Promise.resolve(false);
    };
  });
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'));
  await page.goto('/import');
  await openFiles(page, [jsonFile('own.json', assessmentDocument('own'))]);
  await expect(page).toHaveURL(/\/a\/own$/);
  expect(await asked()).toBe(null);
  await page.goto('/a/own/q/clients');
  const choices = page.locator('input[name^="answer"]');
  for (const index of [0, 1, 0]) {
    await choices.nth(index).check();
    await expect(page.getByText('Saved on this device')).toBeVisible();
  }
  await expect.poll(asked).toBe('x');
  await page.goto('/settings');
  await expect(page.getByText('The browser may delete this site’s data without asking')).toBeVisible();
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect(page.getByText('The browser refused.')).toBeVisible();
  expect(await asked()).toBe('xx');
});
