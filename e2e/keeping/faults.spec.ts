import { expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { seedAssessments } from '../support/many-rows.ts';
import { test } from '../support/test.ts';

test('F48 a thousand assessments are listed, searched and changed', async ({ page }) => {
  await page.goto('/assessments');
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  await seedAssessments(page, 1000);
  await page.reload();
  await expect(page.getByText('1000 assessments')).toBeVisible();
  const rows = page.getByRole('main').getByRole('link', { name: /^Product \d+$/ });
  await expect(rows).toHaveCount(1000);
  await expect(rows.first()).toHaveText('Product 1000');
  await page.getByLabel('Search by name').fill('product 77');
  await expect(rows).toHaveCount(19);
  await page.getByLabel('Search by name').fill('');
  await page.getByLabel('Sort by').selectOption('title');
  await expect(rows.nth(9)).toHaveText('Product 10');
  await page.getByRole('button', { name: 'More for Product 10', exact: true }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(rows).toHaveCount(999);
});

test('F01, F02 a full disk: the answer stays, is said not to be saved, and is saved once there is room', async ({
  page,
}) => {
  await page.goto('/import');
  await openFiles(page, [jsonFile('full.json', assessmentDocument('full'))]);
  await expect(page).toHaveURL(/\/a\/full$/);
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto('/a/full/q/clients');
  // Chromium remembers for half a minute how much room there was, and lets small writes pass until then.
  await expect(async () => {
    await page.locator('input[name^="answer"]').first().check();
    await page.getByLabel('We do not know yet', { exact: true }).check();
    await expect(page.getByText('Not saved: storage is full')).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 90_000 });
  await expect(page.getByLabel('We do not know yet', { exact: true })).toBeChecked();

  await page.goto('/import');
  const others = ['one', 'two'].map((id) => jsonFile(`${id}.json`, assessmentDocument(id)));
  await openFiles(page, others);
  await page.getByRole('button', { name: 'Store 2 assessments' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Nothing was stored' });
  await expect(alert).toContainText('Storage is full: the files need about');

  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Store 2 assessments' }).click();
  await expect(page.getByText('2 assessments stored on this device.')).toBeVisible();
  await page.goto('/a/full/q/clients');
  await expect(page.getByLabel('We do not know yet', { exact: true })).toBeChecked();
  await expect(page.getByText('Saved on this device')).toBeVisible();
});

test('F11 a database of a newer version is left alone, and the list says so', async ({ page }) => {
  await page.goto('/guides/api-first');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('groundwork', 999);
        request.onupgradeneeded = () => request.result.createObjectStore('of-the-future');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await page.goto('/assessments');
  await expect(page.getByRole('alert')).toContainText('The list cannot be read.');
  const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
  expect(version).toBe(999);
});

test('F04, F06 without storage answers live in memory, and the page says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await expect(page).toHaveURL(/\/q\//);
  await page.getByLabel('We do not know yet', { exact: true }).check();
  await expect(page.getByText('Not kept: this browser gives no storage')).toBeVisible();
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(page.getByText('We do not know yet').first()).toBeVisible();
});

test('F15, F17 two tabs edit one assessment; each sees what the other does', async ({ page }) => {
  await page.goto('/import');
  await openFiles(page, [jsonFile('two.json', assessmentDocument('two-tabs'))]);
  await expect(page).toHaveURL(/\/a\/two-tabs$/);
  const other = await page.context().newPage();
  await page.goto('/a/two-tabs/q/clients');
  await other.goto('/a/two-tabs/q/regimes');
  await page.getByLabel('We do not know yet', { exact: true }).check();
  await other.getByLabel('We do not know yet', { exact: true }).check();
  for (const tab of [page, other]) await expect(tab.getByText('Saved on this device')).toBeVisible();
  await other.goto('/a/two-tabs/q/clients');
  await expect(other.getByLabel('We do not know yet', { exact: true })).toBeChecked();
  await other.locator('input[name^="answer"]').first().check();
  await expect(page.locator('input[name^="answer"]').first()).toBeChecked();

  await other.goto('/assessments');
  await other.getByRole('button', { name: 'More for Product two-tabs' }).click();
  await other.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('This assessment was deleted in another tab')).toBeVisible();
  await page.getByRole('button', { name: 'Store it again' }).click();
  await expect(other.getByRole('link', { name: 'Product two-tabs' })).toBeVisible();
  await other.close();
});
