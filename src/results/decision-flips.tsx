import type { ChoiceId, Decision, Lens, QuestionId } from '../engine/model.ts';
import type { DecisionResult, Flips } from '../engine/result.ts';
import { Link } from '../pages/link.tsx';
import { answerWords } from '../words/answer.ts';
import { buttonFor } from '../words/buttons.ts';
import { DECIDE } from '../words/decide.ts';
import { quoted } from '../words/fine-numbers.ts';
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
        {byQuestion(flips.changes).map(([question, answers]) => {
          const asked = lens.questions.find(({ id }) => id === question);
          if (asked === undefined) return null;
          const words = answers.map((choices) => answerWords(asked, { kind: 'choices', choices }));
          const label = buttonFor(DECIDE.tryIt, plainText(parseInline(asked.prompt)));
          return (
            <li key={question}>
              <QuestionLink id={question} lens={lens} /> <b>{quoted(words, 'or')}</b>{' '}
              {pathToTry !== undefined && (
                <Link to={pathToTry(question)} aria-label={label} data-print="hide">
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

/** Each question once, with every answer to it that would do. */
function byQuestion(changes: Flips['changes']): readonly [QuestionId, readonly (readonly ChoiceId[])[]][] {
  const answers = new Map<QuestionId, (readonly ChoiceId[])[]>();
  for (const { question, to } of changes) answers.set(question, [...(answers.get(question) ?? []), to]);
  return [...answers];
}
