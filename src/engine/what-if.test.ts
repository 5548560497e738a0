import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Answer } from './model.ts';
import { arbitraryCase, scoredQuestions } from './testing/arbitrary-case.ts';
import { law } from './testing/law.ts';
import { asked, assessmentOf, chose, decisionOf, lensOf, scored } from './testing/small-lens.ts';
import { decisionChanges, planChanges, withTried } from './what-if.ts';

describe('answers tried out', () => {
  it('score as if they had been given, and leave what was given as it was', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const before = structuredClone(assessment);
        const candidate = draw.oneOf([assessment.candidates[0], ...assessment.candidates])?.id ?? '';
        const tried = draw.some(lens.questions).map((question) => ({
          scope: scoredQuestions(lens).includes(question) ? candidate : 'profile',
          question: question.id,
          answer: {
            kind: 'choices',
            choices: [draw.oneOf(['', ...question.choices.map(({ id }) => id)])],
          } satisfies Answer,
        }));
        const given = structuredClone(assessment);
        const answers = (scope: string) =>
          Object.fromEntries(
            tried.filter((one) => one.scope === scope).map((one) => [one.question, one.answer]),
          );
        const direct = {
          ...given,
          profile: { ...given.profile, ...answers('profile') },
          candidates: given.candidates.map((one) => ({
            ...one,
            answers: { ...one.answers, ...answers(one.id) },
          })),
        };
        expect(evaluate(lens, withTried(assessment, tried))).toEqual(evaluate(lens, direct));
        expect(assessment).toEqual(before);
      }),
      law(20261126),
    );
  });

  it('none at all are the assessment itself', () => {
    const assessment = assessmentOf({}, {});
    expect(withTried(assessment, [])).toBe(assessment);
  });

  it('tell which decisions they turn and which actions join or leave the plan', () => {
    const advice = [{ below: 1, title: 'Do it', steps: [], effort: 'S' }] as const;
    const lens = lensOf(
      [
        asked('team', ['few', 'many']),
        scored('a', { advice }),
        scored('b', { advice }),
        scored('c', { advice }),
      ],
      {
        decisions: [
          decisionOf(
            ['own', 'bought'],
            [{ question: 'team', weight: 1, support: { many: { own: 2 }, few: { bought: 2 } } }],
          ),
        ],
      },
    );
    const assessment = assessmentOf(
      { team: chose('few') },
      { a: chose('no'), b: chose('yes'), c: chose('no') },
    );
    const changed = withTried(assessment, [
      { scope: 'profile', question: 'team', answer: chose('many') },
      { scope: 'a', question: 'a', answer: chose('yes') },
      { scope: 'a', question: 'b', answer: chose('half') },
    ]);
    const [before, after] = [evaluate(lens, assessment), evaluate(lens, changed)];
    expect(decisionChanges(before, after)).toMatchObject([
      { decision: 'shape', before: { leader: ['bought'] }, after: { leader: ['own'] } },
    ]);
    expect(decisionChanges(before, before)).toEqual([]);
    const [was, is] = [before.candidates[0], after.candidates[0]];
    expect(was && is && planChanges(was, is)).toEqual({ joined: ['b'], left: ['a'] });
  });
});
