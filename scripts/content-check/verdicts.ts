import { evaluate } from '../../src/engine/evaluate.ts';
import type { IndexedQuestion } from '../../src/engine/indexed-question.ts';
import { indexOf } from '../../src/engine/lens-index.ts';
import type { Answers, Lens, Question } from '../../src/engine/model.ts';
import type { Verdict } from '../../src/engine/result.ts';
import { choose } from './random-answers.ts';
import type { Findings } from './report.ts';

const VERDICTS = [
  'ready',
  'readyWithConditions',
  'findOutFirst',
  'notYet',
] as const satisfies readonly Verdict[];

/** Every verdict is reached: by a stack that has everything, or by one that lacks or does not know one thing. */
export function checkVerdicts(lens: Lens): Findings {
  const { profile, scored } = indexOf(lens);
  const product: Answers = Object.fromEntries(
    profile.map(({ question }) => [question.id, choose(modest(question))]),
  );
  const best: Answers = Object.fromEntries(
    scored.map(({ question }) => [question.id, choose(bestChoices(question))]),
  );
  const witnesses = new Map<Verdict, string>();
  const attempt = (answers: Answers, witness: string) => {
    const verdict = verdictOf(lens, product, answers);
    if (verdict !== null && !witnesses.has(verdict)) witnesses.set(verdict, witness);
  };
  attempt(best, 'the best answer to every question');
  for (const { question } of scored) {
    if (VERDICTS.every((verdict) => witnesses.has(verdict))) break;
    attempt({ ...best, [question.id]: { kind: 'unknown' } }, `as above, but ${question.id} is unknown`);
    for (const answer of lesserAnswers(question))
      attempt(
        { ...best, [question.id]: choose(answer) },
        `as above, but ${question.id} is ${answer.join('+') || 'none'}`,
      );
  }
  return {
    title: 'Verdicts',
    errors: VERDICTS.filter((verdict) => !witnesses.has(verdict)).map(
      (verdict) =>
        `The verdict ${verdict} is reached by no answers that were tried. Look at targets and concerns.`,
    ),
    notes: VERDICTS.map((verdict) => `${verdict}: ${witnesses.get(verdict) ?? 'not reached'}`),
  };
}

function verdictOf(lens: Lens, profile: Answers, answers: Answers): Verdict | null {
  const result = evaluate(lens, {
    lens: { id: lens.id, version: lens.version },
    profile,
    candidates: [{ id: 'any', name: 'any', answers }],
  });
  return result.candidates[0]?.verdict ?? null;
}

/** The first choice: what a small product says. */
function modest({ kind, choices }: IndexedQuestion['question']): string[] {
  return kind === 'single' ? choices.slice(0, 1).map(({ id }) => id) : [];
}

function bestChoices({ kind, choices }: Question): string[] {
  if (kind === 'multiple') return choices.map(({ id }) => id);
  const best = choices.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
  return [best.id];
}

function lesserAnswers({ kind, choices }: Question): string[][] {
  return kind === 'multiple' ? [[], ...choices.map(({ id }) => [id])] : choices.map(({ id }) => [id]);
}
