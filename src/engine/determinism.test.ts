import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Answer, Answers, Lens, Scorable } from './model.ts';
import { arbitraryCase } from './testing/arbitrary-case.ts';
import type { Draw } from './testing/draw.ts';

import { law } from './testing/law.ts';

const RUNS = law(20261125);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same document with the keys of every object in another order. */
function reordered(draw: Draw, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => reordered(draw, item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    draw.shuffled(Object.entries(value)).map(([key, item]) => [key, reordered(draw, item)]),
  );
}

/** Every id becomes another one of the reverse alphabetical order. */
const renamed = (text: string): string =>
  text.replace(
    /\b(section|concern|question|choice|reading|decision|option|check|candidate|lens)-(\d+)\b/g,
    (_, kind: string, number: string) => `${kind}-x${999 - Number(number)}`,
  );

const deepFreeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
};

describe('the same lens and assessment', () => {
  it('give the same plain JSON, and neither is changed', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        deepFreeze(lens);
        deepFreeze(assessment);
        const result = evaluate(lens, assessment);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(evaluate(structuredClone(lens), structuredClone(assessment))).toStrictEqual(result);
        expect(evaluate(lens, assessment)).toStrictEqual(result);
      }),
      RUNS,
    );
  });

  it('give the same result where questions share one answer object as where each has its own', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        const answer: Answer = { kind: 'choices', choices: ['choice-0'], confidence: 'guess' };
        const answers: Answers = Object.fromEntries(lens.questions.map(({ id }) => [id, answer]));
        const candidates = assessment.candidates.map((candidate) => ({ ...candidate, answers }));
        const sharing: Scorable = { ...assessment, profile: answers, candidates };
        expect(evaluate(lens, sharing)).toStrictEqual(evaluate(lens, JSON.parse(JSON.stringify(sharing))));
      }),
      RUNS,
    );
  });

  it('give the same result whatever was scored before', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        const expected = evaluate(structuredClone(lens), structuredClone(assessment));
        evaluate(lens, { ...assessment, profile: {} });
        expect(evaluate(lens, assessment)).toStrictEqual(expected);
      }),
      RUNS,
    );
  });

  it('deterministic: the order of keys does not matter', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const shuffledLens = reordered(draw, lens) as Lens;
        const shuffledAssessment = reordered(draw, assessment) as Scorable;
        expect(evaluate(shuffledLens, shuffledAssessment)).toEqual(evaluate(lens, assessment));
      }),
      RUNS,
    );
  });

  it('deterministic: the order of files does not matter, only that of questions within a section', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const sections = draw.shuffled(lens.sections.map(({ id }) => id));
        const questions = sections.flatMap((id) => lens.questions.filter(({ section }) => section === id));
        expect(evaluate({ ...lens, questions }, assessment)).toStrictEqual(evaluate(lens, assessment));
      }),
      RUNS,
    );
  });

  it('neutral: renaming ids changes nothing but ids', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        const other = (document: unknown): unknown => JSON.parse(renamed(JSON.stringify(document)));
        const result = evaluate(other(lens) as Lens, other(assessment) as Scorable);
        expect(result).toEqual(other(evaluate(lens, assessment)));
      }),
      RUNS,
    );
  });
});

describe('answers from elsewhere', () => {
  it('§2 ids that the lens does not have are passed over, whatever they are called', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const strange = JSON.parse(
          '{"__proto__":{"kind":"unknown"},"constructor":{"kind":"choices","choices":["toString"]},"gone":{"kind":"unknown"}}',
        ) as Answers;
        const withStrange = (answers: Answers): Answers =>
          Object.fromEntries([
            ...Object.entries(strange),
            ...Object.entries(answers).map(([id, answer]) => [
              id,
              answer.kind === 'choices' && (answer.choices.length > 0 || draw.oneIn(2))
                ? { ...answer, choices: ['hasOwnProperty', ...answer.choices, ...answer.choices] }
                : answer,
            ]),
          ]);
        const answersOnly = (answers: Answers): Answers =>
          Object.fromEntries(
            Object.entries(answers).filter(
              ([, answer]) => answer.kind !== 'choices' || answer.choices.length > 0,
            ),
          );
        const clean: Scorable = {
          ...assessment,
          profile: answersOnly(assessment.profile),
          candidates: assessment.candidates.map((candidate) => ({
            ...candidate,
            answers: answersOnly(candidate.answers),
          })),
        };
        const dirty: Scorable = {
          ...clean,
          profile: withStrange(clean.profile),
          candidates: clean.candidates.map((candidate) => ({
            ...candidate,
            answers: withStrange(candidate.answers),
          })),
        };
        expect(evaluate(lens, dirty)).toStrictEqual(evaluate(lens, clean));
      }),
      RUNS,
    );
  });

  it('§2 former ids of questions and choices are renamed first', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const formerly = (answers: Answers): Answers =>
          Object.fromEntries(
            Object.entries(answers).map(([id, answer]) => {
              const question = lens.questions.find((candidate) => candidate.id === id);
              const [former = id] = question?.formerly ?? [];
              const oldChoice = (choice: string): string =>
                question?.choices.find((candidate) => candidate.id === choice)?.formerly?.[0] ?? choice;
              const old =
                answer.kind === 'choices' ? { ...answer, choices: answer.choices.map(oldChoice) } : answer;
              return [draw.oneIn(4) ? id : former, old];
            }),
          );
        const old: Scorable = {
          ...assessment,
          profile: formerly(assessment.profile),
          candidates: assessment.candidates.map((candidate) => ({
            ...candidate,
            answers: formerly(candidate.answers),
          })),
        };
        expect(evaluate(lens, old)).toStrictEqual(evaluate(lens, assessment));
      }),
      RUNS,
    );
  });
});
