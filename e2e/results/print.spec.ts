import { expect } from '@playwright/test';
import { openExample } from '../decide/open-example.ts';
import { test } from '../support/test.ts';
import { pdfPages, plainSpaces } from '../support/text.ts';

test('the results print unfolded and whole: no controls, no heading alone at the end of a page', async ({
  page,
}, info) => {
  await openExample(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const headings = await page
    .locator('main :is(h2, h3, h4, h5, summary)')
    .evaluateAll((nodes) => nodes.map((node) => node.textContent ?? ''));
  const folded = await page
    .locator('main details:not([open]) li b')
    .evaluateAll((nodes) => nodes.map((node) => node.textContent ?? ''));
  expect(folded.length).toBeGreaterThan(20);
  const path = info.outputPath('results.pdf');
  await page.pdf({ path, format: 'A4' });
  const pages = await pdfPages(path);
  const text = pages.join(' ');
  for (const words of folded) expect(text).toContain(plainSpaces(words));
  for (const control of [
    'Report and links',
    'On this page',
    'Try it',
    'It has happened',
    'Change the record',
  ])
    expect(text).not.toContain(control);
  const lonely = pages.filter((onPage) =>
    headings.some((heading) => onPage.endsWith(` ${plainSpaces(heading)}`)),
  );
  expect(lonely.map((onPage) => onPage.slice(-80))).toEqual([]);
});
