import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import {
  assessmentDocument,
  databaseText,
  jsonFile,
  openFiles,
  pasteText,
} from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

const text = execFileSync('npx', ['tsx', 'src/cli/main.ts', 'lens', 'export', 'foundations'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const lens: { title: string; version: string; questions: { section: string }[]; decisions: object[] } =
  JSON.parse(text);

test('a lens of somebody’s own is checked beside the page, with what is wrong at its line; nothing is stored', async ({
  page,
}) => {
  await page.goto('/import');
  await openFiles(page, [jsonFile('own.json', assessmentDocument('own'))]);
  await page.getByText('Saved on this device').waitFor();
  await page.goto('/import');
  const before = await databaseText(page);
  const main = page.getByRole('main');

  const worker = page.waitForEvent('worker');
  await openFiles(page, [jsonFile('mine.json', text)]);
  expect((await worker).url()).toContain('read.worker');
  await expect(main.getByText(lens.title, { exact: true })).toBeVisible();
  await expect(main).toContainText(
    `version ${lens.version}, ${lens.questions.length} questions, ${lens.decisions.length} decisions`,
  );
  await expect(main.getByText('It is sound')).toBeVisible();
  await expect(main.getByText('--lens mine.json')).toBeVisible();
  await main.getByText('What it asks, and').click();
  const inPerformance = lens.questions.filter(({ section }) => section === 'performance').length;
  await expect(main.getByText(`Performance: ${inPerformance} questions`)).toBeVisible();

  await openFiles(page, [
    jsonFile('slip.yaml', 'format: groundwork-lens\nformatVersion: 1\ntitle: Cost: how much?\n'),
  ]);
  await expect(main.getByText('This file cannot be opened.')).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: 'slip.yaml:3:' }).last()).toBeVisible();

  await pasteText(page, JSON.stringify({ ...lens, concerns: [], titel: 'Mine' }));
  await expect(main.getByText('Did you mean "title"?')).toBeVisible();
  await expect(page.getByText('There is nothing to store here.')).toBeVisible();
  expect(await databaseText(page)).toBe(before);
});
