import { expect } from '@playwright/test';
import { builtInLens, score } from '../support/engine.ts';
import { expectFigures } from '../support/results-page.ts';
import { test } from '../support/test.ts';

const EXAMPLES = [
  ['consumer-app-idea', 'A consumer app, still an idea'],
  ['b2b-saas-before-launch', 'A product for businesses, before launch'],
  ['health-service-choosing', 'A health service that chooses its stack'],
] as const;

for (const [file, title] of EXAMPLES) {
  test(`the results page of ${file} shows what the command line prints`, async ({ page }) => {
    const result = score(`content/examples/${file}.json`);
    const lens = builtInLens();
    await page.goto('/');
    await page.getByRole('button', { name: title }).click();
    await expect(page).toHaveURL(/\/results$/);
    for (const candidate of result.candidates) {
      await page.getByRole('radio', { name: candidate.name, exact: true }).check();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(candidate.name);
      await expectFigures(page, lens, result, candidate);
    }
  });
}
