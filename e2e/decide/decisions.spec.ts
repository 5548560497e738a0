import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { builtInLens, score, whole } from '../support/engine.ts';
import { test } from '../support/test.ts';
import { openExample } from './open-example.ts';

const CONTRACT = 'Published contract now, or a private API first';
const BACKEND = 'From scratch, on a platform, or with a builder';
const cardOf = (page: Page, title: string) =>
  page.getByRole('article').filter({ has: page.getByText(title, { exact: true }) });

test('win shares and weight ranges are those of the command line', async ({ page }) => {
  const { decisions } = score('content/examples/b2b-saas-before-launch.json');
  await openExample(page);
  for (const { id, title, options } of builtInLens().decisions) {
    const card = cardOf(page, title);
    const shares = card.getByRole('table', { name: 'If the weights were others' }).getByRole('row');
    for (const option of options) {
      const row = shares.filter({ has: page.getByRole('rowheader', { name: option.title, exact: true }) });
      const share = whole(decisions[id]?.winShare[option.id] ?? -1);
      await expect(row.getByRole('cell').last()).toHaveText(`${share}\u00a0%`);
    }
    await card.getByText('How far each weight can move').click();
    const ranges = Object.values(decisions[id]?.stability ?? {});
    const rows = card.getByRole('table', { name: 'How far each weight can move' }).getByRole('row');
    await expect(rows.filter({ hasText: 'weighs' })).toHaveCount(ranges.length);
    const unbounded = ranges.filter(([lo, hi]) => lo === null && hi === null).length;
    await expect(rows.filter({ hasText: 'holds at any weight' })).toHaveCount(unbounded);
  }
});

test('every figure of a decision opens down to answers and content, and what would turn it can be tried', async ({
  page,
}) => {
  await openExample(page);
  const card = cardOf(page, BACKEND);
  const shares = card.getByRole('table', { name: 'If the weights were others' });
  await shares
    .getByRole('button', { name: /^Why \d+ percent of the weightings\?$/ })
    .first()
    .click();
  await expect(shares.getByText('The weightings tried, drawn evenly')).toBeVisible();
  await card.getByText('For and against each option').click();
  await card
    .getByRole('button', { name: /^Why a score of/ })
    .first()
    .click();
  const tree = card.locator('details').filter({ hasText: 'scores the sum of what each answer adds' });
  for (const line of ['For and against', 'scores the sum']) await expect(tree.first()).toContainText(line);
  await card.getByText('How far each weight can move').click();
  const ranges = card.getByRole('table', { name: 'How far each weight can move' });
  await ranges
    .getByRole('button', { name: /holds (from|up to)/ })
    .first()
    .click();
  await expect(ranges.getByText(/^from decisions\/.+\.yaml$/).first()).toBeVisible();
  await expect(ranges.getByText(/^The weight below which/)).toBeVisible();

  const flip = card.getByRole('link', { name: /^Try it: / }).first();
  const prompt = ((await flip.getAttribute('aria-label')) ?? '').replace('Try it: ', '');
  expect(prompt).not.toBe('');
  await flip.click();
  await expect(page).toHaveURL(/\/what-if\?c=.+&q=.+/);
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'Choose a question' })).toHaveCount(
    0,
  );
  await expect(page.getByText('The answer so far:')).toBeVisible();
});

test('a decision is recorded once it is whole, stays, and is shown where answers are reviewed', async ({
  page,
}) => {
  const path = await openExample(page);
  const card = cardOf(page, CONTRACT);
  await expect(card).toContainText('Proposed: A published contract now');
  await card.getByRole('button', { name: /^Change the record/ }).click();
  await expect(card.getByRole('radio', { name: 'Accept' })).toBeFocused();
  await card.getByLabel('Why?').fill(' ');
  await card.getByLabel('When?').fill('');
  await card.getByRole('button', { name: 'Save the decision' }).click();
  const problem = card.getByRole('alert');
  await expect(problem).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Choose what was decided/);
  await expect(problem.getByRole('link')).toHaveText([
    'Choose what was decided',
    'Enter the reason',
    'Enter the date of the decision',
  ]);
  await problem.getByRole('link').first().click();
  await expect(card.getByRole('radio', { name: 'Accept' })).toBeFocused();
  await page.keyboard.press('Space');
  await card.getByLabel('Which option?').selectOption('A private API first');
  await card.getByLabel('Why?').fill('Payroll can wait a quarter.');
  await card.getByLabel('When?').fill('2026-11-20');
  await card.getByLabel('Who decided?').fill('Priya, Samir ,');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Accepted: A private API first');
  await expect(card).toContainText('20 November 2026 · Priya and Samir');
  await expect(card.getByRole('button', { name: /^Change the record/ })).toBeFocused();
  await expect(page).not.toHaveTitle(/^Error/);
  await expect(page.getByText('Saved on this device')).toBeVisible();

  await page.reload();
  await expect(card).toContainText('Payroll can wait a quarter.');
  await page.goto(`${path}/review`);
  const row = page.locator('dl > div').filter({ hasText: CONTRACT });
  await expect(row).toContainText('Accepted: A private API first');
  await row.getByRole('link').click();

  await card.getByRole('button', { name: /^Remove the record/ }).click();
  await expect(card).toContainText('Nothing is decided yet.');
  await page.locator('main').getByRole('button', { name: 'Undo' }).click();
  await expect(card).toContainText('Accepted: A private API first');
});

test('the card says where what was decided and the answers part', async ({ page }) => {
  const path = await openExample(page);
  const backend = cardOf(page, BACKEND);
  await expect(backend).toContainText(
    'The answers point to “Use a unified backend platform”, not to what was accepted.',
  );
  await expect(backend).toContainText('A reason to reopen this has come about:');
  await backend.getByText('Reopen “Build it from scratch” when').click();
  await backend.getByRole('button', { name: /^It has not happened/ }).click();
  await expect(backend).not.toContainText('A reason to reopen this has come about:');

  await page.goto(`${path}/q/maintainers`);
  await page.locator('main fieldset').first().getByRole('radio').first().check();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto(`${path}/results`);
  const separation = cardOf(page, 'Separate backend or one integrated tool');
  await expect(separation).toContainText('given after it was decided:');
  await expect(separation.getByRole('link', { name: /Who will maintain/ }).last()).toBeVisible();
});
