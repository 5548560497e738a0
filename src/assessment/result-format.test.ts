import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../engine/evaluate.ts';
import { arbitraryCase } from '../engine/testing/arbitrary-case.ts';
import { decodeAssessment } from './decode.ts';
import { resultFormat } from './result-format.ts';
import { SMALL_ASSESSMENT } from './testing/small-assessment.ts';

describe('what the engine takes and gives', () => {
  it('every result of the engine is a result document, and stays as it is', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        const result: unknown = JSON.parse(JSON.stringify(evaluate(lens, assessment)));
        const parsed = resultFormat.safeParse(result);
        expect(parsed.error?.issues ?? []).toEqual([]);
        expect(parsed.data).toEqual(result);
      }),
    );
  });

  it('a snapshot of what was scored, with its result, survives in an assessment', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        ({ lens, assessment: { lens: lensRef, profile, candidates, priorities } }) => {
          const scorable = { lens: lensRef, profile, candidates, ...(priorities && { priorities }) };
          const snapshot = {
            id: 's',
            name: 'S',
            takenAt: '2026-11-20',
            ...scorable,
            result: evaluate(lens, scorable),
          };
          const document: unknown = JSON.parse(
            JSON.stringify({ ...SMALL_ASSESSMENT, ...scorable, snapshots: [snapshot] }),
          );
          expect(decodeAssessment(document)).toEqual({ ok: true, assessment: document });
        },
      ),
    );
  });
});
