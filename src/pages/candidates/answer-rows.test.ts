import { describe, expect, it } from 'vitest';
import { evaluate } from '../../engine/evaluate.ts';
import {
  assessmentOf,
  chose,
  lensOf,
  notApplicable,
  scored,
  unknown,
} from '../../engine/testing/small-lens.ts';
import { answerRows } from './answer-rows.ts';
import { comparedOf } from './compared.ts';

const lens = lensOf([scored('p'), scored('s', { section: 'security' })]);

function rowsOf(...answers: Parameters<typeof assessmentOf>[0][]) {
  const assessment = assessmentOf({}, ...answers);
  const ids = assessment.candidates.map(({ id }) => id);
  return answerRows(lens, assessment, comparedOf(assessment, evaluate(lens, assessment), ids));
}

describe('answers side by side', () => {
  it('differ where the answer differs, not where only the note does', () => {
    const [p, s] = rowsOf(
      { p: chose('yes'), s: unknown },
      { p: { ...chose('yes'), note: 'seen in the trial' }, s: notApplicable },
    );
    expect(p?.isDifferent).toBe(false);
    expect(s?.isDifferent).toBe(true);
    expect(s?.cells.map(({ state }) => state)).toEqual(['unknown', 'notApplicable']);
  });

  it('tell not answered from not known', () => {
    const [p] = rowsOf({ p: unknown, s: unknown }, { s: unknown });
    expect(p?.isDifferent).toBe(true);
    expect(p?.cells.map(({ state }) => state)).toEqual(['unknown', 'unanswered']);
  });

  it('carry the severities of the result', () => {
    const [p] = rowsOf({ p: chose('no'), s: unknown }, { p: chose('yes'), s: unknown });
    expect(p?.cells[0]?.severity.certain).not.toBe('none');
    expect(p?.cells[1]?.severity.possible).toBe('none');
  });
});
