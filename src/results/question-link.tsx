import type { QuestionId } from '../engine/model.ts';
import { Link } from '../pages/link.tsx';
import { Prompt } from './prompt.tsx';
import type { Subject } from './subject.ts';
import { useView } from './view.ts';

/** A question by its prompt: a link to its page where it has one, else its words. */
export function QuestionLink({ id, lens }: Pick<Subject, 'lens'> & { id: QuestionId }) {
  const path = useView().pathTo(id);
  const prompt = <Prompt id={id} lens={lens} />;
  return path === null ? <b>{prompt}</b> : <Link to={path}>{prompt}</Link>;
}
