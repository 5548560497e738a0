import { CandidateLetter } from '../../charts/candidate-letter.tsx';
import { SeverityTag } from '../../charts/severity-tag.tsx';
import { UnknownTag } from '../../charts/unknown-tag.tsx';
import type { Question } from '../../engine/model.ts';
import { answerWords } from '../../words/answer.ts';
import { CANDIDATES } from '../../words/candidates.ts';
import { attachments } from '../../words/review.ts';
import { severityTag } from '../../words/terms.ts';
import type { AnswerCell } from './answer-rows.ts';
import styles from './answers-table.module.css';

/** The answer in words, the risk it leaves, and what was noted with it. */
export function AnswerInCell({ question, cell }: { question: Question; cell: AnswerCell }) {
  const { state, answer, severity, candidate } = cell;
  const words = state === 'notAsked' ? CANDIDATES.notAsked : answerWords(question, answer);
  const facts = attachments({
    note: (answer?.note ?? '') !== '',
    evidence: answer?.evidence?.length ?? 0,
    guess: answer?.confidence === 'guess',
  });
  return (
    <>
      {candidate.letter !== null && (
        <span className={styles.letter} aria-hidden="true">
          <CandidateLetter letter={candidate.letter} />
        </span>
      )}
      <div className={styles.answer}>
        {state === 'unknown' ? (
          <UnknownTag>{words}</UnknownTag>
        ) : (
          <span className={state === 'choices' ? undefined : styles.quiet}>{words}</span>
        )}
        {state !== 'notAsked' && <Risk severity={severity} />}
        {facts !== '' && <span className={styles.facts}>{facts}</span>}
      </div>
    </>
  );
}

/** The risk that is certain where it is the worst there can be; else the worst one that is possible. */
function Risk({ severity: { certain, possible } }: Pick<AnswerCell, 'severity'>) {
  if (possible === 'none') return null;
  const isPossible = certain !== possible;
  return (
    <SeverityTag severity={possible} isPossible={isPossible}>
      {severityTag(possible, isPossible ? 'possible' : 'certain')}
    </SeverityTag>
  );
}
