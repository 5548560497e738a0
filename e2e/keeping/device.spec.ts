import { expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

test('a private session shows nothing that is stored and stores nothing; what it holds may be kept', async ({
  page,
}) => {
  await page.goto('/import');
  await openFiles(page, [jsonFile('stored.json', assessmentDocument('stored'))]);
  await expect(page).toHaveURL(/\/a\/stored$/);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Start a private session' }).click();
  await expect(page.getByText('Nothing in this tab is kept')).toBeVisible();
  await page.getByRole('link', { name: 'Your assessments' }).click();
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  await openFiles(page, [jsonFile('secret.json', assessmentDocument('secret'))]);
  await expect(page).toHaveURL(/\/a\/secret$/);
  await page.getByRole('link', { name: 'Review' }).click();
  await page.reload();
  await expect(page.getByText('This assessment is not on this device')).toBeVisible();
  await expect(page.getByText('Nothing in this tab is kept')).toBeVisible();

  await page.goto('/import');
  await openFiles(page, [jsonFile('kept.json', assessmentDocument('kept'))]);
  await expect(page).toHaveURL(/\/a\/kept$/);
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('button', { name: 'End the private session' }).click();
  await page.getByRole('button', { name: 'Store on this device' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Nothing in this tab is kept')).toHaveCount(0);
  await page.goto('/assessments');
  await expect(page.getByRole('listitem').filter({ hasText: 'Product' })).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Product secret' })).toHaveCount(0);
});

test('everything is deleted from the browser, and another program of the same origin keeps its own', async ({
  page,
}) => {
  await page.goto('/import');
  await openFiles(page, [jsonFile('gone.json', assessmentDocument('gone'))]);
  await expect(page).toHaveURL(/\/a\/gone$/);
  await page.evaluate(() => localStorage.setItem('another-program', 'stays'));
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 assessment, with answers, notes, decisions and snapshots')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep everything' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/assessments');
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => !/sentinel/.test(key)));
  expect(left).toEqual(['another-program']);
});

test('F08, F46 a browser that lost its data says so, and goes on when told', async ({ page }) => {
  await page.goto('/import');
  await openFiles(page, [jsonFile('lost.json', assessmentDocument('lost'))]);
  await expect(page).toHaveURL(/\/a\/lost$/);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('groundwork-sentinel')))
    .toContain('"count":1');
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.goto('/assessments');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Your browser lost assessments');
  await expect(alert).toContainText('1 assessment was on this device, none is here now.');
  await expect(alert).toContainText('Nothing was ever downloaded here.');
  await page.reload();
  await expect(alert).toContainText('Your browser lost assessments');
  await openFiles(page, [jsonFile('lost.json', assessmentDocument('lost'))]);
  await expect(page).toHaveURL(/\/a\/lost$/);
  await expect(alert).toHaveCount(0);
});

test('assessments are found, archived and brought back in the list', async ({ page }) => {
  await page.goto('/import');
  await openFiles(
    page,
    ['Alpha', 'Beta', 'Gamma'].map((title) =>
      jsonFile(`${title}.json`, assessmentDocument(title, { title })),
    ),
  );
  await page.getByRole('button', { name: 'Store 3 assessments' }).click();
  await page.getByRole('link', { name: 'Your assessments' }).first().click();
  await page.getByLabel('Search by name').fill('BET');
  await expect(page.getByText('1 assessment', { exact: true })).toBeVisible();
  await page.getByLabel('Search by name').fill('');
  await page.getByRole('button', { name: 'More for Beta' }).click();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Beta is in the archive of this device.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Beta' })).toHaveCount(0);
  await page.getByRole('radio', { name: /^Archived/ }).check();
  await expect(page.getByRole('link', { name: 'Beta' })).toBeVisible();
  await page.getByRole('button', { name: 'More for Beta' }).click();
  await page.getByRole('button', { name: 'Take out of the archive' }).click();
  await page.getByRole('radio', { name: /^In use/ }).check();
  await page.getByLabel('Sort by').selectOption('title');
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link')
      .filter({ hasText: /^(Alpha|Beta|Gamma)$/ }),
  ).toHaveText(['Alpha', 'Beta', 'Gamma']);
  await page.getByRole('button', { name: 'More for Gamma' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByRole('link', { name: 'Gamma' })).toBeVisible();
});
