/** §2: stored answers as the questions of this lens read them. */
import type { Answer, Answers, ChoiceId, QuestionAsked, QuestionId } from './model.ts';

/** Choices that the question has, each once and in content order. */
export type Chosen = ReadonlySet<ChoiceId>;

export type GivenAnswer =
  | { readonly kind: 'choices'; readonly chosen: Chosen; readonly isGuess: boolean }
  | { readonly kind: 'notApplicable'; readonly isGuess: boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unanswered' };

/** The names under which answers to a question and to its choices may be stored. */
export type AnswerKeys = {
  readonly question: readonly QuestionId[];
  /** From every current and former id of a choice to its current one. */
  readonly choices: ReadonlyMap<ChoiceId, ChoiceId>;
};

const UNANSWERED: GivenAnswer = { kind: 'unanswered' };
const UNKNOWN: GivenAnswer = { kind: 'unknown' };

/** A current id always means its own question or choice, even where another one was once called so. */
export function answerKeys(question: QuestionAsked, currentIds: ReadonlySet<QuestionId>): AnswerKeys {
  const choices = new Map<ChoiceId, ChoiceId>();
  for (const choice of question.choices) choices.set(choice.id, choice.id);
  for (const choice of question.choices)
    for (const former of choice.formerly ?? []) if (!choices.has(former)) choices.set(former, choice.id);
  const former = (question.formerly ?? []).filter((id) => !currentIds.has(id));
  return { question: [question.id, ...former], choices };
}

/** The answer stored for a question; anything that is not a whole answer reads as unanswered. */
export const readAnswer = (question: QuestionAsked, keys: AnswerKeys, answers: Answers): GivenAnswer =>
  readStored(question, keys, storedAnswer(keys, answers));

/** The answer stored under the current id of a question or else under a former one, as it was stored. */
export function storedAnswer(keys: AnswerKeys, answers: Answers): Answer | undefined {
  for (const id of keys.question) if (Object.hasOwn(answers, id)) return answers[id];
  return undefined;
}

/** A stored answer as its question reads it. */
export function readStored(
  question: QuestionAsked,
  keys: AnswerKeys,
  stored: Answer | undefined,
): GivenAnswer {
  switch (stored?.kind) {
    case 'unknown':
      return UNKNOWN;
    case 'notApplicable':
      return { kind: 'notApplicable', isGuess: stored.confidence === 'guess' };
    case 'choices': {
      const chosen = chosenOf(question, keys, stored.choices);
      const isWhole =
        question.kind === 'single' ? chosen.size === 1 : chosen.size > 0 || stored.choices.length === 0;
      return isWhole ? { kind: 'choices', chosen, isGuess: stored.confidence === 'guess' } : UNANSWERED;
    }
    default:
      return UNANSWERED;
  }
}

function chosenOf(question: QuestionAsked, keys: AnswerKeys, stored: readonly ChoiceId[]): Chosen {
  const chosen = new Set<ChoiceId>();
  for (const id of stored) {
    const current = keys.choices.get(id);
    if (current !== undefined) chosen.add(current);
  }
  if (chosen.size < 2) return chosen;
  return new Set(question.choices.map(({ id }) => id).filter((id) => chosen.has(id)));
}

/** Whether nothing is known of what would be chosen: the answer is "unknown", or there is none. */
export const isOpen = (answer: GivenAnswer): boolean =>
  answer.kind === 'unknown' || answer.kind === 'unanswered';
