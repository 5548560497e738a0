import type { PlacedAnswer } from '../../assessment/merge/overview.ts';
import { overviewOf } from '../../assessment/merge/overview.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Lens } from '../../engine/model.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/layout.tsx';
import { answerWords } from '../../words/answer.ts';
import { addedWords, agreedWords, keptWords, MERGE } from '../../words/merge.ts';
import styles from './merge.module.css';
import { promptOf, questionOf, titleOfDecision } from './names.ts';

type TogetherProps = { lens: Lens; mine: Assessment; theirs: Assessment };

/** What nobody has to choose: where the copies agree, and what only one of them has. */
export function Together({ lens, mine, theirs }: TogetherProps) {
  const { agreed, onlyMine, onlyTheirs, decisions, ...others } = overviewOf(mine, theirs);
  const added = {
    ...others,
    answers: onlyTheirs.length,
    decisions: decisions.map((id) => titleOfDecision(lens, id)),
  };
  return (
    <Section title={MERGE.together}>
      <p>{agreedWords(agreed)}</p>
      <p>{addedWords(added)}</p>
      {onlyTheirs.length > 0 && (
        <Disclosure summary={MERGE.addedAnswers}>
          <ul className={styles.list}>
            {onlyTheirs.map((one) => (
              <li key={JSON.stringify(one.place)}>
                <AnswerLine lens={lens} {...one} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {onlyMine.length > 0 && <p>{keptWords(onlyMine.length)}</p>}
    </Section>
  );
}

function AnswerLine({ lens, place, answer }: PlacedAnswer & { lens: Lens }) {
  const question = questionOf(lens, place.question);
  return (
    <>
      {promptOf(lens, place.question)} {question !== undefined && <b>{answerWords(question, answer)}</b>}
    </>
  );
}
