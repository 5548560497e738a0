import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { LOOKS, overflow, violations } from './support/accessibility.ts';
import { test } from './support/test.ts';

const EXAMPLE = 'A product for businesses, before launch';

/** The address of a copy of an example, with two stacks, notes and unknowns. */
async function openExample(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: EXAMPLE }).click();
  await expect(page).toHaveURL(/\/results$/);
  return new URL(page.url()).pathname.replace(/\/results$/, '');
}

/** Every page, and the views of a question that differ. Shared copies, merges and forms under review have tests of their own. */
const pathsOf = (assessment: string) => [
  '/',
  '/assessments',
  '/import',
  '/settings',
  '/guides/api-first',
  '/nowhere',
  '/a/unknown',
  assessment,
  ...[
    'q/clients',
    'q/regimes',
    'q/access-rules-one-place',
    'q/authentication?view=side',
    's/security',
    's/people',
    'review',
    'results',
    'candidates',
    'plan',
    'history',
    'snapshots',
    'vendor',
    'report',
    'what-if',
  ].map((page) => `${assessment}/${page}`),
];

/** Every rule on every element of more than twenty pages, on a machine that may be slow. */
const LONGEST_MS = 600_000;

for (const { colorScheme, width } of LOOKS) {
  test(`no page breaks a rule of WCAG 2.2 AA (${colorScheme}, ${width} px)`, async ({ page }) => {
    test.setTimeout(LONGEST_MS);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const assessment = await openExample(page);
    const found: string[] = [];
    for (const path of pathsOf(assessment)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
  });
}

test('the dialogs over a question break no rule, and give the focus back', async ({ page }) => {
  const assessment = await openExample(page);
  await page.goto(`${assessment}/q/authentication`);
  await page.getByText('Read more').click();
  for (const name of ['Jump to a question', 'Keys', 'The long answer']) {
    const button = page.getByRole('main').getByRole('button', { name });
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { level: 2 }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('every page fits 320 px without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const assessment = await openExample(page);
  const wide: string[] = [];
  for (const path of pathsOf(assessment)) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const pixels = await overflow(page);
    if (pixels > 0) wide.push(`${path}: ${pixels} px`);
  }
  expect(wide).toEqual([]);
});
