import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import {
  assessmentDocument,
  databaseText,
  dropFiles,
  jsonFile,
  openFiles,
  pasteText,
} from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

test('a file that is new here is stored and opened; the same file again changes nothing', async ({
  page,
}) => {
  await page.goto('/assessments');
  await openFiles(page, [jsonFile('shop.groundwork.json', assessmentDocument('shop'))]);
  await expect(page).toHaveURL(/\/a\/shop$/);
  await page.goto('/assessments');
  await expect(page.getByRole('link', { name: 'Product shop' })).toBeVisible();
  const before = await databaseText(page);
  await openFiles(page, [jsonFile('again.json', assessmentDocument('shop', { updatedAt: 'later' }))]);
  await expect(page.getByText('Already here, with the same content.')).toBeVisible();
  await expect(page.getByText('There is nothing to store here.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Store/ })).toHaveCount(0);
  expect(await databaseText(page)).toBe(before);
});

test('a clash: both are kept, or one is replaced with a snapshot before it and an undo after it', async ({
  page,
}) => {
  await page.goto('/assessments');
  await openFiles(page, [jsonFile('shop.json', assessmentDocument('shop'))]);
  await expect(page).toHaveURL(/\/a\/shop$/);
  const before = await databaseText(page);
  const changed = assessmentDocument('shop', {
    title: 'Shop, second edition',
    profile: { clients: { kind: 'unknown' }, 'long-gone': { kind: 'unknown' } },
    lens: { id: 'foundations', version: '0.9.0' },
  });

  await page.goto('/import');
  await openFiles(page, [jsonFile('second.json', changed)]);
  await expect(page.getByText('1 answer differs and 1 answer only in the file.')).toBeVisible();
  await expect(page.getByText('Also different: the name and the version of the questions.')).toBeVisible();
  await expect(page.getByText('Made with Foundations 0.9.0.')).toBeVisible();
  await expect(page.getByText('1 answer to questions that are not asked here.')).toBeVisible();
  await page.getByRole('radio', { name: /^Replace/ }).check();
  await page.getByRole('button', { name: 'Store 1 assessment' }).click();
  await expect(page.getByText('1 assessment stored on this device.')).toBeVisible();
  const replaced = await databaseText(page);
  expect(replaced).toContain('Shop, second edition');
  expect(replaced).toContain('Before a file replaced it');
  expect(replaced).toContain('long-gone');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  await page.goto('/assessments');
  await expect(page.getByRole('link', { name: 'Product shop' })).toBeVisible();
  expect(before).toContain('Product shop');

  await openFiles(page, [jsonFile('second.json', changed)]);
  await page.getByRole('button', { name: 'Store 1 assessment' }).click();
  await expect(page.getByText('1 assessment stored on this device.')).toBeVisible();
  await page.goto('/assessments');
  await expect(page.getByRole('link', { name: 'Product shop', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Shop, second edition (copy)' })).toBeVisible();
});

test('of several files each is reported, and the good ones are stored together', async ({ page }) => {
  await page.goto('/import');
  await openFiles(page, [
    jsonFile('one.json', assessmentDocument('one')),
    jsonFile('cut.json', '{"format":"groundwork-assessment","title":'),
    jsonFile('newer.json', assessmentDocument('new', { formatVersion: 9, title: 'From the future' })),
    jsonFile('empty.json', ''),
    jsonFile('two.json', assessmentDocument('two')),
  ]);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'one.json',
    'cut.json',
    'newer.json',
    'empty.json',
    'two.json',
  ]);
  await expect(page.getByText(/^cut\.json:1:43: This is not JSON/)).toBeVisible();
  await expect(page.getByText(/^empty\.json: The file is empty/)).toBeVisible();
  await expect(page.getByText('It holds "From the future": format version 9')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the untouched file' }).click();
  const original = await readFile(await (await download).path(), 'utf8');
  expect(original).toBe(
    JSON.stringify(assessmentDocument('new', { formatVersion: 9, title: 'From the future' })),
  );
  await page.getByRole('button', { name: 'Store 2 assessments' }).click();
  await expect(page.getByText('2 assessments stored on this device.')).toBeVisible();
  expect(await databaseText(page)).not.toContain('From the future');
});

test('files are dropped anywhere on a page, and pasted as text', async ({ page }) => {
  await page.goto('/guides/api-first');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await dropFiles(page, [jsonFile('dropped.json', assessmentDocument('dropped'))]);
  await expect(page).toHaveURL(/\/a\/dropped$/);
  await pasteText(page, 'just a text');
  await expect(page).toHaveURL(/\/a\/dropped$/);
  await pasteText(page, JSON.stringify(assessmentDocument('pasted'), null, 2));
  await expect(page).toHaveURL(/\/a\/pasted$/);
  const many = Array.from({ length: 20 }, (_, index) =>
    jsonFile(`file-${index}.json`, assessmentDocument(`many-${index}`)),
  );
  await dropFiles(page, many);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(many.map(({ name }) => name));
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(page.getByText('2 assessments', { exact: true })).toBeVisible();
});

test('everything is downloaded at once, and opens again in another browser', async ({ page, browser }) => {
  await page.goto('/import');
  await openFiles(
    page,
    ['one', 'two', 'three'].map((id) =>
      jsonFile(`${id}.json`, assessmentDocument(id, { title: 'Same name' })),
    ),
  );
  await page.getByRole('button', { name: 'Store 3 assessments' }).click();
  await page.getByRole('link', { name: 'Your assessments' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all' }).click();
  const archive = await download;
  expect(archive.suggestedFilename()).toMatch(/^groundwork-\d{4}-\d{2}-\d{2}\.zip$/);

  const other = await browser.newPage();
  await other.goto(new URL('/import', page.url()).href);
  await other
    .locator('input[type=file]')
    .first()
    .setInputFiles(await archive.path());
  await expect(other.getByRole('heading', { level: 2 })).toHaveCount(3);
  await other.getByRole('button', { name: 'Store 3 assessments' }).click();
  await expect(other.getByText('3 assessments stored on this device.')).toBeVisible();
  const sorted = (text: string) =>
    JSON.parse(text)[1]
      .map(({ value }: { value: unknown }) => JSON.stringify(value))
      .sort();
  expect(sorted(await databaseText(other))).toEqual(sorted(await databaseText(page)));
  await other.close();
});

test('where the browser has files, one is opened and saved in place', async ({ page }) => {
  const content = JSON.stringify(assessmentDocument('place'));
  await page.addInitScript((text) => {
    const file = async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('place.json', { create: true });
      if ((await handle.getFile()).size === 0) {
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      }
      return handle;
    };
    Reflect.set(window, 'showOpenFilePicker', async () => [await file()]);
  }, content);
  await page.goto('/assessments');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await expect(page).toHaveURL(/\/a\/place$/);
  await page.getByRole('link', { name: 'Your assessments' }).click();
  await page.getByRole('button', { name: 'More for Product place' }).click();
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Renamed in place');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.getByRole('button', { name: 'More for Renamed in place' }).click();
  await page.getByRole('button', { name: 'Save in place.json' }).click();
  await expect(page.getByText('Saved in place.json.')).toBeVisible();
  const saved = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle('place.json')).getFile()).text();
  });
  expect(JSON.parse(saved)).toMatchObject({ id: 'place', title: 'Renamed in place' });
});
