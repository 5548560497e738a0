import { chromium, expect, test } from '@playwright/test';
import { watch } from '../support/test.ts';

test('F40 on plain http answers are stored, and what needs https says so', async ({ baseURL }, info) => {
  const { launchOptions = {} } = info.project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP insecure.test 127.0.0.1'],
  });
  const origin = `http://insecure.test:${new URL(baseURL ?? '').port}`;
  const context = await browser.newContext();
  const faults = watch(context, origin);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'A product for businesses, before launch' }).click();
  await expect(page).toHaveURL(/\/results$/);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  const assessment = page.url().replace(/\/results$/, '');
  await page.goto(`${assessment}/q/clients`);
  await page.getByLabel('We do not know yet', { exact: true }).check();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('We do not know yet', { exact: true })).toBeChecked();
  await page.goto(`${assessment}/report`);
  await expect(page.getByText('A passphrase needs an address that begins with https.')).toBeVisible();
  await page.goto(`${origin}/settings`);
  await expect(page.getByText('This browser cannot keep the program')).toBeVisible();
  // The browser says that it passes over a header that only https can have.
  expect(faults.filter((fault) => !fault.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
  await browser.close();
});
