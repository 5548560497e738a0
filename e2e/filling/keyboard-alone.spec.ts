import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { questionOf } from '../support/fill-in.ts';
import { test } from '../support/test.ts';

const MOST_QUESTIONS = 120;

/** The keys for one question: mostly a number, now and then one of the open answers. */
function keysFor(turn: number): readonly string[] {
  if (turn % 9 === 4) return ['u'];
  if (turn % 13 === 6) return ['n'];
  return [String((turn % 2) + 1)];
}

async function answerByKeys(page: Page, turn: number): Promise<void> {
  const keys = keysFor(turn);
  for (const key of keys) await page.keyboard.press(key);
  if (keys.includes('n')) {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Why does it not apply?')).toBeFocused();
    await page.keyboard.type('We have none of 1, n or u');
    // Enter is a new line here: the button is a few stops further on.
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.getByRole('button', { name: 'Continue' }).evaluate((it) => it.matches(':focus'))) break;
    }
  }
}

test('every question that is asked is answered by keyboard alone, and focus follows the reading', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/q\//);
  const seen: string[] = [];
  while (/\/q\//.test(page.url()) && seen.length < MOST_QUESTIONS) {
    const question = questionOf(page);
    await page.locator('main form fieldset input').first().waitFor();
    if (seen.length > 0) await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await answerByKeys(page, seen.length);
    expect(questionOf(page)).toBe(question);
    seen.push(question);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(new RegExp(`/q/${question}([?#]|$)`));
  }
  expect(new Set(seen).size).toBe(seen.length);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Check your answers/);
  await expect(page.getByText('Every question has an answer.')).toBeVisible();
});

test('the keys can be looked up and switched off, and the jump finds a question', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await page.getByRole('radio').first().waitFor();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();

  await page.keyboard.press('/');
  const jump = page.getByRole('dialog', { name: 'Jump to a question' });
  const search = jump.getByRole('combobox');
  await expect(search).toBeFocused();
  await page.keyboard.type('audit');
  await expect(jump.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/q\/audit-and-deletion/);
  await expect(jump).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('2');
  await page.keyboard.press('/');
  await expect(page.getByRole('radio').nth(1)).not.toBeChecked();
  await expect(jump).toBeHidden();
});
