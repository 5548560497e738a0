import { expect } from '@playwright/test';
import { questionOf } from '../support/fill-in.ts';
import { test } from '../support/test.ts';

test('questions are answered with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/q\//);

  const first = questionOf(page);
  await page.getByRole('radio').first().waitFor();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page).toHaveURL(new RegExp(`/q/${first}`));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`/q/${first}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('u');
  await expect(page.getByRole('radio', { name: 'We do not know yet' })).toBeChecked();
  await page.keyboard.press('n');
  await expect(page.getByRole('radio', { name: 'Does not apply' })).toBeChecked();
  const stays = questionOf(page);
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Enter why this does not apply');
  expect(questionOf(page)).toBe(stays);

  await page.getByRole('link', { name: 'Enter why this does not apply' }).press('Enter');
  const reason = page.getByLabel('Why does it not apply?');
  await expect(reason).toBeFocused();
  await page.keyboard.type('1 web app only, n and u are letters here');
  await expect(reason).toHaveValue('1 web app only, n and u are letters here');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`/q/${stays}`));

  await page.getByRole('link', { name: 'Back' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/q/${stays}`));
  await expect(page.getByLabel('Why does it not apply?')).toHaveValue(/1 web app only/);
});

test('a reload right after the last key keeps the answer', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await expect(page).toHaveURL(/\/q\//);
  for (let round = 0; round < 12; round += 1) {
    const choice = round % 4;
    await page.getByRole('radio').nth(choice).check();
    await page.reload();
    await expect(page.getByRole('radio').nth(choice)).toBeChecked();
  }
});
