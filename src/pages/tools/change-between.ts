import type { Assessment } from '../../engine/assessment.ts';
import type { QuestionAsked } from '../../engine/model.ts';
import { builtInQuestions } from '../../lens/asked.ts';
import { editsBetween } from '../../storage/difference.ts';
import type { Scope } from '../../storage/part.ts';
import { CHANGES } from '../../words/filling-undo.ts';
import { parseInline, plainText } from '../../words/inline.ts';

type Change = {
  /** What is different, as the object of a sentence. */
  readonly words: string;
  /** The question whose answer is different, where it is one answer alone. */
  readonly question: QuestionAsked | null;
  readonly scope: Scope | null;
};

/** What makes the one assessment different from the other: a stack, one answer, several, or something else. */
export function changeBetween(before: Assessment, after: Assessment): Change {
  const edits = editsBetween(before, after);
  const other = (words: string): Change => ({ words, question: null, scope: null });
  const stack = edits.find((edit) => edit.part === 'candidates');
  if (stack !== undefined) {
    const name = [...before.candidates, ...after.candidates].find(({ id }) => id === stack.id)?.name;
    return other(CHANGES.stack(name ?? ''));
  }
  const answers = edits.filter((edit) => edit.part === 'answers');
  const [first] = answers;
  if (first === undefined)
    return other(edits.some(({ part }) => part === 'title') ? CHANGES.name : CHANGES.other);
  const question = builtInQuestions.questions.find(({ id, formerly }) =>
    [id, ...(formerly ?? [])].includes(first.id),
  );
  if (answers.length > 1 || question === undefined) return other(CHANGES.answers);
  return { words: CHANGES.answer(plainText(parseInline(question.prompt))), question, scope: first.scope };
}
