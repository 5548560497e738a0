import { test as bare, chromium, expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

const COUNT = 60;
const CRASH_AFTER_MS = [0, 20, 60, 150];

test('F21 a tab that crashes during an import has imported all of it or nothing', async ({ context }) => {
  let stored = 0;
  for (const [round, afterMs] of CRASH_AFTER_MS.entries()) {
    const page = await context.newPage();
    await page.goto('/import');
    const ids = Array.from({ length: COUNT }, (_, index) => `round-${round}-${index}`);
    await openFiles(
      page,
      ids.map((id) => jsonFile(`${id}.json`, assessmentDocument(id))),
    );
    const store = page.getByRole('button', { name: `Store ${COUNT} assessments` });
    await store.waitFor();
    const cdp = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    await store.dispatchEvent('click');
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();

    const after = await context.newPage();
    await after.goto('/assessments');
    await after
      .getByText(/^(Nothing saved yet\.|\d+ assessments)$/)
      .first()
      .waitFor();
    const found = await after
      .getByRole('main')
      .getByRole('link', { name: /^Product round-/ })
      .count();
    expect([stored, stored + COUNT], `after ${afterMs} ms`).toContain(found);
    stored = found;
    await after.close();
  }
});

bare(
  'F31 a tab that ran out of memory has lost nothing that was shown as saved',
  async ({ baseURL }, info) => {
    const { launchOptions = {} } = info.project.use;
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--js-flags=--max-old-space-size=64'],
    });
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto('/import');
    await openFiles(page, [jsonFile('own.json', assessmentDocument('own'))]);
    await expect(page).toHaveURL(/\/a\/own$/);
    await page.goto('/a/own/q/clients');
    await page.getByLabel('We do not know yet', { exact: true }).check();
    await expect(page.getByText('Saved on this device')).toBeVisible();
    const crashed = page.waitForEvent('crash');
    page
      .evaluate(() => {
        const kept: object[] = [];
        for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
      })
      .catch(() => undefined);
    await crashed;
    const after = await context.newPage();
    await after.goto('/a/own/q/clients');
    await expect(after.getByLabel('We do not know yet', { exact: true })).toBeChecked();
    await browser.close();
  },
);
