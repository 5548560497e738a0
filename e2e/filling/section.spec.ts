import { expect } from '@playwright/test';
import { copyOfExample, THREE_STACKS } from '../support/examples.ts';
import { test } from '../support/test.ts';

test('a section on a page and one question at a time lead into one another at the same place', async ({
  page,
}) => {
  const assessment = await copyOfExample(page, THREE_STACKS);
  await page.goto(`${assessment}/q/standards-sso`);
  await page.getByRole('link', { name: 'Whole section' }).click();
  await expect(page).toHaveURL(/\/s\/security.*#q-standards-sso$/);
  const here = page.locator('#q-standards-sso');
  await expect(here).toBeFocused();
  await expect(here).toBeInViewport();

  // The keys answer the question that has the focus, Enter goes on to the next, and nothing moves by itself.
  await page.keyboard.press('1');
  const group = page.locator('main fieldset').filter({ has: here });
  await expect(group.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.locator('#q-compliance')).toBeFocused();
  await expect(page).toHaveURL(/#q-compliance$/);

  await page.reload();
  await expect(page.locator('#q-compliance')).toBeFocused();
  await page.getByRole('link', { name: 'One at a time' }).click();
  await expect(page).toHaveURL(/\/q\/compliance/);
});

test('a reason that is missing on a section page keeps a person there and leads to its field', async ({
  page,
}) => {
  const assessment = await copyOfExample(page, THREE_STACKS);
  await page.goto(`${assessment}/s/performance`);
  const group = page.locator('main fieldset').filter({ has: page.locator('#q-concurrency') });
  await group.getByRole('radio', { name: 'Does not apply' }).check();
  await page.getByRole('button', { name: 'Continue with Scalability' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('link', { name: 'Enter why this does not apply' }).press('Enter');
  await expect(group.getByLabel('Why does it not apply?')).toBeFocused();
  await page.keyboard.type('Nobody works at the same time');
  await page.getByRole('button', { name: 'Continue with Scalability' }).click();
  await expect(page).toHaveURL(/\/s\/scalability/);
  await expect(page.getByRole('heading', { level: 1, name: 'Scalability' })).toBeFocused();
});

test('after the product is described, the page says what already leads', async ({ page }) => {
  const assessment = await copyOfExample(page, THREE_STACKS);
  await page.goto(`${assessment}/s/people`);
  const decisions = page.getByRole('heading', { name: 'First decisions' }).locator('xpath=../..');
  await expect(decisions.getByRole('term')).toHaveCount(3);
  await expect(decisions).toContainText(/settled|leaning|close call|open|level/);
  await decisions.getByRole('link', { name: 'See the results so far' }).click();
  await expect(page).toHaveURL(/\/results/);
});
