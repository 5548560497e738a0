import type { ReadinessRow } from '../charts/readiness-rows.tsx';
import { ReadinessRows } from '../charts/readiness-rows.tsx';
import type { Horizon } from '../engine/model.ts';
import type { QuestionResult, Readiness } from '../engine/result.ts';
import { range, spokenRange } from '../words/numbers.ts';
import { ANSWER_COLUMNS, AXIS, LATER_SHORT, NO_TARGET, OUT } from '../words/results.ts';
import { AnswerGiven } from './answer-given.tsx';
import { AnswerNotes } from './answer-notes.tsx';
import { asksOfAttainment } from './asks.ts';
import type { GivenAnswer } from './given-answers.ts';
import styles from './list.module.css';
import { QuestionLink } from './question-link.tsx';
import { SeverityWhy } from './severity-why.tsx';
import type { Subject } from './subject.ts';
import { detailOf, useRowWhy } from './use-row-why.tsx';

type ScoredRowsProps = { caption: string; rows: readonly GivenAnswer[]; subject: Subject };

/** Answers to scored questions: how much of its target each meets on day one and later, and what risk is left. */
export function ScoredRows({ caption, rows, subject }: ScoredRowsProps) {
  const why = useRowWhy();
  return (
    <ReadinessRows
      caption={caption}
      columns={ANSWER_COLUMNS}
      axis={AXIS}
      rows={rows.map((row) => rowOf(row, subject, why))}
    />
  );
}

function rowOf(given: GivenAnswer, subject: Subject, why: ReturnType<typeof useRowWhy>): ReadinessRow {
  const { question, answer } = given;
  const result = subject.candidate.questions[question.id];
  const figureOf = (horizon: Horizon) => {
    const met = metOf(result, horizon);
    return met === null || result === undefined
      ? undefined
      : why({
          key: `${question.id} ${horizon}`,
          words: spokenRange(met),
          shown: range(met),
          subject,
          asks: asksOfAttainment(subject.candidate.id, question.id, horizon, result),
        });
  };
  const [dayOne, later] = [figureOf('dayOne'), figureOf('later')];
  const nothing = result?.applies === 'notApplicable' ? OUT : NO_TARGET;
  return {
    id: question.id,
    readiness: metOf(result, 'dayOne'),
    later: metOf(result, 'later'),
    label: (
      <div className={styles.answer}>
        <QuestionLink id={question.id} {...subject} />
        <div className={given.state === 'unanswered' ? styles.detail : styles.given}>
          <AnswerGiven row={given} />
        </div>
        <AnswerNotes answer={answer} />
      </div>
    ),
    value: dayOne?.button ?? nothing,
    second: (
      <>
        {LATER_SHORT} {later?.button ?? nothing}
      </>
    ),
    tag: <RiskTag subject={subject} question={question.id} />,
    ...detailOf(...[dayOne, later].filter((figure) => figure !== undefined)),
  };
}

/** How much of a target is met, as the range that a readiness of this question alone would be. */
function metOf(result: QuestionResult | undefined, horizon: Horizon): Readiness | null {
  const [atLeast, atMost] = result?.[horizon]?.attainment ?? [];
  return atLeast === undefined || atMost === undefined ? null : { atLeast, atMost };
}

/** The worse of what is certain and what is possible; nothing where the question is out. */
function RiskTag({ subject, question }: { subject: Subject; question: string }) {
  const result = subject.candidate.questions[question];
  if (result === undefined || result.value === null) return null;
  const { certain, possible } = result.severity;
  const isCertain = certain === possible;
  return (
    <SeverityWhy
      subject={subject}
      question={question}
      severity={isCertain ? certain : possible}
      certainty={isCertain ? 'certain' : 'possible'}
    />
  );
}
