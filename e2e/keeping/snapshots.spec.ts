import { expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

test('a snapshot is taken, renamed and deleted; going back to it can be undone', async ({ page }) => {
  await page.goto('/import');
  await openFiles(page, [jsonFile('shop.json', assessmentDocument('shop'))]);
  await expect(page).toHaveURL(/\/a\/shop$/);
  await page.getByRole('link', { name: 'Snapshots: none yet' }).click();
  await page.getByRole('button', { name: 'Take a snapshot' }).click();
  await page.getByRole('button', { name: 'Save the snapshot' }).click();
  await expect(page.getByText('Enter a name')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Before beta');
  await page.getByLabel('Note').fill('Agreed by all');
  await page.getByRole('button', { name: 'Save the snapshot' }).click();
  await expect(page.getByRole('heading', { name: 'Before beta' })).toBeVisible();
  await expect(page.getByText('Agreed by all')).toBeVisible();

  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Automatic' })).toHaveCount(0);

  await page.goto('/a/shop/q/clients');
  const chosen = page.locator('input[name="answer profile clients"]:checked');
  const before = await chosen.getAttribute('value');
  await page.getByLabel('We do not know yet', { exact: true }).check();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto('/a/shop/snapshots');
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByText('Back to Before beta.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Before "Before beta" was restored' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: 'Before "Before beta" was restored' })).toHaveCount(0);
  await page.goto('/a/shop/q/clients');
  await expect(page.getByLabel('We do not know yet', { exact: true })).toBeChecked();

  await page.goto('/a/shop/snapshots');
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto('/a/shop/q/clients');
  await expect(chosen).toHaveAttribute('value', before ?? '');

  await page.goto('/a/shop/snapshots');
  await page.getByRole('button', { name: 'More for Before beta' }).click();
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Before the first users');
  await page.getByRole('button', { name: 'Save the snapshot' }).click();
  await page.getByRole('button', { name: 'More for Before the first users' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Before the first users was deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: 'Before the first users' })).toBeVisible();
});

test('an assessment of earlier says on opening what is due, and moves to the present questions', async ({
  page,
}) => {
  const old = assessmentDocument('old', {
    lens: { id: 'foundations', version: '0.9.0' },
    reviewBy: '2026-04-01',
    profile: { clients: { kind: 'choices', choices: ['several'] }, 'long-gone': { kind: 'unknown' } },
  });
  await page.goto('/import');
  await openFiles(page, [jsonFile('old.json', old)]);
  await expect(
    page.getByText(/^Made with Foundations 0\.9\.0; the questions are now those of/),
  ).toBeVisible();
  await expect(page.getByText('1 answer to questions that are no longer asked.')).toBeVisible();
  await page.getByRole('button', { name: /^Move to Foundations/ }).click();
  await expect(page.getByText(/A snapshot keeps how it was/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Snapshots: 1' })).toBeVisible();
  await expect(page.getByText('The review was due on 1 April 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Set the date' }).click();
  await expect(page.getByText('The review was due on 1 April 2026')).toHaveCount(0);
});
