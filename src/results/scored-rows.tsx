import { useId } from 'react';
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
import type { OpenSet } from './use-open-set.ts';
import { useOpenSet } from './use-open-set.ts';
import { WhyAnswer } from './why-answer.tsx';
import { WhyButton } from './why-button.tsx';

type ScoredRowsProps = { caption: string; rows: readonly GivenAnswer[]; subject: Subject };

/** Answers to scored questions: how much of its target each meets on day one and later, and what risk is left. */
export function ScoredRows({ caption, rows, subject }: ScoredRowsProps) {
  const open = useOpenSet();
  const id = useId();
  return (
    <ReadinessRows
      caption={caption}
      columns={ANSWER_COLUMNS}
      axis={AXIS}
      rows={rows.map((row) => rowOf(row, subject, open, id))}
    />
  );
}

const HORIZONS = ['dayOne', 'later'] as const satisfies readonly Horizon[];

function rowOf(given: GivenAnswer, subject: Subject, open: OpenSet, id: string): ReadinessRow {
  const { question, answer } = given;
  const result = subject.candidate.questions[question.id];
  const opened = HORIZONS.filter((horizon) => open.isOpen(`${question.id} ${horizon}`));
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
    value: <Met question={question.id} horizon="dayOne" result={result} open={open} id={id} />,
    second: (
      <>
        {LATER_SHORT} <Met question={question.id} horizon="later" result={result} open={open} id={id} />
      </>
    ),
    tag: <RiskTag subject={subject} question={question.id} />,
    ...(opened.length > 0 && result !== undefined
      ? {
          detail: opened.map((horizon) => (
            <div key={horizon} id={`${id}${question.id}${horizon}`}>
              <WhyAnswer
                subject={subject}
                asks={asksOfAttainment(subject.candidate.id, question.id, horizon, result)}
              />
            </div>
          )),
        }
      : {}),
  };
}

/** How much of a target is met, as the range that a readiness of this question alone would be. */
function metOf(result: QuestionResult | undefined, horizon: Horizon): Readiness | null {
  const [atLeast, atMost] = result?.[horizon]?.attainment ?? [];
  return atLeast === undefined || atMost === undefined ? null : { atLeast, atMost };
}

type MetProps = {
  question: string;
  horizon: Horizon;
  result: QuestionResult | undefined;
  open: OpenSet;
  id: string;
};

function Met({ question, horizon, result, open, id }: MetProps) {
  const met = metOf(result, horizon);
  if (met === null) return result?.applies === 'notApplicable' ? OUT : NO_TARGET;
  const key = `${question} ${horizon}`;
  return (
    <WhyButton
      words={spokenRange(met)}
      isOpen={open.isOpen(key)}
      onToggle={() => open.toggle(key)}
      controls={`${id}${question}${horizon}`}
    >
      {range(met)}
    </WhyButton>
  );
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
