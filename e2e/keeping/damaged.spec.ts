import { readdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as bare, expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { openBrowser } from '../support/browser-profile.ts';
import { test } from '../support/test.ts';

/** Puts junk in the place of the head of one assessment and of one answer of the other. */
function damage(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('groundwork');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(['assessments', 'parts'], 'readwrite');
    transaction.objectStore('assessments').put({ id: 'headless', head: 7 }, 'headless');
    const key = ['hurt', ['answers', 'profile', 'clients']];
    const parts = transaction.objectStore('parts');
    const found = parts.get(key);
    found.onsuccess = () => parts.put({ ...found.result, value: { kind: 'perhaps', note: 'A secret' } }, key);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  });
}

async function downloaded(page: Page): Promise<string> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what is stored' }).click();
  return readFile(await (await started).path(), 'utf8');
}

test('F10 what cannot be read is told, can be downloaded as it is, and does not keep the rest shut', async ({
  page,
}) => {
  await page.goto('/import');
  await openFiles(
    page,
    ['hurt', 'headless'].map((id) => jsonFile(`${id}.json`, assessmentDocument(id))),
  );
  await page.getByRole('button', { name: 'Store 2 assessments' }).click();
  await page.getByText('2 assessments stored on this device.').waitFor();
  await damage(page);

  await page.goto('/a/hurt/q/clients');
  await expect(page.getByText('One stored part cannot be read.')).toBeVisible();
  await expect(page.locator('input[name^="answer"]:checked')).toHaveCount(0);
  expect(await downloaded(page)).toContain('A secret');
  await page.goto('/a/headless');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This assessment cannot be read');
  expect(await downloaded(page)).toContain('Product headless');
  await page.goto('/assessments');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
});

bare('F07 where the database cannot be opened memory does, and it opens again once it can', async () => {
  const profile = bare.info().outputPath('profile');
  const first = await openBrowser(profile);
  const page = first.context.pages()[0] ?? (await first.context.newPage());
  await page.goto('/import');
  await openFiles(page, [jsonFile('kept.json', assessmentDocument('kept'))]);
  await expect(page).toHaveURL(/\/a\/kept$/);
  await first.context.close();

  const folder = join(profile, 'Default', 'IndexedDB');
  const [name = ''] = readdirSync(folder).filter((entry) => entry.endsWith('.leveldb'));
  await rename(join(folder, name), join(profile, name));
  await writeFile(join(folder, name), 'no folder');
  const second = await openBrowser(profile);
  const blind = second.context.pages()[0] ?? (await second.context.newPage());
  await blind.goto('/');
  await blind.getByRole('button', { name: 'Start an assessment' }).click();
  await expect(blind).toHaveURL(/\/q\//, { timeout: 20_000 });
  await blind.getByLabel('We do not know yet', { exact: true }).check();
  await expect(blind.getByText('Not kept: this browser gives no storage')).toBeVisible();
  await second.context.close();

  await rm(join(folder, name), { recursive: true });
  await rename(join(profile, name), join(folder, name));
  const third = await openBrowser(profile);
  const again = third.context.pages()[0] ?? (await third.context.newPage());
  await again.goto('/assessments');
  await expect(again.getByRole('link', { name: 'Product kept' })).toBeVisible();
  await third.context.close();
});
