import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

function withoutWordBetweenTabs(): void {
  Reflect.deleteProperty(window, 'BroadcastChannel');
  Object.defineProperty(navigator, 'locks', { value: undefined });
}

const unknown = (page: Page) => page.getByLabel('We do not know yet', { exact: true });
const choice = (page: Page) => page.locator('input[name^="answer"]').first();
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
/** What a browser tells a tab that is looked at again. */
const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

async function openOwn(page: Page): Promise<void> {
  await page.goto('/import');
  await openFiles(page, [jsonFile('own.json', assessmentDocument('own'))]);
  await expect(page).toHaveURL(/\/a\/own$/);
}

test('F16, F18 tabs that hear nothing of each other lose nothing; of two answers a person picks one', async ({
  page,
  context,
}) => {
  await context.addInitScript(withoutWordBetweenTabs);
  await openOwn(page);
  const other = await context.newPage();
  await page.goto('/a/own/q/clients');
  await other.goto('/a/own/q/clients');
  await choice(other).waitFor();
  await unknown(page).check();
  await saved(page);
  await expect(unknown(other)).not.toBeChecked();

  // Not `check`: the answer of the other tab may be shown before it could look whether this one holds.
  await choice(other).click();
  const notice = other.getByRole('status').filter({ hasText: 'Changed in another tab' });
  await expect(notice).toContainText('Shown here: We do not know yet');
  await expect(notice).toContainText(/The other version: \w/);
  await expect(unknown(other)).toBeChecked();
  await notice.getByRole('button', { name: 'Take the other version' }).click();
  await expect(notice).toHaveCount(0);
  await expect(choice(other)).toBeChecked();
  await saved(other);
  await lookAgain(page);
  await expect(choice(page)).toBeChecked();

  await page.goto('/a/own/q/regimes');
  await unknown(page).check();
  await saved(page);
  await unknown(other).check();
  await saved(other);
  await page.reload();
  await expect(unknown(page)).toBeChecked();
  await page.goto('/a/own/q/clients');
  await expect(unknown(page)).toBeChecked();
});

/** What a page is told that the browser puts aside and brings back; the browser of a test does not do it by itself. */
const putAside = (page: Page) =>
  page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
const bringBack = (page: Page) =>
  page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

test('F47 a page that the browser had put aside reads anew what was stored meanwhile', async ({
  page,
  context,
}) => {
  await context.addInitScript(withoutWordBetweenTabs);
  await openOwn(page);
  await page.goto('/a/own/q/clients');
  await choice(page).check();
  await saved(page);
  const list = await context.newPage();
  await list.goto('/assessments');
  await list.getByRole('link', { name: 'Product own' }).waitFor();
  await putAside(page);
  await putAside(list);

  const other = await context.newPage();
  await other.goto('/a/own/q/clients');
  await unknown(other).check();
  await saved(other);
  await other.goto('/import');
  await openFiles(other, [jsonFile('later.json', assessmentDocument('later'))]);
  await expect(other).toHaveURL(/\/a\/later$/);
  await expect(choice(page)).toBeChecked();

  await bringBack(page);
  await expect(unknown(page)).toBeChecked();
  await bringBack(list);
  await expect(list.getByRole('link', { name: 'Product later' })).toBeVisible();
  await choice(page).check();
  await saved(page);
  await other.goto('/a/own/q/clients');
  await expect(choice(other)).toBeChecked();
});
