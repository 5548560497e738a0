import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { LensFile, ScoredFile } from './engine.ts';
import { range, VERDICTS } from './engine.ts';

type Candidate = ScoredFile['candidates'][number];

const figureIn = (page: Page, table: string, row: string) =>
  page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')
    .first();

/** Every verdict, range and leader on the results page is the one of the result. */
export async function expectFigures(page: Page, lens: LensFile, result: ScoredFile, candidate: Candidate) {
  await expect(page.locator('main header').first()).toContainText(VERDICTS[candidate.verdict ?? ''] ?? '');
  for (const { id, title } of lens.sections.filter(({ kind }) => kind !== 'profile'))
    await expect(figureIn(page, 'Day one and later, by pillar', title)).toHaveText(
      range(candidate.pillars[id]?.dayOne ?? null),
    );
  for (const { id, title, horizon } of lens.concerns) {
    const [table, readiness] =
      horizon === 'dayOne'
        ? ['What is expensive to change', candidate.concerns[id]?.dayOne]
        : ['What can evolve', candidate.concerns[id]?.later];
    await expect(figureIn(page, table, title)).toHaveText(range(readiness ?? null));
  }
  for (const { id, title, options } of lens.decisions) {
    const card = page.getByRole('article').filter({ hasText: title });
    for (const leader of options.filter((option) => result.decisions[id]?.leader.includes(option.id)))
      await expect(card.getByRole('heading', { level: 3 })).toContainText(leader.title);
  }
}
