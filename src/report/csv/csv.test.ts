import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOfCandidate, askedOfProfile } from '../../engine/asked.ts';
import { ANSWER_WORDS } from '../../words/terms.ts';
import { EXAMPLES } from '../testing/example-assessments.ts';
import { nastyScored } from '../testing/nasty-assessment.ts';
import { nastyText } from '../testing/nasty-texts.ts';
import { answersToCsv } from './answers-csv.ts';
import { planToCsv } from './plan-csv.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string): Row[] => parse(csv, { bom: true, record_delimiter: '\r\n', columns: true });
const guarded = (text: string) => {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return /^'*[=+\-@\t\r\n\0＝＋－＠]/.test(wellFormed) ? `'${wellFormed}` : wellFormed;
};

describe.each(EXAMPLES)('%s', (_, scored) => {
  const { lens, assessment, result } = scored;

  test('the answers are those of the result: every question that is asked, its value and its risk', () => {
    const rows = rowsOf(answersToCsv(scored));
    const asked = [
      ...askedOfProfile(lens, assessment.profile),
      ...assessment.candidates.flatMap(({ answers }) => askedOfCandidate(lens, assessment.profile, answers)),
    ];
    expect(rows.map((row) => row['Question id'])).toEqual(asked.map(({ question }) => question.id));
    for (const candidate of result.candidates)
      for (const row of rows.filter((each) => each.About === guarded(candidate.name))) {
        const found = candidate.questions[row['Question id'] ?? ''];
        expect([row['Value at least'], row['Value at most']]).toEqual(found?.value?.map(String) ?? ['', '']);
        const certain = found?.severity.certain;
        expect(row.Risk).toBe(certain === 'none' ? 'no risk found' : certain);
      }
  });

  test('the plan is that of the result: every action, its gain and its place', () => {
    const rows = rowsOf(planToCsv(scored));
    const plan = assessment.candidates.flatMap(({ id, name }) =>
      (result.candidates.find((candidate) => candidate.id === id)?.plan ?? []).map((item, index) => [
        guarded(name),
        item.question,
        String(index + 1),
        String(item.gain),
        item.conditional ? 'yes' : 'no',
      ]),
    );
    expect(
      rows.map((row) => [row.Stack, row['Question id'], row.Place, row.Gain, row['Only if it is missing']]),
    ).toEqual(plan);
  });
});

test('B60: every text is read back, and none begins as a formula', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const scored = nastyScored(text);
      const answers = rowsOf(answersToCsv(scored));
      const noted = answers.filter((row) => row.Note !== '');
      expect(noted.length).toBe(text === '' ? 0 : 11);
      for (const row of noted) {
        expect(row.Note).toBe(guarded(text));
        expect(row.Owner).toBe(guarded(text));
        expect(row['Answered by']).toBe(guarded(text));
      }
      const plan = rowsOf(planToCsv(scored));
      expect(plan.find((row) => row['Question id'] === 'rules')?.Owner).toBe(guarded(text));
      for (const cell of [...answers, ...plan].flatMap((row) => Object.values(row)))
        expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    }),
    { numRuns: 60 },
  );
});

test('what others answer stands beside the answer, with their names and notes', () => {
  for (const row of rowsOf(answersToCsv(nastyScored('Ana'))).filter(({ Note }) => Note !== ''))
    expect(row['Others answer']).toBe(`Ana answers: ${ANSWER_WORDS.unknown} (Ana)`);
});
