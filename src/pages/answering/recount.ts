import type { Assessment } from '../../engine/assessment.ts';
import type { QuestionAsked, QuestionId } from '../../engine/model.ts';
import { builtInQuestions } from '../../lens/asked.ts';
import { answerWords } from '../../words/answer.ts';
import { recountSentence } from '../../words/question-recount.ts';
import { answerTo, stepsOf } from '../steps.ts';

/** How the answer to a profile question changed what is asked, as a sentence; empty where the list is the same. */
export function recountBetween(before: Assessment, after: Assessment, answered: QuestionAsked): string {
  const was = askedIn(before);
  const is = askedIn(after);
  const added = [...is].filter((id) => !was.has(id)).length;
  const removed = [...was].filter((id) => !is.has(id));
  if (added === 0 && removed.length === 0) return '';
  const answer = answerTo(builtInQuestions, after, 'profile', answered.id);
  return recountSentence({
    added,
    removed: removed.length,
    hasKeptAnswers: removed.some((id) => hasAnswer(after, id)),
    total: is.size,
    because: answer?.kind === 'choices' ? answerWords(answered, answer) : '',
  });
}

/** Every candidate is asked the same questions: which ones depends on the profile alone. */
function askedIn({ profile, candidates }: Assessment): ReadonlySet<QuestionId> {
  const [candidate] = candidates;
  return new Set(
    candidate === undefined
      ? []
      : stepsOf(builtInQuestions, profile, candidate).map(({ question }) => question.id),
  );
}

const hasAnswer = (assessment: Assessment, question: QuestionId): boolean =>
  ['profile', ...assessment.candidates.map(({ id }) => id)].some(
    (scope) => answerTo(builtInQuestions, assessment, scope, question) !== undefined,
  );
