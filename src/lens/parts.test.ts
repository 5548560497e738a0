import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOfCandidate, askedOfProfile } from '../engine/asked.ts';
import { arbitraryCase } from '../engine/testing/arbitrary-case.ts';
import { builtInLens } from './built-in.ts';
import { joinLens, splitLens } from './parts.ts';

describe('the parts of a lens', () => {
  it('give the lens again when they are joined, as it is with the one that comes with the program', () => {
    expect(joinLens(splitLens(builtInLens))).toEqual(builtInLens);
    fc.assert(
      fc.property(arbitraryCase, ({ lens }) => {
        expect(joinLens(splitLens(lens))).toEqual(lens);
      }),
    );
  });

  it('share no field but the list of questions: nothing is fetched twice', () => {
    const { asked, rest } = splitLens(builtInLens);
    const shared = (one: object, other: object) => Object.keys(one).filter((key) => key in other);
    expect(shared(asked, rest)).toEqual(['questions']);
    asked.questions.forEach((question, index) => {
      expect(shared(question, rest.questions[index] ?? {})).toEqual([]);
    });
  });

  it('ask the same questions as the whole lens, whatever was answered', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment: { profile, candidates } }) => {
        const { asked } = splitLens(lens);
        const outline = (from: typeof asked) =>
          [
            ...askedOfProfile(from, profile),
            ...candidates.flatMap(({ answers }) => askedOfCandidate(from, profile, answers)),
          ].map(({ question, applies, state }) => [question.id, applies, state]);
        expect(outline(asked)).toEqual(outline(lens));
      }),
    );
  });
});
