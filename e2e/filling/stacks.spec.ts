import { expect } from '@playwright/test';
import { copyOfExample, THREE_STACKS } from '../support/examples.ts';
import { test } from '../support/test.ts';

test('one question is answered for all stacks side by side, and an answer is taken over with its note', async ({
  page,
}) => {
  const assessment = await copyOfExample(page, THREE_STACKS);
  await page.goto(`${assessment}/q/authentication`);
  await page.getByRole('radio', { name: 'Side by side' }).check();
  await expect(page).toHaveURL(/view=side/);
  const groups = page.locator('main form fieldset');
  await expect(groups).toHaveCount(3);
  const [first, third] = [groups.nth(0), groups.nth(2)];
  await first.getByRole('radio').nth(2).check();
  const column = third.locator('xpath=..');
  await column.getByRole('button', { name: 'Same as Platform Alder' }).click();
  await expect(third.getByRole('radio').nth(2)).toBeChecked();
  await expect(column.getByRole('button', { name: 'Same as Platform Alder' })).toHaveCount(0);

  await first.getByRole('radio').nth(1).check();
  await expect(third.getByRole('radio').nth(2)).toBeChecked();

  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/q\/authorisation.*view=side/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(groups).toHaveCount(3);
});

test('stacks are added, described, copied and removed, and a removed one comes back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await page.getByRole('radio').first().waitFor();
  await page.goto(new URL(page.url()).pathname.replace(/\/q\/.*/, ''));

  await page.getByRole('button', { name: 'Add a stack' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a stack' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Enter a name for the stack')).toBeVisible();
  await dialog.getByLabel('Name of the stack').fill('Platform X');
  await dialog.getByRole('combobox').nth(1).selectOption({ label: 'Use a unified backend platform' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const list = page.getByRole('heading', { name: 'Stacks you consider' }).locator('xpath=../..');
  await expect(list.getByRole('listitem').filter({ hasText: 'Platform X' })).toContainText(
    'Use a unified backend platform',
  );

  await page.getByRole('button', { name: 'More for Platform X' }).click();
  await page.getByRole('button', { name: 'Copy it with its answers' }).click();
  await expect(page.getByText('Platform X (copy)', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'More for Platform X', exact: true }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  const toast = page.getByRole('status').filter({ hasText: 'Platform X was removed' });
  await expect(list.getByText('Platform X', { exact: true })).toHaveCount(0);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByText('Platform X', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Snapshots: 1' }).click();
  await expect(page.getByRole('heading', { name: 'Before "Platform X" was removed' })).toBeVisible();
});
