import { expect } from '@playwright/test';
import { copyOfExample, THREE_STACKS, TWO_STACKS } from '../support/examples.ts';
import { test } from '../support/test.ts';

test('undo and redo reach over pages, say what they did, and leave text fields alone', async ({ page }) => {
  const assessment = await copyOfExample(page, THREE_STACKS);
  await page.goto(`${assessment}/q/caching`);
  const undo = page.getByRole('banner').getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  const chosen = page.locator('main form fieldset input:checked');
  const before = await chosen.getAttribute('value');
  await page.getByRole('radio', { name: 'We do not know yet' }).check();
  await expect(undo).toHaveAttribute('aria-disabled', 'false');

  await page.goto(`${assessment}/q/caching`);
  await expect(chosen).toHaveAttribute('value', ':unknown');
  await page.locator('main form fieldset input').nth(0).check();
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'Undone: the answer to' })).toBeVisible();
  await page.goBack();
  await expect(chosen).toHaveAttribute('value', ':unknown');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('status').filter({ hasText: 'Done again: the answer to' })).toBeVisible();
  await expect(page.locator('main form fieldset input').nth(0)).toBeChecked();
  expect(before).not.toBe(':unknown');
});

test('an answer that changes what is asked says so once; answers to what is no longer asked are kept', async ({
  page,
}) => {
  const assessment = await copyOfExample(page, THREE_STACKS);
  await page.goto(`${assessment}/q/access`);
  const spoken = page.getByRole('status').filter({ hasText: /no longer appl/ });
  await page.locator('main form').getByRole('radio').first().check();
  await expect(page.locator('main form').getByText(/no longer appl.*questions now/)).not.toHaveCount(0);
  await expect(spoken).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('main form').getByText(/no longer appl/)).toHaveCount(0);
  await page.goto(`${assessment}/review`);
  const kept = page.getByRole('heading', { name: 'Answered, but no longer asked' }).locator('xpath=../..');
  await expect(kept.getByRole('term').first()).toBeVisible();
});

test('the list of answers names the best next question, and keeps its filter and its place', async ({
  page,
}) => {
  const assessment = await copyOfExample(page, TWO_STACKS);
  await page.goto(`${assessment}/review`);
  const next = page.getByRole('region', { name: 'Best next question' });
  await expect(next).toContainText(/could hide a (high|medium) risk|could change|readiness|sets how much/);
  await next.getByRole('link').click();
  await expect(page).toHaveURL(/\/q\//);
  await page.goBack();

  await page.getByRole('radio', { name: /^Unknown/ }).check();
  await expect(page).toHaveURL(/show=unknown/);
  const row = page.getByRole('link', { name: /^Change/ }).last();
  const place = await row.getAttribute('id');
  await row.click();
  await expect(page).toHaveURL(/\/q\/.*show=unknown/);
  await page.locator('main form fieldset input').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/review.*show=unknown/);
  await expect(page.getByRole('radio', { name: /^Unknown/ })).toBeChecked();
  await expect(page.locator(`#${place}`)).toBeFocused();
  await expect(page.locator(`#${place}`)).toBeInViewport();
});
