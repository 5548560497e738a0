import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { closesGap } from './gap.ts';
import type { Scorable } from './model.ts';
import { arbitraryCase, scoredQuestions } from './testing/arbitrary-case.ts';
import { law } from './testing/law.ts';
import { asked, assessmentOf, lensOf, scored } from './testing/small-lens.ts';

describe('§13 what closes a gap', () => {
  it('is an answer with which the engine finds no risk in the question any more', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const [first, ...others] = assessment.candidates;
        const question = scoredQuestions(lens)[draw.below(scoredQuestions(lens).length)];
        if (first === undefined || question === undefined) return;
        const ids = question.choices.map(({ id }) => id);
        const choices =
          question.kind === 'single' ? ids.slice(draw.below(ids.length)).slice(0, 1) : draw.some(ids);
        const answers = { ...first.answers, [question.id]: { kind: 'choices', choices } as const };
        const answered: Scorable = { ...assessment, candidates: [{ ...first, answers }, ...others] };
        const severity = evaluate(lens, answered).candidates[0]?.questions[question.id]?.severity;
        expect(closesGap(lens, assessment.profile, question.id, choices)).toBe(severity?.possible === 'none');
      }),
      law(20261124),
    );
  });

  it('a target that is raised by the profile asks for a better answer', () => {
    const when = { question: 'stage', anyOf: ['live'] };
    const lens = lensOf([
      asked('stage', ['idea', 'live']),
      scored('q', { target: { dayOne: 0.5 }, raise: [{ when, dayOne: 1, because: 'Live' }] }),
    ]);
    const profile = (stage: string) =>
      assessmentOf({ stage: { kind: 'choices', choices: [stage] } }, {}).profile;
    expect(closesGap(lens, profile('idea'), 'q', ['half'])).toBe(true);
    expect(closesGap(lens, profile('live'), 'q', ['half'])).toBe(false);
    expect(closesGap(lens, profile('live'), 'q', ['yes'])).toBe(true);
    expect(closesGap(lens, profile('live'), 'stage', ['live'])).toBe(false);
  });
});
