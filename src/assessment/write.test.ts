import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../engine/assessment.ts';
import { readAssessment } from './read.ts';
import { arbitraryAssessment } from './testing/arbitrary-assessment.ts';
import { SMALL_ASSESSMENT } from './testing/small-assessment.ts';
import { writeAssessment } from './write.ts';

function reread(text: string): Assessment | null {
  const reading = readAssessment(text, 'file.json');
  return reading.ok ? reading.assessment : null;
}

describe('writing an assessment', () => {
  it('what is written reads back as what was written', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(reread(writeAssessment(assessment))).toEqual(assessment);
      }),
    );
  });

  it('the same assessment gives the same bytes, whatever the order of its keys', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(writeAssessment(reversed(assessment))).toBe(writeAssessment(assessment));
      }),
    );
  });

  it('keys this version does not know stay untouched, at every level', () => {
    const [candidate] = SMALL_ASSESSMENT.candidates;
    const strange = { later: { deep: [1, { x: null }] } };
    const document = {
      ...SMALL_ASSESSMENT,
      ...strange,
      lens: { ...SMALL_ASSESSMENT.lens, ...strange },
      profile: { clients: { kind: 'unknown', ...strange } },
      candidates: [{ ...candidate, ...strange }],
      decided: { shape: { status: 'accepted', ...strange } },
      tripwires: { alarm: { happened: true, ...strange } },
    };
    const first = reread(JSON.stringify(document));
    expect(first).toEqual(document);
    expect(first && JSON.parse(writeAssessment(first))).toEqual(document);
  });
});

/** The same value, the keys of every object in the opposite order. */
function reversed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).reverse())
      : inner,
  );
}
