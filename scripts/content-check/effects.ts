import { appliesOf, appliesTo, readProfile } from '../../src/engine/applies.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { indexOf } from '../../src/engine/lens-index.ts';
import type { Answer, Answers, Lens, Question } from '../../src/engine/model.ts';
import type { Result } from '../../src/engine/result.ts';
import type { Random } from './random-answers.ts';
import { choose, inWords, randomAnswers, randomFrom } from './random-answers.ts';
import type { Findings, Locate } from './report.ts';
import { placeWords } from './report.ts';

const SEED = 20_261_121;
const PROFILES = 3000;
const TRIES = 60;

/** Every question is asked for some profile. */
export function checkReach(lens: Lens, locate: Locate): Findings {
  const { profile, scored } = indexOf(lens);
  const random = randomFrom(SEED);
  const waiting = new Map([...profile, ...scored].map((entry) => [entry.question.id, entry.question]));
  for (let tried = 0; tried < PROFILES && waiting.size > 0; tried++) {
    const known = readProfile(profile, randomAnswers(profile, random));
    for (const [id, question] of waiting) {
      const own = known.get(id);
      const isAsked = own
        ? appliesOf(own) === 'yes'
        : appliesTo(question, (other) => known.get(other)) === true;
      if (isAsked) waiting.delete(id);
    }
  }
  return {
    title: `Reach (${PROFILES} random profiles)`,
    errors: lens.questions.flatMap(({ id }, q) =>
      waiting.has(id)
        ? [
            `${placeWords(locate(['questions', q]))}: ${id} is asked for no profile. Loosen its "appliesWhen".`,
          ]
        : [],
    ),
    notes: [],
  };
}

/** Every choice changes some result: there are answers in which taking it, and not another one, is told apart by what is shown. */
export function checkEffects(lens: Lens, locate: Locate): Findings {
  const random = randomFrom(SEED);
  const found = lens.questions.flatMap((question, q) =>
    question.choices.map(({ id }, c) => ({
      name: `${question.id}: ${id}`,
      at: placeWords(locate(['questions', q, 'choices', c])),
      witness: findEffect(lens, question, id, random),
    })),
  );
  return {
    title: `Answers (${found.length} choices)`,
    errors: found.flatMap(({ name, at, witness }) =>
      witness === null ? [`${at}: ${name} changes no result. Let something depend on it, or remove it.`] : [],
    ),
    notes: found.flatMap(({ name, witness }) => (witness === null ? [] : [`${name} changes ${witness}`])),
  };
}

/** What a choice changes against another answer to the same question, in the first random assessment where it does. */
function findEffect(lens: Lens, question: Question, choice: string, random: Random): string | null {
  const { profile, scored } = indexOf(lens);
  for (let tried = 0; tried < TRIES; tried++) {
    const base = { profile: randomAnswers(profile, random), answers: randomAnswers(scored, random) };
    const [chosen, other] = rivals(
      question,
      choice,
      base.profile[question.id] ?? base.answers[question.id],
      tried,
    );
    const changes = differences(
      resultWith(lens, base, question, chosen),
      resultWith(lens, base, question, other),
    );
    if (changes.length > 0) return `${changes.join(', ')} (against ${inWords({ [question.id]: other })})`;
  }
  return null;
}

/** The choice taken, and another answer: of a multiple the same without it, of a single each other choice in turn. */
function rivals(
  { kind, choices }: Question,
  choice: string,
  given: Answer | undefined,
  turn: number,
): [Answer, Answer] {
  const others = choices.map(({ id }) => id).filter((id) => id !== choice);
  if (kind === 'single') return [choose([choice]), choose(others.slice(turn % others.length).slice(0, 1))];
  const rest = given?.kind === 'choices' ? given.choices.filter((id) => id !== choice) : [];
  return [choose([...rest, choice]), choose(rest)];
}

type Base = { readonly profile: Answers; readonly answers: Answers };

function resultWith(lens: Lens, base: Base, { id }: Question, answer: Answer): Result {
  const isProfile = Object.hasOwn(base.profile, id);
  return evaluate(lens, {
    lens: { id: lens.id, version: lens.version },
    profile: isProfile ? { ...base.profile, [id]: answer } : base.profile,
    candidates: [
      { id: 'any', name: 'any', answers: isProfile ? base.answers : { ...base.answers, [id]: answer } },
    ],
  });
}

/** The parts of the result that differ; what only repeats the answer does not count. */
function differences(a: Result, b: Result): string[] {
  const [left, right] = [shown(a), shown(b)];
  return Object.keys(left).filter((part) => JSON.stringify(left[part]) !== JSON.stringify(right[part]));
}

function shown({ candidates, decisions, checks, conflicts }: Result): Readonly<Record<string, unknown>> {
  const [candidate] = candidates;
  const questions = Object.values(candidate?.questions ?? {}).map(({ applies, dayOne, later, severity }) => [
    applies,
    dayOne?.attainment,
    later?.attainment,
    severity,
  ]);
  return {
    verdict: candidate?.verdict,
    decisions: Object.values(decisions).map(({ scores, excluded }) => [scores, excluded]),
    readiness: [candidate?.overall, candidate?.readings],
    questions,
    checks: [checks, conflicts, candidate?.checks],
    'ahead of need': candidate?.aheadOfNeed,
  };
}
