import type { IndexedQuestion } from '../../src/engine/indexed-question.ts';
import type { Answer, Answers, Question } from '../../src/engine/model.ts';

export type Random = () => number;

/** The same numbers in [0, 1) for the same seed, on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every question answered with choices, each choice of a single equally likely, each of a multiple in every other answer. */
export function randomAnswers(questions: readonly IndexedQuestion[], random: Random): Answers {
  return Object.fromEntries(questions.map(({ question }) => [question.id, randomAnswer(question, random)]));
}

function randomAnswer({ kind, choices }: Question, random: Random): Answer {
  if (kind === 'multiple') return choose(choices.filter(() => random() < 0.5).map(({ id }) => id));
  return choose(
    choices
      .slice(Math.floor(random() * choices.length))
      .slice(0, 1)
      .map(({ id }) => id),
  );
}

export function choose(choices: readonly string[]): Answer {
  return { kind: 'choices', choices };
}

/** Answers as a reader finds them: `clients: several · regimes: none`. */
export function inWords(answers: Answers): string {
  return Object.entries(answers)
    .map(
      ([id, answer]) =>
        `${id}: ${answer.kind === 'choices' ? answer.choices.join('+') || 'none' : answer.kind}`,
    )
    .join(' · ');
}

/** The answers without those that `holds` does not need, tried one after the other. */
export function fewest(answers: Answers, holds: (answers: Answers) => boolean): Answers {
  return Object.keys(answers).reduce<Answers>((kept, id) => {
    const { [id]: _, ...fewer } = kept;
    return holds(fewer) ? fewer : kept;
  }, answers);
}
