import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { builtInLens, range, score, VERDICTS } from '../support/engine.ts';
import { test } from '../support/test.ts';

const EXAMPLE = {
  file: 'content/examples/health-service-choosing.json',
  title: 'A health service that chooses its stack',
};
const LETTERS = ['A', 'B', 'C', 'D'];

async function openCandidates(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: EXAMPLE.title }).click();
  await expect(page).toHaveURL(/\/results$/);
  await page
    .getByRole('navigation', { name: 'This assessment' })
    .getByRole('link', { name: 'Candidates' })
    .click();
  await expect(page.getByRole('heading', { name: 'Where each one stands' })).toBeVisible();
}

const cellsOf = (page: Page, table: string, row: string) =>
  page
    .getByRole('table', { name: table, exact: true })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell');

test('every figure of the candidates is the one of the result', async ({ page }) => {
  const result = score(EXAMPLE.file);
  const lens = builtInLens();
  await openCandidates(page);
  for (const [place, candidate] of result.candidates.entries()) {
    const cells = cellsOf(page, 'Where each one stands', `${LETTERS[place]} ${candidate.name}`);
    await expect(cells).toContainText([
      String(result.ranking.indexOf(candidate.id) + 1),
      VERDICTS[candidate.verdict ?? ''] ?? '',
      range(candidate.overall.dayOne),
      range(candidate.overall.later),
      '44 of 44',
    ]);
  }
  const valuesOf = (of: (candidate: (typeof result.candidates)[number]) => string) =>
    result.candidates.map((candidate, place) => `${LETTERS[place]} ${of(candidate)}`).join('');
  const expectRow = (table: string, row: string, values: string) =>
    expect(cellsOf(page, table, row).last()).toHaveText(values);
  await page.getByText('Later by pillar', { exact: true }).first().click();
  for (const { id, title } of lens.sections.filter(({ kind }) => kind !== 'profile')) {
    await expectRow(
      'Day one by pillar',
      title,
      valuesOf(({ pillars }) => range(pillars[id]?.dayOne ?? null)),
    );
    await expectRow(
      'Later by pillar',
      title,
      valuesOf(({ pillars }) => range(pillars[id]?.later ?? null)),
    );
  }
  for (const { id, title, horizon } of lens.concerns)
    await expectRow(
      horizon === 'dayOne' ? 'What is expensive to change' : 'What can evolve',
      title,
      valuesOf(({ concerns }) => range(concerns[id]?.[horizon === 'dayOne' ? 'dayOne' : 'later'] ?? null)),
    );
  for (const { id, title } of lens.readings)
    await expectRow(
      'Readings',
      title,
      valuesOf(({ readings }) => range(readings[id]?.dayOne ?? null)),
    );
});

test('the answers of all candidates stand side by side, with the risk each leaves', async ({ page }) => {
  const result = score(EXAMPLE.file);
  const given: { candidates: { answers: Record<string, { choices?: string[] }> }[] } = JSON.parse(
    readFileSync(EXAMPLE.file, 'utf8'),
  );
  await openCandidates(page);
  const table = page.getByRole('table', { name: 'Question by question' });
  await expect(
    table.getByRole('link', { name: 'Is the data model written down and enforced?' }),
  ).toBeVisible();
  const differences = await table.getByRole('link').count();
  await page.getByRole('checkbox', { name: 'Only differences' }).uncheck();
  await expect(page).toHaveURL(/answers=all/);
  const ids = await table
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => /\/q\/([^?]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    );
  expect(ids).toHaveLength(44);
  const choicesOf = (question: string) =>
    given.candidates.map(({ answers }) => JSON.stringify(answers[question]?.choices?.toSorted() ?? null));
  expect(differences).toBe(ids.filter((id) => new Set(choicesOf(id)).size > 1).length);
  for (const [place, { questions }] of result.candidates.entries()) {
    const column = await table
      .getByRole('row')
      .evaluateAll(
        (rows, cell) =>
          rows.flatMap((row) =>
            row.querySelector('a') ? [row.querySelectorAll('td')[cell]?.textContent ?? ''] : [],
          ),
        place,
      );
    for (const [row, id] of ids.entries()) {
      const severity = questions[id]?.severity ?? { certain: 'none', possible: 'none' };
      if (severity.possible === 'none')
        expect(column[row]).not.toMatch(/(low|medium|high)(note|one|a guess|$)/);
      else
        expect(column[row]).toContain(
          severity.certain === severity.possible ? severity.certain : `could be ${severity.possible}`,
        );
    }
  }
});

test('which candidates are compared is in the address, and a letter stays with its candidate', async ({
  page,
}) => {
  const { candidates } = score(EXAMPLE.file);
  await openCandidates(page);
  await page.getByRole('checkbox', { name: candidates[0]?.name ?? '' }).uncheck();
  await expect(page).toHaveURL(/show=/);
  const heads = page.getByRole('table', { name: 'Question by question' }).getByRole('columnheader');
  await expect(heads).toHaveText(['Question', `B${candidates[1]?.name}`, `C${candidates[2]?.name}`]);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(candidates[0]?.name ?? '');
  await page.reload();
  await expect(heads).toHaveText(['Question', `B${candidates[1]?.name}`, `C${candidates[2]?.name}`]);
  await page.getByRole('checkbox', { name: candidates[1]?.name ?? '' }).uncheck();
  await expect(page.getByText('Choose at least two stacks')).toBeVisible();
});
