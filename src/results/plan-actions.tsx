import { adviceFor } from '../engine/action.ts';
import type { Advice, PlanMark } from '../engine/model.ts';
import { own } from '../engine/own.ts';
import type { PlanItem } from '../engine/result.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { markWords } from '../words/plan.ts';
import { effortWords, liftWords, NO_LIFT, RESULTS } from '../words/results.ts';
import styles from './list.module.css';
import { QuestionLink } from './question-link.tsx';
import { SeverityWhy } from './severity-why.tsx';
import type { Subject } from './subject.ts';
import { Why } from './why.tsx';

/** Actions of the plan, each with its effort, what it lifts, and its steps. */
export function PlanActions({ items, subject }: { items: readonly PlanItem[]; subject: Subject }) {
  return (
    <ol className={styles.list}>
      {items.map((item) => {
        const question = subject.lens.questions.find(({ id }) => id === item.question);
        const least = subject.candidate.questions[item.question]?.value?.[0] ?? 0;
        const advice = question && adviceFor(question, least);
        return advice === undefined ? null : (
          <Action key={item.question} item={item} advice={advice} subject={subject} />
        );
      })}
    </ol>
  );
}

function Action({ item, advice, subject }: { item: PlanItem; advice: Advice; subject: Subject }) {
  const { question, severity, conditional, gain, horizon, effort } = item;
  const mark = own(
    subject.assessment.candidates.find(({ id }) => id === subject.candidate.id)?.plan,
    question,
  );
  const isCertain = subject.candidate.questions[question]?.severity.certain === severity;
  return (
    <li className={styles.item}>
      <b>
        <InlineText text={advice.title} />
      </b>
      <SeverityWhy
        subject={subject}
        question={question}
        severity={severity}
        certainty={isCertain ? 'certain' : 'possible'}
      />
      <div className={styles.facts}>
        <span>{effortWords(effort)}</span>
        {gain > 0 ? (
          <Why
            subject={subject}
            words={liftWords(horizon, gain)}
            asks={[{ kind: 'gain', candidate: subject.candidate.id, question }]}
          >
            {liftWords(horizon, gain)}
          </Why>
        ) : (
          <span>{NO_LIFT}</span>
        )}
      </div>
      {mark !== undefined && hasWords(mark) && <p className={styles.detail}>{markWords(mark, false)}</p>}
      <p className={styles.detail}>
        {conditional ? RESULTS.ifMissing : RESULTS.mends} <QuestionLink id={question} {...subject} />
      </p>
      {!conditional && (
        <ul className={styles.steps}>
          {advice.steps.map((step) => (
            <li key={step}>
              <InlineText text={step} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Whether a team noted more than a place in the order. */
const hasWords = ({ owner, dueOn, doneOn }: PlanMark): boolean =>
  owner !== undefined || dueOn !== undefined || doneOn !== undefined;
