import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Team } from '../support/fill-in.ts';
import { fillIn } from '../support/fill-in.ts';
import { test } from '../support/test.ts';

/** Takes the weakest answer every time, and has nobody who programs. */
const hasty: Team = () => 0;
/** Takes the strongest answer every time; the investments that can wait are left alone. */
const diligent: Team = (question) => (question.endsWith('-investment') ? 0 : -1);

async function walk(page: Page, team: Team) {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await expect(page).toHaveURL(/\/q\//);
  await fillIn(page, team);
  await page.getByRole('link', { name: 'See the results' }).click();
  // The page of the answers stands until the results have come.
  await page.getByRole('heading', { name: 'Plan', exact: true }).first().waitFor();
  await expect(page.getByRole('heading', { name: 'Decisions', exact: true })).toBeVisible();
  return {
    verdict: await page.getByRole('heading', { level: 1 }).innerText(),
    leaders: await page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts(),
    advice: await page
      .getByRole('heading', { name: 'Plan' })
      .locator('xpath=../..')
      .locator('li > b')
      .allInnerTexts(),
  };
}

test('two different teams get different verdicts, decisions and advice', async ({ page }) => {
  const first = await walk(page, hasty);
  const second = await walk(page, diligent);
  expect(first.verdict).not.toBe(second.verdict);
  expect(first.leaders).toHaveLength(3);
  for (const [index, leader] of first.leaders.entries()) expect(second.leaders[index]).not.toBe(leader);
  expect(first.advice.length).toBeGreaterThan(10);
  expect(second.advice).not.toEqual(first.advice);
});
