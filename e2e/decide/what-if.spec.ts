import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../support/test.ts';
import { openExample } from './open-example.ts';

async function openWhatIf(page: Page): Promise<string> {
  const path = await openExample(page);
  await page.getByRole('link', { name: 'Try other answers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What if an answer were another?');
  return path;
}

async function tryAnswer(page: Page, search: string, question: string, choice: string) {
  await page.getByLabel('Search all questions').fill(search);
  await page.getByRole('button', { name: question, exact: true }).click();
  await page.getByRole('radio', { name: choice, exact: true }).check();
}

const TENANT = "If someone guesses the link to another person's record, does the system refuse to show it?";
const MAINTAINERS = 'Who will look after the product once it runs, and how many people can do that?';

test('another answer is tried, changes what is shown, and is kept as a stack beside the untouched one', async ({
  page,
}) => {
  const path = await openWhatIf(page);
  await tryAnswer(page, 'every call caller', TENANT, 'Checked per record, and tested');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(
    'With this answer the verdict would',
  );
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Day one would be at least');
  await expect(page.getByRole('heading', { name: 'What changes' })).toBeVisible();
  await expect(page.getByText('leaves the plan')).toBeVisible();

  await page.getByLabel('Name', { exact: true }).fill(' ');
  await page.getByRole('button', { name: 'Keep as another stack' }).click();
  await expect(page.getByText('Enter a name')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('With record checks');
  await page.getByRole('button', { name: 'Keep as another stack' }).click();
  await expect(page).toHaveURL(/\/results\?c=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('With record checks');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto(`${path}/plan`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan for Our stack');
  await expect(
    page.getByRole('heading', { name: 'Close the calls that answer for the wrong person' }),
  ).toBeVisible();
});

test('several answers stack, come off one by one, and are gone with the page', async ({ page }) => {
  const path = await openWhatIf(page);
  await tryAnswer(page, 'every call caller', TENANT, 'Checked per record, and tested');
  await page.getByRole('button', { name: 'Choose another question' }).click();
  await tryAnswer(page, 'maintain the system', MAINTAINERS, 'Nobody who programs');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('With these two answers');
  await expect(page.getByText('can be kept only as a new assessment')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep as another stack' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Take off: Who will look after/ }).click();
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('With this answer');
  await page.goto(`${path}/results`);
  await page.goto(`${path}/what-if`);
  await expect(page.getByText('None yet. Choose a question.')).toBeVisible();
});

test('a question that does not apply says at once that it needs a reason, and counts as soon as it has one', async ({
  page,
}) => {
  await openWhatIf(page);
  await tryAnswer(page, 'every call caller', TENANT, 'Does not apply');
  const status = page.getByRole('status').filter({ hasText: 'as soon as it has a reason' });
  await expect(status).toBeVisible();
  await expect(page.getByText('None yet. Choose a question.')).toBeVisible();
  await page.getByLabel('Why does it not apply?').fill('One user, one record.');
  await expect(status).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('With this answer');
});

test('what is tried about the product is kept as an assessment of its own', async ({ page }) => {
  const path = await openWhatIf(page);
  await tryAnswer(page, 'maintain the system', MAINTAINERS, 'Nobody who programs');
  await page.getByLabel('Name', { exact: true }).fill('Without programmers');
  await page.getByRole('button', { name: 'Keep as a new assessment' }).click();
  await expect(page).toHaveURL(/\/results\?c=/);
  expect(page.url()).not.toContain(path);
  await page.goto('/assessments');
  await expect(page.getByRole('link', { name: 'Without programmers' })).toBeVisible();
});
