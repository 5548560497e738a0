import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { assessmentDocument, databaseText, jsonFile, openFiles } from '../support/assessment-file.ts';
import { linkAround } from '../support/stranger-link.ts';
import { test } from '../support/test.ts';

const LINKS = 'src/assessment/link/fixtures/bad';
const FOLDERS = ['src/assessment/fixtures/bad', 'src/lens/fixtures/bad', LINKS, 'e2e/fixtures/bad'];
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

const payload = (path: string) => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  mimeType: 'application/octet-stream',
  buffer: readFileSync(path),
});

/** What no input may change: the stored data, the names every script sees, and what every object inherits. */
const unchanging = async (page: Page) => ({
  stored: await databaseText(page),
  names: await page.evaluate(() =>
    Object.keys(window)
      .filter((name) => !/^(\d+|__.*)$/.test(name))
      .sort(),
  ),
  inherited: await page.evaluate(() => [Object.keys(Object.prototype), 'polluted' in {}]),
});

/** A stored assessment, and a page that fails the test at the first dialog. Console errors and foreign requests fail it anyway. */
async function openOwn(page: Page): Promise<void> {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog came up: ${dialog.message()}`);
  });
  await page.goto('/import');
  await openFiles(page, [jsonFile('own.json', assessmentDocument('own'))]);
  await expect(page).toHaveURL(/\/a\/own$/);
  await page.getByText('Saved on this device').waitFor();
}

test('every bad file is refused with its name, the place, the reason and the next step', async ({ page }) => {
  await openOwn(page);
  await page.goto('/import');
  const before = await unchanging(page);
  const items = page
    .getByRole('main')
    .locator('ul > li')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
  for (const path of FILES) {
    const file = payload(path);
    await openFiles(page, [file]);
    const item = items.filter({ has: page.getByRole('heading', { name: file.name, exact: true }) });
    await expect(item, path).toContainText('This file cannot be opened.');
    // `name:line:column: what is wrong. What to do.`
    await expect(item.locator('li').first(), path).toHaveText(
      new RegExp(`^${file.name.replaceAll('.', '\\.')}(:\\d+:\\d+)?: .+\\. .+\\.$`, 's'),
    );
    // YAML is read as YAML, by what reads lenses: its worker has started, and nothing took it for broken JSON.
    if (file.name.endsWith('.yaml')) await expect(item, path).not.toContainText('JSON');
  }
  await openFiles(page, FILES.map(payload));
  await expect(items).toHaveCount(FILES.length);
  await expect(page.getByText('There is nothing to store here.')).toBeVisible();
  expect(await unchanging(page)).toEqual(before);
});

test('every bad link is refused with a reason and the next step', async ({ page }) => {
  await openOwn(page);
  const before = await unchanging(page);
  const files = readdirSync(LINKS).filter((name) => name !== 'fragments.txt');
  const bytes = (name: string) => readFileSync(join(LINKS, name));
  const fragments = [
    ...bytes('fragments.txt')
      .toString('utf8')
      .split('\n')
      .map((line) => line.replace(/^#/, '')),
    ...files.map((name) => (name.endsWith('.txt') ? `v1.plain.${bytes(name)}` : linkAround(bytes(name)))),
    ...[
      '{"__proto__":{"polluted":1}}',
      '{"assessment":{"__proto__":{"polluted":1}}}',
      '<img src=x onerror=alert(1)>',
      '7',
    ].map((text) => linkAround(deflateRawSync(text))),
  ];
  for (const fragment of fragments) {
    await page.goto('about:blank');
    await page.goto(`/shared#${fragment}`);
    const about = fragment.slice(0, 40);
    await expect(page.getByRole('heading', { level: 1 }), about).toHaveText(
      /^(There is no report in this address|This link (is incomplete|is damaged|holds too much|was made with a newer version))$/,
    );
    await expect(page.getByRole('main').getByRole('status'), about).toHaveText(/open|paste|ask/i);
  }
  expect(await unchanging(page)).toEqual(before);
});
