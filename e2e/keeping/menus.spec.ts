import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { seedAssessments } from '../support/many-rows.ts';
import { test } from '../support/test.ts';

/** Opens the menu of a row with its button this far from the upper edge of the screen. */
async function openMenu(page: Page, name: string, top: number) {
  const button = page.getByRole('button', { name: `More for ${name}`, exact: true });
  // Rows that come in sight are drawn then, and may take another height than was kept free for them.
  await expect(async () => {
    await button.evaluate((element, wanted) => {
      window.scrollBy({ top: element.getBoundingClientRect().top - wanted, behavior: 'instant' });
    }, top);
    const box = await button.boundingBox();
    expect(Math.abs((box?.y ?? 0) - top)).toBeLessThan(2);
  }).toPass();
  await button.click();
  const menu = page.locator(':popover-open');
  await expect(menu).toBeVisible();
  // It slides into its place.
  await menu.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  return { button, menu };
}

for (const { width, height, tops } of [
  { width: 1280, height: 800, tops: [100, 341, 600, 740] },
  { width: 320, height: 256, tops: [10, 100, 200] },
])
  test(`a menu stays whole on a screen of ${width} by ${height}, and reaching its last item does not move the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/assessments');
    await expect(page.getByText('Nothing saved yet.')).toBeVisible();
    await seedAssessments(page, 40);
    await page.reload();
    for (const top of tops) {
      const { button, menu } = await openMenu(page, 'Product 20', top);
      const scrolled = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Tab');
      await page.keyboard.press('End');
      const last = menu.getByRole('button', { name: 'Delete' });
      await expect(last).toBeFocused();
      await expect(last).toBeInViewport({ ratio: 1 });
      await expect(menu).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
      const [menuBox, buttonBox] = [await menu.boundingBox(), await button.boundingBox()];
      expect(overlaps(menuBox, buttonBox), 'a second press on the button must not choose').toBe(false);
      await page.keyboard.press('Escape');
      await expect(menu).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  });

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function overlaps(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return true;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
