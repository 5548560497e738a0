import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Opens a copy of the example of a product for businesses. Returns the path of the assessment. */
export async function openExample(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: 'A product for businesses, before launch' }).click();
  await expect(page).toHaveURL(/\/results$/);
  // The page before stays in sight until the results are there.
  await expect(page.getByRole('heading', { name: 'Day one and later, by pillar' })).toBeVisible();
  return new URL(page.url()).pathname.replace(/\/results$/, '');
}
