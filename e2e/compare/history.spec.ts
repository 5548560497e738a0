import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { jsonFile, openFiles } from '../support/assessment-file.ts';
import type { ScoredFile } from '../support/engine.ts';
import { builtInLens, range, score, VERDICTS, whole } from '../support/engine.ts';
import { test } from '../support/test.ts';

const FILE = 'content/examples/health-service-choosing.json';
type Answers = Record<string, { kind: string; choices?: string[] }>;
type Moment = { profile: Answers; candidates: { id: string; name: string; answers: Answers }[] };
type Saved = Moment & { snapshots: (Moment & { id: string; name: string; result: ScoredFile })[] };
type Candidate = ScoredFile['candidates'][number];

const saved: Saved = JSON.parse(readFileSync(FILE, 'utf8'));
const [first, second] = saved.snapshots;
if (first === undefined || second === undefined) throw new Error('The example has lost its snapshots');

async function openHistory(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'A health service that chooses its stack' }).click();
  await expect(page).toHaveURL(/\/results$/);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('heading', { name: 'Over time' })).toBeVisible();
}

const cellsOf = (page: Page, table: string, row: string) =>
  page
    .getByRole('table', { name: table, exact: true })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell');

/** What must stand beside a dumbbell. */
function change(before: number, after: number): string {
  const [was, is] = [whole(before), whole(after)];
  if (was === is) return `${is} %, no change`;
  return `${was} to ${is} %, ${is > was ? '+' : '\u2212'}${Math.abs(is - was)}`;
}

/** A difference in points with its sign. */
function signed(share: number): string {
  const count = Math.round(Math.abs(share) * 100);
  if (Math.abs(share) < 1e-9) return 'no points';
  const words = count === 0 ? 'under 1 point' : count === 1 ? '1 point' : `${count} points`;
  return `${share > 0 ? '+' : '\u2212'}${words}`;
}

/** The candidates of an assessment as the command line scores them. */
function scoredNow(document: unknown, path: string): ScoredFile['candidates'] {
  writeFileSync(path, JSON.stringify(document));
  return score(path).candidates;
}

async function expectMoved(page: Page, pillar: string, was: number, is: number): Promise<void> {
  await expect(cellsOf(page, 'Day one by pillar', pillar).last()).toContainText(change(was, is));
}

const RANK = ['none', 'low', 'medium', 'high'];
const worst = (candidate: Candidate, question: string) =>
  candidate.questions[question]?.severity.possible ?? 'none';

/** The questions whose risk changed, with what became of it. */
function risks(before: Candidate, after: Candidate): [string, string][] {
  return Object.keys(after.questions).flatMap((question): [string, string][] => {
    const [was, is] = [worst(before, question), worst(after, question)];
    if (was === is) return [];
    if (was === 'none') return [[question, 'opened']];
    if (is === 'none') return [[question, 'closed']];
    return [[question, RANK.indexOf(is) > RANK.indexOf(was) ? 'grew' : 'shrank']];
  });
}

function changedAnswers(before: Answers, after: Answers): string[] {
  const meaning = (answer: Answers[string] | undefined) =>
    answer === undefined ? '' : `${answer.kind} ${answer.choices?.toSorted().join(' ') ?? ''}`;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (question) => meaning(before[question]) !== meaning(after[question]),
  );
}

async function expectChange(
  page: Page,
  id: string,
  before: Moment & { result: ScoredFile },
  after: Moment & { result: ScoredFile },
) {
  const [was, is] = [before, after].map(({ result }) => result.candidates.find((one) => one.id === id));
  if (was === undefined || is === undefined) throw new Error(`${id} is not in both moments`);
  for (const { id: pillar, title } of builtInLens().sections.filter(({ kind }) => kind !== 'profile')) {
    const [then, now] = [was.pillars[pillar]?.dayOne, is.pillars[pillar]?.dayOne];
    if (then && now)
      await expect(cellsOf(page, 'Day one by pillar', title).last()).toContainText(
        change(then.atLeast, now.atLeast),
      );
  }
  const lead = page.locator('main').getByText('Of what day one needs');
  await expect(lead).toContainText(range(is.overall.dayOne));
  await expect(lead.locator('xpath=..')).toContainText(
    `${VERDICTS[was.verdict ?? '']}, then ${VERDICTS[is.verdict ?? '']}`,
  );
  const links = (table: string) =>
    page
      .getByRole('table', { name: table, exact: true })
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((link) => /\/q\/([^?]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
      );
  const changed = risks(was, is);
  expect((await links('Risks opened and closed')).toSorted()).toEqual(
    changed.map(([question]) => question).toSorted(),
  );
  const answersOf = (moment: Moment) => moment.candidates.find((one) => one.id === id)?.answers ?? {};
  const answers = [
    ...changedAnswers(before.profile, after.profile),
    ...changedAnswers(answersOf(before), answersOf(after)),
  ];
  expect((await links('Answers that changed')).toSorted()).toEqual(answers.toSorted());
  for (const kind of ['opened', 'closed', 'grew', 'shrank'])
    await expect(
      page.getByRole('table', { name: 'Risks opened and closed' }).getByText(kind, { exact: true }),
    ).toHaveCount(changed.filter(([, became]) => became === kind).length);
}

test('then and now: every figure is the one of the two results', async ({ page }) => {
  const now = { ...saved, result: score(FILE) };
  await openHistory(page);
  for (const { id, name } of saved.candidates) {
    await page.getByRole('radio', { name, exact: true }).check();
    await expect(page.getByText(`Of what day one needs, ${name} has`)).toBeVisible();
    await expectChange(page, id, second, now);
  }
  await page.locator('summary', { hasText: 'Day one by pillar at every snapshot' }).click();
  for (const [moment, { result }] of [
    ['31 August 2026: After the vendor demos', first],
    ['12 October 2026: After the trials', second],
    ['Now', now],
  ] as const) {
    const candidate = result.candidates.find(({ id }) => id === saved.candidates.at(-1)?.id);
    const pillars = builtInLens().sections.filter(({ kind }) => kind !== 'profile');
    await expect(cellsOf(page, 'Day one by pillar at every snapshot', moment)).toContainText(
      pillars.map(({ id }) => range(candidate?.pillars[id]?.dayOne ?? null)),
    );
  }
});

test('any two moments can be chosen, and the choice is in the address', async ({ page }) => {
  await openHistory(page);
  await page
    .getByLabel('From', { exact: true })
    .selectOption({ label: '31 August 2026: After the vendor demos' });
  await page.getByLabel('To', { exact: true }).selectOption({ label: '12 October 2026: After the trials' });
  await expect(page).toHaveURL(new RegExp(`from=${first.id}&to=${second.id}`));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'From 31 August 2026 to 12 October 2026',
  );
  await expectChange(page, saved.candidates[0]?.id ?? '', first, second);
  await page.getByLabel('From', { exact: true }).selectOption({ label: '12 October 2026: After the trials' });
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('now');
});

test('the lines can be read with the arrow keys, and nothing in them moves by itself', async ({ page }) => {
  await openHistory(page);
  const line = page.getByRole('application', { name: 'Security' });
  await line.focus();
  const figure = page.getByRole('figure').filter({ hasText: 'Security' });
  const reading = figure.getByRole('status');
  await page.keyboard.press('ArrowRight');
  await expect(reading).toContainText('12 October 2026: After the trials');
  await expect(reading).toContainText(range(second.result.candidates[0]?.pillars.security?.dayOne ?? null));
  await page.keyboard.press('ArrowRight');
  await expect(reading).toContainText('Now');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('what is due to the answers and what to the content stand apart where the content changed in between', async ({
  page,
}, info) => {
  const older = structuredClone(saved);
  const [, taken] = older.snapshots;
  const [stack] = taken?.result.candidates ?? [];
  if (taken === undefined || stack === undefined) throw new Error('The example has lost its snapshots');
  // What the older content had said: another version, and another figure for one pillar.
  Object.assign(older, { id: 'older-content' });
  taken.result = { ...taken.result, lens: { ...taken.result.lens, version: '0.9.0' } };
  const then = stack.pillars.security?.dayOne;
  if (!then) throw new Error('The snapshot has no figure for security');
  const had = then.atLeast;
  then.atLeast = had / 2;
  const now = scoredNow(older, info.outputPath('now.json')).find(({ id }) => id === stack.id);
  const is = now?.pillars.security?.dayOne?.atLeast ?? Number.NaN;

  await page.goto('/assessments');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(async () => {
    if (!/older-content$/.test(page.url())) await openFiles(page, [jsonFile('older.groundwork.json', older)]);
    await expect(page).toHaveURL(/\/a\/older-content$/);
  }).toPass();
  await page.goto(`/a/older-content/history?c=${stack.id}&from=${taken.id}`);
  const due = page.getByRole('table', { name: 'What made the difference' });
  const security = cellsOf(page, 'What made the difference', 'Security');
  await expect(security.first()).toHaveText(`From answers${signed(is - had)}`);
  await expect(security.last()).toHaveText(`From content${signed(had / 2)}`);
  await expect(page.getByText(/^The content changed between the two\. Of the difference/)).toBeVisible();
  await expectMoved(page, 'Security', had / 2, is);

  await page.goto(`/a/older-content/results?c=${stack.id}`);
  const since = page.locator('#since');
  await since.getByRole('button', { name: /^Why / }).first().click();
  await expect(since.getByText('The content has changed since then')).toBeVisible();

  await page.goto(`/a/older-content/history?c=${stack.id}&from=${older.snapshots[0]?.id}&to=${taken.id}`);
  await expect(page.getByText('cannot be told apart')).toBeVisible();
  await expect(due).toHaveCount(0);
});
