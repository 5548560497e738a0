import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { ledger } from './ledger.ts';
import { arbitraryCase } from './testing/arbitrary-case.ts';
import { law } from './testing/law.ts';
import { asked, assessmentOf, chose, decisionOf, lensOf, unknown } from './testing/small-lens.ts';

describe('§11 ledger', () => {
  it('gives each answered criterion for and against every option, the heaviest first', () => {
    const questions = ['p', 'q', 'r', 's'].map((id) => asked(id, ['yes', 'no']));
    const decision = decisionOf(
      ['x', 'y'],
      [
        { question: 'p', weight: 1, because: 'P', support: { yes: { x: 1, y: -2 } } },
        { question: 'q', weight: 3, support: { yes: { x: 1 } } },
        { question: 'r', weight: 1, because: 'R', support: { yes: { x: -1, y: -1 } } },
        { question: 's', weight: 1, support: { yes: { x: 2 } } },
      ],
    );
    const profile = { p: chose('yes'), q: chose('yes'), r: chose('yes'), s: unknown };
    const entry = (question: string, contribution: number, because: string | null = null) => ({
      question,
      choices: ['yes'],
      contribution,
      because,
    });
    expect(ledger(lensOf(questions, { decisions: [decision] }), assessmentOf(profile))).toEqual({
      shape: {
        x: { for: [entry('q', 3), entry('p', 1, 'P')], against: [entry('r', -1, 'R')], neither: [] },
        y: { for: [], against: [entry('p', -2, 'P'), entry('r', -1, 'R')], neither: [entry('q', 0)] },
      },
    });
  });

  it('adds up to the scores', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        const { decisions } = evaluate(lens, assessment);
        for (const [decision, options] of Object.entries(ledger(lens, assessment)))
          for (const [option, entries] of Object.entries(options)) {
            const all = [...entries.for, ...entries.against, ...entries.neither];
            const total = all.reduce((sum, { contribution }) => sum + contribution, 0);
            expect(total).toBeCloseTo(decisions[decision]?.scores[option] ?? Number.NaN, 9);
          }
      }),
      law(20261129),
    );
  });
});
