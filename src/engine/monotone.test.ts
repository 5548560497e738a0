import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Answer, Lens, Question, Scorable } from './model.ts';
import type { Verdict } from './result.ts';
import { arbitraryCase, scoredQuestions } from './testing/arbitrary-case.ts';
import type { Draw } from './testing/draw.ts';
import { readinessesOf } from './testing/groups-of.ts';

import { law } from './testing/law.ts';

const RUNS = law(20261124);
const ROUNDING = 1e-9;
const VERDICTS: readonly Verdict[] = ['notYet', 'findOutFirst', 'readyWithConditions', 'ready'];

/** The first candidate's answer to one question raised in value; `null` where the question drawn has no answer to raise. */
function raiseOne(draw: Draw, lens: Lens, assessment: Scorable): Scorable | null {
  const questions = scoredQuestions(lens).filter(({ riskRules }) => riskRules === undefined);
  const question = questions[draw.below(questions.length)];
  const [first, ...others] = assessment.candidates;
  const answer = question && first?.answers[question.id];
  if (question === undefined || first === undefined || answer?.kind !== 'choices') return null;
  const raised: Answer = { kind: 'choices', choices: raisedChoices(draw, question, answer.choices) };
  return {
    ...assessment,
    candidates: [{ ...first, answers: { ...first.answers, [question.id]: raised } }, ...others],
  };
}

function raisedChoices(
  draw: Draw,
  { kind, choices }: Question,
  chosen: readonly string[],
): readonly string[] {
  if (kind === 'multiple')
    return choices.map(({ id }) => id).filter((id) => chosen.includes(id) || draw.oneIn(2));
  const worth = (id: string | undefined): number => choices.find((choice) => choice.id === id)?.value ?? 0;
  const better = choices.filter(({ value = 0 }) => value >= worth(chosen[0]));
  return better
    .slice(draw.below(better.length))
    .slice(0, 1)
    .map(({ id }) => id);
}

describe('raising the value of one answer', () => {
  it('lowers no readiness and does not worsen the verdict', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const raised = raiseOne(draw, lens, assessment);
        fc.pre(raised !== null);
        const [before] = evaluate(lens, assessment).candidates;
        const [after] = evaluate(lens, raised).candidates;
        if (before === undefined || after === undefined) throw new Error('a candidate is missing');
        const readinesses = readinessesOf(after);
        for (const [group, readiness] of readinessesOf(before)) {
          expect(readinesses.get(group) === null).toBe(readiness === null);
          if (readiness === null) continue;
          expect(readinesses.get(group)?.atLeast).toBeGreaterThanOrEqual(readiness.atLeast - ROUNDING);
          expect(readinesses.get(group)?.atMost).toBeGreaterThanOrEqual(readiness.atMost - ROUNDING);
        }
        expect(after.verdict === null).toBe(before.verdict === null);
        if (before.verdict !== null && after.verdict !== null)
          expect(VERDICTS.indexOf(after.verdict)).toBeGreaterThanOrEqual(VERDICTS.indexOf(before.verdict));
      }),
      RUNS,
    );
  });

  it('§9 later concerns never drag the verdict: it is the same without any later target', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        const withoutLater: Lens = {
          ...lens,
          questions: lens.questions.map(({ target, ...question }) => ({
            ...question,
            ...(target?.dayOne !== undefined && { target: { dayOne: target.dayOne } }),
          })),
        };
        const verdicts = (which: Lens) =>
          evaluate(which, assessment).candidates.map(({ verdict }) => verdict);
        expect(verdicts(withoutLater)).toEqual(verdicts(lens));
      }),
      RUNS,
    );
  });
});
