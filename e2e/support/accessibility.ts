import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Colours differ by theme and layout by width: two runs meet all four. */
export const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;

/** The rules of WCAG 2.2 AA that the page breaks, each with its place. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // Only what is broken is told in full, and no second page is opened to put frames together: there are none.
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${page.url()} ${id}: ${target.join(' ')}`),
  );
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** What `violations` finds in each look, and how far the page overflows 320 px, without loading it anew. */
export async function faultsInAllLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await violations(page)));
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const pixels = await overflow(page);
  if (pixels > 0) found.push(`${page.url()} is ${pixels} px too wide at 320 px`);
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}
