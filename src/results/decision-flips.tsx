import type { Decision, Lens } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { answerWords } from '../words/answer.ts';
import { flipsIntro, NO_FLIP } from '../words/results.ts';
import styles from './decision-card.module.css';
import { QuestionLink } from './question-link.tsx';

type DecisionFlipsProps = { decision: Decision; result: DecisionResult; lens: Lens };

/** The fewest other answers after which another option would lead. */
export function DecisionFlips({ decision, result: { flips, leader }, lens }: DecisionFlipsProps) {
  if (leader.length !== 1) return null;
  if (flips === null) return <p className={styles.meaning}>{NO_FLIP}</p>;
  const rival = decision.options.find(({ id }) => id === flips.rival)?.title ?? flips.rival;
  return (
    <div>
      <p>{flipsIntro(rival, flips.count)}</p>
      <ul className={styles.flips}>
        {flips.changes.map(({ question, to }) => {
          const asked = lens.questions.find(({ id }) => id === question);
          return asked === undefined ? null : (
            <li key={`${question} ${to.join(' ')}`}>
              <QuestionLink id={question} lens={lens} />{' '}
              <b>{answerWords(asked, { kind: 'choices', choices: to })}</b>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
