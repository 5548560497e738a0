import { expect } from '@playwright/test';
import { openExample } from '../decide/open-example.ts';
import { test } from '../support/test.ts';

test('F45 at twice the text size nothing is cut or pushed out of the page', async ({ page }) => {
  const assessment = await openExample(page);
  const wide: string[] = [];
  for (const path of [
    '',
    '/q/regimes',
    '/s/security',
    '/review',
    '/results',
    '/plan',
    '/candidates',
    '/snapshots',
    '/report',
  ])
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${assessment}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) wide.push(`${path} at ${width} px: ${overflow} px`);
    }
  expect(wide).toEqual([]);
});

test('F45 with the colours of the system and without motion an answer is chosen and seen to be chosen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const assessment = await openExample(page);
  await page.goto(`${assessment}/q/clients`);
  const unknown = page.getByLabel('We do not know yet', { exact: true });
  await unknown.focus();
  await page.keyboard.press('Space');
  await expect(unknown).toBeChecked();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
        .length,
  );
  expect(moving).toBe(0);
  // Shapes tell what is chosen and where the focus is, where colours cannot.
  const drawn = await unknown.evaluate((input) => {
    const style = getComputedStyle(input);
    return { appearance: style.appearance, outline: style.outlineStyle, isAdjusted: style.forcedColorAdjust };
  });
  expect(drawn.outline === 'none' && drawn.appearance === 'none').toBe(false);
});
