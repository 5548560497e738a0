import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Copies an example in the app, as a visitor does; returns the address of the copy. */
export async function copyOfExample(page: Page, title: string): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: title }).click();
  await expect(page).toHaveURL(/\/results$/);
  return new URL(page.url()).pathname.replace(/\/results$/, '');
}

export const THREE_STACKS = 'A health service that chooses its stack';
export const TWO_STACKS = 'A product for businesses, before launch';
