import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

const fixture = (name: string) => readFileSync(`e2e/fixtures/bad/${name}`, 'utf8');
const HTML = fixture('html-payloads.txt');
const MARKDOWN = fixture('markdown-payloads.md');
const ZALGO = readFileSync('src/assessment/fixtures/bad/zalgo.json', 'utf8');
/** The longest that fit: words without a space, and lines without a word. */
const LONG_NAME = fixture('long-word-100k.txt').slice(0, 200);
const LONG_NOTE = fixture('long-word-100k.txt').slice(0, 20_000);
const LINES = fixture('newlines-100k.txt').slice(0, 20_000);

const [SCRIPT = '', IMAGE = ''] = HTML.split('\n');
const TEXTS = assessmentDocument('texts', {
  title: SCRIPT,
  profile: {
    clients: { kind: 'choices', choices: ['several'], note: HTML, owner: IMAGE },
    stage: { kind: 'unknown', note: LINES, owner: LONG_NAME },
  },
  candidates: [
    { id: 'one', name: IMAGE, note: ZALGO, answers: { caching: { kind: 'unknown', note: MARKDOWN } } },
    { id: 'two', name: LONG_NAME, note: LONG_NOTE, answers: { caching: { kind: 'unknown', note: ZALGO } } },
  ],
});

const PATHS = [
  '/assessments',
  ...['', '/q/clients', '/q/stage', '/q/caching', '/s/product', '/review', '/results', '/plan'].map(
    (end) => `/a/texts${end}`,
  ),
  ...['/candidates', '/snapshots', '/history', '/report', '/vendor', '/what-if'].map(
    (end) => `/a/texts${end}`,
  ),
];

test('texts that would be markup, or are longer than any line, stay texts on every page', async ({
  page,
}) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog came up: ${dialog.message()}`);
  });
  await page.goto('/import');
  await openFiles(page, [jsonFile('texts.json', TEXTS)]);
  await expect(page).toHaveURL(/\/a\/texts$/);
  const main = page.getByRole('main');
  const wide: string[] = [];
  for (const path of PATHS) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { name: 'This page cannot be shown' }), path).toHaveCount(0);
    await expect(main.locator('img, iframe, object, embed, script, [onerror], [onload]'), path).toHaveCount(
      0,
    );
    const addresses = await main
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.protocol : '')));
    expect(
      addresses.filter((protocol) => !/^https?:$/.test(protocol)),
      path,
    ).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) wide.push(`${path}: ${overflow} px`);
  }
  expect(wide).toEqual([]);
  await page.goto('/a/texts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SCRIPT);
});
