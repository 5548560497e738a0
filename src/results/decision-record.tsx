import type { ReactNode } from 'react';
import type { Assessment } from '../engine/assessment.ts';
import { decidedStanding } from '../engine/decided.ts';
import type { Decision, Lens, OptionId } from '../engine/model.ts';
import { own } from '../engine/own.ts';
import type { DecisionResult } from '../engine/result.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { DECIDE, recordFacts, recordHead, standingSentences } from '../words/decide.ts';
import styles from './decision-card.module.css';
import { QuestionLink } from './question-link.tsx';

type DecisionRecordProps = {
  lens: Lens;
  assessment: Assessment;
  decision: Decision;
  result: DecisionResult;
  /** Recording, changing, removing it. */
  controls: ReactNode;
};

/** What the team decided, and where that and the answers part. */
export function DecisionRecord({ lens, assessment, decision, result, controls }: DecisionRecordProps) {
  const decided = own(assessment.decided, decision.id);
  return (
    <section className={styles.record}>
      <h4 className={styles.recordTitle}>{DECIDE.recordTitle}</h4>
      {decided === undefined ? (
        <p className={styles.meaning}>{DECIDE.notDecided}</p>
      ) : (
        <>
          <p className={styles.recordHead}>
            {recordHead(decided, decided.option && titleOf(decision, decided.option))}
          </p>
          <p className={styles.meaning}>{recordFacts(decided)}</p>
          {decided.reason !== undefined && (
            <p className={styles.reason} dir="auto">
              {decided.reason}
            </p>
          )}
          <Departures lens={lens} assessment={assessment} decision={decision} result={result} />
        </>
      )}
      {controls}
    </section>
  );
}

type DeparturesProps = Omit<DecisionRecordProps, 'controls'>;

function Departures({ lens, assessment, decision, result }: DeparturesProps) {
  const decided = own(assessment.decided, decision.id);
  if (decided === undefined) return null;
  const standing = decidedStanding(lens, assessment, decision, result, decided);
  const titles = (options: readonly OptionId[]) => options.map((option) => titleOf(decision, option));
  const sentences = standingSentences(decided, standing, {
    leaders: result.clash ? [] : titles(result.leader),
    leadersThen: titles(standing.leaderThen ?? []),
  });
  const happened = decision.options
    .filter(({ id }) => id === decided.option)
    .flatMap(({ tripwires = [] }) => tripwires)
    .filter(({ id }) => own(assessment.tripwires, id)?.happened);
  return (
    <>
      {happened.map(({ id, text }) => (
        <p key={id} className={styles.conflict}>
          {DECIDE.reopen} <InlineText text={text} />
        </p>
      ))}
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.conflict}>
          {sentence}
        </p>
      ))}
      {standing.changedSince.length > 0 && (
        <ul className={styles.flips}>
          {standing.changedSince.map((question) => (
            <li key={question}>
              <QuestionLink id={question} lens={lens} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const titleOf = ({ options }: Decision, option: OptionId): string =>
  options.find(({ id }) => id === option)?.title ?? option;
