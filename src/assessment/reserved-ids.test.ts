import { describe, expect, it } from 'vitest';
import { decodeAssessment } from './decode.ts';
import { SMALL_ASSESSMENT } from './testing/small-assessment.ts';
import { writeAssessment } from './write.ts';

const CLASHING = {
  ...SMALL_ASSESSMENT,
  profile: { clients: { kind: 'unknown' } },
  candidates: [
    { id: 'profile', name: 'Called like the product', answers: { caching: { kind: 'unknown' } } },
    { id: 'profile-1', name: 'Another', answers: {} },
  ],
};

describe('a candidate that is called "profile"', () => {
  it('gets an id of its own, so that its answers are not taken for the product’s', () => {
    const decoded = decodeAssessment(CLASHING);
    expect(decoded.ok && decoded.assessment.candidates).toMatchObject([
      { id: 'profile-2', name: 'Called like the product', answers: { caching: { kind: 'unknown' } } },
      { id: 'profile-1' },
    ]);
    expect(decoded.ok && decoded.assessment.profile).toEqual(CLASHING.profile);
  });

  it('gets the same id each time, so that the same file is the same assessment', () => {
    const texts = [CLASHING, CLASHING].map((value) => {
      const decoded = decodeAssessment(value);
      return decoded.ok ? writeAssessment(decoded.assessment) : '';
    });
    expect(texts[0]).not.toBe('');
    expect(texts[0]).toBe(texts[1]);
    const again = decodeAssessment(JSON.parse(texts[0] ?? ''));
    expect(again.ok && writeAssessment(again.assessment)).toBe(texts[0]);
  });
});
