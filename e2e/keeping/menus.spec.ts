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

test('while a menu is open its row and the others stay in their places, whatever another tab changes', async ({
  page,
  context,
}) => {
  await page.goto('/assessments');
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  await seedAssessments(page, 3);
  await page.reload();
  const names = page.getByRole('main').getByRole('link', { name: /^Product/ });
  await expect(names).toHaveText(['Product 3', 'Product 2', 'Product 1']);
  const other = await context.newPage();
  await other.goto('/assessments');

  await page.getByRole('button', { name: 'More for Product 3' }).click();
  await page.keyboard.press('Tab');
  await other.getByRole('button', { name: 'More for Product 1' }).click();
  await other.getByRole('button', { name: 'Rename' }).click();
  await other.getByRole('dialog').getByRole('textbox').fill('Product one');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(names).toHaveText(['Product 3', 'Product 2', 'Product one']);
  const first = page.locator(':popover-open').getByRole('link').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(names).toHaveText(['Product one', 'Product 3', 'Product 2']);
  await expect(page.getByRole('button', { name: 'More for Product 3' })).toBeFocused();

  await page.getByRole('button', { name: 'More for Product 2' }).click();
  await expect(first).toBeVisible();
  await other.getByRole('button', { name: 'More for Product 2' }).click();
  await other.getByRole('button', { name: 'Delete' }).click();
  await expect(names).toHaveText(['Product one', 'Product 3']);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveText(['Product 2', 'Product one', 'Product 3']);
});

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function overlaps(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return true;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
