/** Every figure on the results page, and what the engine says it should be. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { range as rangeOf, whole } from '../support/engine.ts';
import { plainSpaces } from '../support/text.ts';

type Readiness = { atLeast: number; atMost: number };
type PerHorizon = { dayOne: Readiness | null; later: Readiness | null };
type Severity = 'none' | 'low' | 'medium' | 'high';
type Met = { attainment: [number, number] } | null;
type QuestionResult = {
  applies: string;
  value: [number, number] | null;
  dayOne: Met;
  later: Met;
  severity: { certain: Severity; possible: Severity };
};
export type FullResult = {
  candidates: readonly {
    id: string;
    name: string;
    verdict: string | null;
    overall: PerHorizon;
    pillars: Record<string, PerHorizon>;
    concerns: Record<string, PerHorizon>;
    readings: Record<string, PerHorizon>;
    questions: Record<string, QuestionResult>;
    findOut: readonly { question: string; possible: Severity; width: number }[];
    plan: readonly { question: string; horizon: 'dayOne' | 'later'; gain: number; severity: Severity }[];
    projected: { dayOne: number | null; later: number | null };
  }[];
};
type Titled = { id: string; title: string };
export type FullLens = {
  sections: readonly (Titled & { kind: string })[];
  concerns: readonly (Titled & { horizon: 'dayOne' | 'later' })[];
  readings: readonly Titled[];
  questions: readonly { id: string; section: string }[];
};
type Candidate = FullResult['candidates'][number];

const range = (readiness: Readiness | null | undefined): string => rangeOf(readiness ?? null);
function points(share: number): string {
  if (share < 1e-9) return 'no day-one figure';
  const count = Math.round(share * 100);
  if (count === 0) return 'under 1 point';
  return count === 1 ? '1 point' : `${count} points`;
}
const tag = (severity: Severity, isCertain: boolean): string => {
  if (severity === 'none') return 'no risk found';
  return isCertain ? severity : `could be ${severity}`;
};
const met = (at: Met): string =>
  at === null ? 'no target' : range({ atLeast: at.attainment[0], atMost: at.attainment[1] });

type Shown = {
  tables: Record<string, Record<string, string[]>>;
  risks: [question: string, tag: string][];
  findOut: [question: string, worth: string, tag: string][];
  plan: [question: string, lift: string, tag: string][];
};

/** All figures in one reading of the page; what is folded counts too. */
function readPage(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const question = (item: Element) => /\/q\/([^?#]+)/.exec(item.querySelector('a')?.href ?? '')?.[1] ?? '';
    const rowsOf = (table: Element) =>
      [...table.querySelectorAll('tbody tr')].map((row): [string, string[]] => [
        row.querySelector('a') === null ? text(row.querySelector('th')) : question(row),
        [...row.querySelectorAll('td[role=cell]')].map(text),
      ]);
    const items = (part: string) =>
      [...document.querySelectorAll(`#${part} ol > li`)].filter(
        (item) => item.querySelector('button') !== null,
      );
    const buttons = (item: Element) => [...item.querySelectorAll('button')].map(text);
    return {
      tables: Object.fromEntries(
        [...document.querySelectorAll('main table')].map((table) => [
          table.getAttribute('aria-label') ?? '',
          Object.fromEntries(rowsOf(table)),
        ]),
      ),
      risks: items('risks').map((item): [string, string] => [question(item), buttons(item)[0] ?? '']),
      findOut: items('find-out').map((item): [string, string, string] => {
        const shown = buttons(item);
        const worth = shown.length > 1 ? (shown[0] ?? '') : 'no day-one figure';
        return [question(item), worth, shown.at(-1) ?? ''];
      }),
      plan: items('plan').map((item): [string, string, string] => {
        const [severity = '', lift = 'moves no total'] = buttons(item);
        return [question(item), lift, severity];
      }),
    };
  });
}

/** Compares everything that is on screen for the candidate with the result. Returns how many figures that were. */
export async function expectEveryFigure(page: Page, lens: FullLens, candidate: Candidate): Promise<number> {
  const shown = await readPage(page);
  const both = (readiness: PerHorizon | undefined) => [
    range(readiness?.dayOne),
    plainSpaces(`later ${range(readiness?.later)}`),
  ];
  const scored = lens.sections.filter(({ kind }) => kind !== 'profile');

  const pillars = shown.tables['Day one and later, by pillar'] ?? {};
  for (const { id, title } of scored)
    expect(pillars[title]?.slice(0, 2), title).toEqual(both(candidate.pillars[id]));
  expect(pillars.Overall?.slice(0, 2)).toEqual(both(candidate.overall));

  const readings = shown.tables['The same answers, read for one purpose'] ?? {};
  for (const { id, title } of lens.readings)
    expect(readings[title], title).toEqual(both(candidate.readings[id]));

  for (const { id, title, horizon } of lens.concerns) {
    const table = horizon === 'dayOne' ? 'What is expensive to change' : 'What can evolve';
    expect(shown.tables[table]?.[title], title).toEqual([range(candidate.concerns[id]?.[horizon])]);
  }

  const certainty = (severity: QuestionResult['severity'], worst: Severity) =>
    tag(worst, severity.certain === worst);
  const questions = Object.entries(candidate.questions);
  const severities = (['high', 'medium', 'low'] as const).flatMap((severity) => ({
    certain: questions.filter(([, one]) => one.severity.certain === severity),
    possible: questions.filter(
      ([, one]) => one.severity.possible === severity && one.severity.certain !== severity,
    ),
    severity,
  }));
  const expectedRisks = [
    ...severities.flatMap(({ certain, severity }) => certain.map(([id]) => [id, tag(severity, true)])),
    ...severities.flatMap(({ possible, severity }) => possible.map(([id]) => [id, tag(severity, false)])),
  ];
  expect(shown.risks.toSorted()).toEqual(expectedRisks.toSorted());

  expect(shown.findOut).toEqual(
    candidate.findOut.map(({ question, possible, width }) => [question, points(width), tag(possible, false)]),
  );

  const expectedPlan = candidate.plan.map(({ question, horizon, gain, severity }) => {
    const name = horizon === 'dayOne' ? 'day one' : 'later';
    const result = candidate.questions[question];
    return [
      question,
      gain < 1e-9 ? 'moves no total' : `lifts ${name} by ${points(gain)}`,
      result === undefined ? '' : certainty(result.severity, severity),
    ];
  });
  const inOrder = (horizon: 'dayOne' | 'later') => {
    const of = candidate.plan.filter((item) => item.horizon === horizon).map(({ question }) => question);
    return shown.plan.map(([question]) => question).filter((question) => of.includes(question));
  };
  expect(shown.plan.toSorted()).toEqual(expectedPlan.toSorted());
  for (const horizon of ['dayOne', 'later'] as const)
    expect(inOrder(horizon)).toEqual(
      candidate.plan.filter((item) => item.horizon === horizon).map(({ question }) => question),
    );
  const reach = shown.tables['Where the plan leads'];
  for (const [horizon, title] of [
    ['dayOne', 'Day one'],
    ['later', 'Later'],
  ] as const) {
    const [before, after] = [candidate.overall[horizon]?.atLeast, candidate.projected[horizon]];
    if (before === undefined || after === null || candidate.plan.length === 0) continue;
    expect(reach?.[title]).toEqual([`${whole(before)} % to ${whole(after)} %`]);
  }

  let answers = 0;
  for (const { id, section } of lens.questions) {
    const result = candidate.questions[id];
    const row = shown.tables[`Every answer: ${scored.find((one) => one.id === section)?.title}`]?.[id];
    if (result === undefined || result.applies === 'no') continue;
    const out = result.applies === 'notApplicable' ? 'left out' : undefined;
    expect(row?.slice(0, 2), id).toEqual([out ?? met(result.dayOne), `later ${out ?? met(result.later)}`]);
    answers += 1;
  }
  return shown.risks.length + shown.findOut.length + shown.plan.length + 2 * (answers + scored.length);
}
