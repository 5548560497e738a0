import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../engine/action.ts';
import { EXAMPLES } from '../testing/example-assessments.ts';
import { nastyScored } from '../testing/nasty-assessment.ts';
import { nastyText } from '../testing/nasty-texts.ts';
import { readAdr } from '../testing/read-adr.ts';
import { trackerCsv } from './tracker-csv.ts';

const TRACKERS = ['jira', 'linear', 'github'] as const;
const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });
const cellsOf = (csv: string) => {
  const [head = [], ...rows] = read(csv);
  return rows.map(
    (row) => (name: string) => head.flatMap((each, at) => (each === name ? [row[at] ?? ''] : [])),
  );
};

describe.each(EXAMPLES)('the plan of %s for a tracker', (_, { lens, assessment, result }) => {
  const [first] = result.candidates;
  const plan = Object.fromEntries(
    (first?.plan ?? []).map(({ question }, index) => [
      question,
      { owner: 'Ana', dueOn: '2027-04-01', place: -index, ...(index === 0 ? { doneOn: '2027-03-01' } : {}) },
    ]),
  );
  const candidates = assessment.candidates.map((each) => (each.id === first?.id ? { ...each, plan } : each));
  const scored = { lens, assessment: { ...assessment, candidates }, result };

  test('every action stands in every file, done where it is done', () => {
    const count = result.candidates.reduce((sum, candidate) => sum + candidate.plan.length, 0);
    const done = (tracker: (typeof TRACKERS)[number], column: string, word: string) =>
      cellsOf(trackerCsv(scored, tracker)).filter((cell) => cell(column)[0] === word).length;
    for (const tracker of TRACKERS) expect(read(trackerCsv(scored, tracker))).toHaveLength(count + 1);
    expect([
      done('jira', 'Status', 'Done'),
      done('linear', 'Status', 'Done'),
      done('linear', 'Completed', '2027-03-01'),
      done('github', 'state', 'closed'),
    ]).toEqual([1, 1, 1, 1]);
  });

  test('Jira gets title, priority, three labels, date and assignee, in the order of the team', () => {
    const rows = cellsOf(trackerCsv(scored, 'jira')).slice(0, first?.plan.length);
    const horizonOrder = ['dayOne', 'later'].flatMap((horizon) =>
      (first?.plan ?? []).filter((item) => item.horizon === horizon).toReversed(),
    );
    expect(
      rows.map((cell) => [...cell('Priority'), ...cell('Labels'), ...cell('Due Date'), ...cell('Assignee')]),
    ).toEqual(
      horizonOrder.map(({ severity, horizon, question }) => [
        { high: 'High', medium: 'Medium', low: 'Low', none: 'Low' }[severity],
        'groundwork',
        horizon === 'dayOne' ? 'day-one' : 'later',
        lens.questions.find(({ id }) => id === question)?.section,
        '2027-04-01',
        'Ana',
      ]),
    );
    for (const cell of rows) for (const label of cell('Labels')) expect(label).not.toMatch(/\s/);
  });

  test('the text says the steps of the advice', () => {
    const item = first?.plan[0];
    const question = lens.questions.find(({ id }) => id === item?.question);
    const advice = question && adviceFor(question, first?.questions[question.id]?.value?.[0] ?? 0);
    const row = cellsOf(trackerCsv(scored, 'github')).find((cell) =>
      cell('id')[0]?.endsWith(`/${question?.id}`),
    );
    expect(row?.('title')[0]).toContain(advice?.title);
    const text = [...readAdr(`# x\n\n${row?.('body')[0]}`).parts.values()].flat();
    for (const step of advice?.steps ?? []) expect(text.join('\n')).toContain(step.replaceAll('`', ''));
  });
});

test('whatever was typed, the columns stay in place', () => {
  fc.assert(
    fc.property(nastyText, fc.constantFrom(...TRACKERS), (text, tracker) => {
      const rows = read(trackerCsv(nastyScored(text), tracker));
      const plain = read(trackerCsv(nastyScored('plain'), tracker));
      expect(rows.map((row) => row.length)).toEqual(plain.map((row) => row.length));
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    }),
    { numRuns: 60 },
  );
});
