import type { QuestionId } from '../engine/model.ts';
import { InlineText } from '../pages/inline-text.tsx';
import type { Subject } from './subject.ts';

/** A question by its id, in the words of a tech lead. */
export function Prompt({ id, lens }: Pick<Subject, 'lens'> & { id: QuestionId }) {
  const question = lens.questions.find((one) => one.id === id);
  return question === undefined ? id : <InlineText text={question.prompt} />;
}
