import type { Decision, Lens } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { Link } from '../pages/link.tsx';
import { answerWords } from '../words/answer.ts';
import { buttonFor } from '../words/buttons.ts';
import { DECIDE } from '../words/decide.ts';
import { parseInline, plainText } from '../words/inline.ts';
import { flipsIntro, NO_FLIP } from '../words/results.ts';
import styles from './decision-card.module.css';
import { QuestionLink } from './question-link.tsx';
import { useView } from './view.ts';

type DecisionFlipsProps = { decision: Decision; result: DecisionResult; lens: Lens };

/** The fewest other answers after which another option would lead. */
export function DecisionFlips({ decision, result: { flips, leader }, lens }: DecisionFlipsProps) {
  const { pathToTry } = useView();
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
              <b>{answerWords(asked, { kind: 'choices', choices: to })}</b>{' '}
              {pathToTry !== undefined && (
                <Link
                  to={pathToTry(question)}
                  aria-label={buttonFor(DECIDE.tryIt, plainText(parseInline(asked.prompt)))}
                  data-print="hide"
                >
                  {DECIDE.tryIt}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
