import type { Check, CheckId } from '../engine/model.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { answerTo, stepsOf } from '../pages/steps.ts';
import { Section } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { RESULTS } from '../words/results.ts';
import styles from './list.module.css';
import type { Subject } from './subject.ts';

/** What is not a score: contradictions, what is ahead of need, what rests on guesses, what does not apply. */
export function FindingsSection({ lens, assessment, result, candidate }: Subject) {
  const questionsOf = (ids: readonly string[]) => lens.questions.filter(({ id }) => ids.includes(id));
  const checks = [...result.checks, ...candidate.checks];
  const shown = assessment.candidates.find(({ id }) => id === candidate.id);
  const steps = shown === undefined ? [] : stepsOf(lens, assessment.profile, shown);
  const setAside = steps.flatMap(({ question, scope, state }) => {
    const answer = answerTo(lens, assessment, scope, question.id);
    return state === 'notApplicable' && answer?.kind === 'notApplicable'
      ? [{ question, reason: answer.reason }]
      : [];
  });
  return (
    <>
      {checks.length > 0 && (
        <Section title={RESULTS.checks}>
          {checks.map((id) => (
            <Contradiction key={id} check={checkOf(lens.checks, id)} />
          ))}
        </Section>
      )}
      {candidate.aheadOfNeed.length > 0 && (
        <Section title={RESULTS.ahead} caption={RESULTS.aheadNote}>
          <ul className={styles.list}>
            {questionsOf(candidate.aheadOfNeed).map(({ id, prompt, aheadOfNeed }) => (
              <li key={id} className={styles.item}>
                <b>
                  <InlineText text={prompt} />
                </b>
                {aheadOfNeed !== undefined && (
                  <p className={styles.body}>
                    <InlineText text={aheadOfNeed.because} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {candidate.restsOnGuesses.length > 0 && (
        <Section title={RESULTS.guesses} caption={RESULTS.guessesNote}>
          <ul className={styles.list}>
            {questionsOf(candidate.restsOnGuesses).map(({ id, prompt }) => (
              <li key={id} className={styles.item}>
                <b>
                  <InlineText text={prompt} />
                </b>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {setAside.length > 0 && (
        <Section title={RESULTS.notApplicable}>
          <ul className={styles.list}>
            {setAside.map(({ question, reason }) => (
              <li key={question.id} className={styles.item}>
                <b>
                  <InlineText text={question.prompt} />
                </b>
                <p className={styles.body}>{reason}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const checkOf = (checks: readonly Check[] | undefined, id: CheckId) =>
  checks?.find((check) => check.id === id);

function Contradiction({ check }: { check: Check | undefined }) {
  if (check === undefined) return null;
  return (
    <Notice tone="warning" title={check.title}>
      {[check.because, check.mend].map((text) =>
        text === undefined ? null : (
          <p key={text}>
            <InlineText text={text} />
          </p>
        ),
      )}
    </Notice>
  );
}
