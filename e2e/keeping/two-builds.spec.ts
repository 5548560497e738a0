import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

/** The page becomes that of the next version of the program, as far as the browser's database can tell. */
function asNextVersion(): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    return version === undefined ? open.call(this, name) : open.call(this, name, version + 1);
  };
}

const unknown = (page: Page) => page.getByLabel('We do not know yet', { exact: true });

async function openQuestion(page: Page): Promise<void> {
  await page.goto('/import');
  await openFiles(page, [jsonFile('own.json', assessmentDocument('own'))]);
  await expect(page).toHaveURL(/\/a\/own$/);
  await page.goto('/a/own/q/clients');
  await unknown(page).waitFor();
}

test('F12, F13 a tab of an older version makes way; what is answered there stays, and the newer version stores it', async ({
  page,
}) => {
  await openQuestion(page);
  const newer = await page.context().newPage();
  await newer.addInitScript(asNextVersion);
  await newer.goto('/a/own/q/regimes');
  await expect(unknown(newer)).toBeVisible();

  await unknown(page).check();
  await expect(page.getByText('a newer version runs in another tab')).toBeVisible();
  await expect(unknown(page)).toBeChecked();
  await newer.goto('/a/own/q/clients');
  await expect(unknown(newer)).not.toBeChecked();

  await page.addInitScript(asNextVersion);
  await page.reload();
  await expect(unknown(page)).toBeChecked();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await newer.reload();
  await expect(unknown(newer)).toBeChecked();
});

test('F29 an older version that is released again changes nothing of what a newer one stored', async ({
  page,
}) => {
  const newer = await page.context().newPage();
  await newer.addInitScript(asNextVersion);
  await openQuestion(newer);
  await unknown(newer).check();
  await expect(newer.getByText('Saved on this device')).toBeVisible();

  await page.goto('/assessments');
  await expect(page.getByRole('alert')).toContainText('The list cannot be read.');
  await page.goto('/a/own/q/clients');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This assessment was made with a newer version',
  );
  await newer.reload();
  await expect(unknown(newer)).toBeChecked();
});
