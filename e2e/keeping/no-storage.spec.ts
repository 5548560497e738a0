import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as bare, chromium, expect } from '@playwright/test';
import { test } from '../support/test.ts';

bare(
  'F04 where the browser blocks all data of the site, everything works until the page is closed',
  async ({ baseURL }, info) => {
    const profile = info.outputPath('profile');
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
    );
    const { launchOptions = {} } = info.project.use;
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      baseURL: baseURL ?? '',
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto('/');
    await page.getByRole('button', { name: 'Start an assessment' }).click();
    await expect(page).toHaveURL(/\/q\//, { timeout: 20_000 });
    await page.getByLabel('We do not know yet', { exact: true }).check();
    await expect(page.getByText('Not kept: this browser gives no storage')).toBeVisible();
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download: Assessment file' }).click();
    await started;
    await context.close();
  },
);

test('F05 a private window that refuses its database: answers live in memory, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    };
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await expect(page).toHaveURL(/\/q\//, { timeout: 20_000 });
  await page.getByLabel('We do not know yet', { exact: true }).check();
  await expect(page.getByText('Not kept: this browser gives no storage')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('F06 a database that does not answer is given up after five seconds, and can be tried again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    // One that is never told of anything.
    IDBFactory.prototype.open = function (...args) {
      if (sessionStorage.getItem('answers') === 'yes') return open.apply(this, args);
      return Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } });
    };
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await expect(page).toHaveURL(/\/q\//, { timeout: 20_000 });
  const unknown = page.getByLabel('We do not know yet', { exact: true });
  await unknown.check();
  await expect(page.getByText('Not kept: storage does not answer')).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('answers', 'yes'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('input[name^="answer"]').first().check();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(page.locator('input[name^="answer"]').first()).toBeChecked();
});
