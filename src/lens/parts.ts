import type { Lens, Question, Questionnaire } from '../engine/model.ts';

const ASKED = [
  'id',
  'section',
  'kind',
  'prompt',
  'plainly',
  'why',
  'choices',
  'formerly',
  'appliesWhen',
  'concerns',
] as const satisfies readonly (keyof Question)[];

/** What a lens has beside its questionnaire. Its questions are what `asked` leaves of them, in the same order. */
export type LensRest = Omit<Lens, keyof Questionnaire> & {
  readonly questions: readonly Omit<Question, (typeof ASKED)[number]>[];
};

export type LensParts = { readonly asked: Questionnaire; readonly rest: LensRest };

/** A lens as what filling in needs, and the rest; no field is in both but `questions`, which both have in one order. */
export function splitLens(lens: Lens): LensParts {
  const { id, version, sections, concerns, questions, ...rest } = lens;
  return {
    asked: {
      id,
      version,
      sections,
      ...(concerns === undefined ? {} : { concerns }),
      questions: questions.map(askedPart),
    },
    rest: { ...rest, questions: questions.map(restPart) },
  };
}

/** The lens that was split. */
export function joinLens({ asked, rest }: LensParts): Lens {
  return {
    ...rest,
    ...asked,
    questions: asked.questions.map((question, index) => ({ ...question, ...rest.questions[index] })),
  };
}

const isAsked = ([key]: readonly [string, unknown]): boolean => ASKED.some((name) => name === key);

// Object.fromEntries forgets which keys it was given; the test of this file proves that joining gives the lens again.
const askedPart = (question: Question): Questionnaire['questions'][number] =>
  Object.fromEntries(Object.entries(question).filter(isAsked)) as Questionnaire['questions'][number];

const restPart = (question: Question): LensRest['questions'][number] =>
  Object.fromEntries(Object.entries(question).filter((entry) => !isAsked(entry)));
