import { UnknownTag } from '../../charts/unknown-tag.tsx';
import { storedAnswer } from '../../engine/answers.ts';
import type { AnswerChange, AnswerState } from '../../engine/compare/answer-changes.ts';
import { indexOf } from '../../engine/lens-index.ts';
import type { Answer } from '../../engine/model.ts';
import { Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { answerWords } from '../../words/answer.ts';
import { answersFinding, HISTORY, HISTORY_COLUMNS } from '../../words/history.ts';
import { answeredLine } from '../../words/report.ts';
import { momentWords } from './moment-words.ts';
import type { NamedMoment } from './moments.ts';
import styles from './page.module.css';
import { QuestionLink } from './question-link.tsx';
import type { Subject } from './subject.ts';

type AnswersSectionProps = Subject & { answers: readonly AnswerChange[] };

/** Each answer that changed: before, after, who gave it and when. The product's first. */
export function AnswersSection({ lens, assessment, from, to, answers }: AnswersSectionProps) {
  const { profile, scored } = indexOf(lens);
  const entries = new Map([...profile, ...scored].map((entry) => [entry.question.id, entry]));
  const answerAt = (moment: NamedMoment, { candidate, question }: AnswerChange): Answer | undefined => {
    const given =
      candidate === null ? moment.profile : moment.candidates.find(({ id }) => id === candidate)?.answers;
    const keys = entries.get(question)?.keys;
    return keys === undefined || given === undefined ? undefined : storedAnswer(keys, given);
  };
  const words = (moment: NamedMoment, change: AnswerChange, { kind }: AnswerState) => {
    const question = entries.get(change.question)?.question;
    if (question === undefined) return change.question;
    const text = answerWords(question, kind === 'unanswered' ? undefined : answerAt(moment, change));
    if (kind === 'unknown') return <UnknownTag>{text}</UnknownTag>;
    return <span className={kind === 'choices' ? undefined : styles.quiet}>{text}</span>;
  };
  const ofProduct = answers.filter(({ candidate }) => candidate === null).length;
  return (
    <Section title={HISTORY.answers} caption={answersFinding(answers.length, ofProduct)}>
      {answers.length > 0 && (
        <Table
          caption={HISTORY.answers}
          isCaptionHidden
          columns={[
            {
              id: 'question',
              title: HISTORY_COLUMNS.question,
              cell: ({ question, candidate }) => (
                <span className={styles.figures}>
                  <QuestionLink
                    {...{ lens, assessment, question }}
                    candidate={candidate ?? assessment.candidates[0]?.id ?? ''}
                  />
                  {candidate === null && <span className={styles.quiet}>{HISTORY.product}</span>}
                </span>
              ),
            },
            { id: 'before', title: momentWords(from), cell: (change) => words(from, change, change.before) },
            { id: 'after', title: momentWords(to), cell: (change) => words(to, change, change.after) },
            {
              id: 'who',
              title: HISTORY_COLUMNS.who,
              cell: (change) => {
                const answer = answerAt(to, change);
                return (
                  <span className={styles.quiet}>
                    {answeredLine(undefined, answer?.answeredBy, answer?.answeredAt)}
                  </span>
                );
              },
            },
          ]}
          rows={answers}
          rowKey={({ candidate, question }) => `${candidate ?? ''} ${question}`}
        />
      )}
    </Section>
  );
}
