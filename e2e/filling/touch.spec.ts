import { expect } from '@playwright/test';
import { questionOf } from '../support/fill-in.ts';
import { test } from '../support/test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const MOST_QUESTIONS = 120;
const LEAST_TARGET = 44;

test('every question is answered with a thumb, and no target on the way is too small', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).tap();
  await expect(page).toHaveURL(/\/q\//);
  const small = new Set<string>();
  let answered = 0;
  while (/\/q\//.test(page.url()) && answered < MOST_QUESTIONS) {
    const question = questionOf(page);
    const cards = page.locator('main form fieldset label');
    await cards.first().waitFor();
    const choice = answered % 7 === 3 ? cards.filter({ hasText: 'We do not know yet' }) : cards.nth(1);
    await choice.tap();
    await expect(choice.locator('input')).toBeChecked();
    const go = page.getByRole('button', { name: 'Continue' });
    // It stays within reach of the thumb wherever the page is scrolled to.
    await expect(go).toBeInViewport();
    for (const target of [choice, go]) {
      const box = await target.boundingBox();
      if ((box?.height ?? 0) < LEAST_TARGET) small.add(`${question}: ${box?.height} px`);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) small.add(`${question}: ${overflow} px too wide`);
    answered += 1;
    await go.tap();
    await expect(page).not.toHaveURL(new RegExp(`/q/${question}([?#]|$)`));
  }
  expect([...small]).toEqual([]);
  await expect(page.getByText('Every question has an answer.')).toBeVisible();
});
