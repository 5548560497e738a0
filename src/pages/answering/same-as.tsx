import type { Assessment } from '../../engine/assessment.ts';
import type { Answer } from '../../engine/model.ts';
import { builtInQuestions } from '../../lens/asked.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { answerWords } from '../../words/answer.ts';
import { copied, sameAs } from '../../words/filling.ts';
import { announce } from '../messages.ts';
import type { Step } from '../steps.ts';
import { answerTo } from '../steps.ts';
import styles from './answering.module.css';

type SameAsProps = { assessment: Assessment; step: Step; stored: Answer | undefined };

/** Takes over what was answered for another candidate, with its note. A copy: later changes there stay there. */
export default function SameAs({ assessment, step: { question, scope }, stored }: SameAsProps) {
  const others = assessment.candidates.flatMap(({ id, name }) => {
    const answer = id === scope ? undefined : answerTo(builtInQuestions, assessment, id, question.id);
    return answer === undefined || isSame(answer, stored) ? [] : [{ id, name, answer }];
  });
  if (others.length === 0) return null;
  const take = (name: string, answer: Answer) => {
    session.answer(scope, question.id, answer);
    announce(copied(name, answerWords(question, answer)));
  };
  return (
    <p className={styles.sameAs}>
      {others.map(({ id, name, answer }) => (
        <Button key={id} kind="text" onClick={() => take(name, answer)}>
          {sameAs(name)}
        </Button>
      ))}
    </p>
  );
}

/** Whether both say the same, whenever and by whom it was said. */
function isSame(one: Answer, other: Answer | undefined): boolean {
  return sayingOf(one) === sayingOf(other);
}

function sayingOf(answer: Answer | undefined): string {
  if (answer === undefined) return '';
  const { answeredAt: _at, answeredBy: _by, ...said } = answer;
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}
