import { Link } from 'react-router';
import { SeverityTag } from '../../charts/severity-tag.tsx';
import type { Question, QuestionId } from '../../engine/model.ts';
import { Columns, Section } from '../../ui/layout.tsx';
import { RESULTS, riskContext, swingWords, worth } from '../../words/results.ts';
import { severityTag } from '../../words/terms.ts';
import { InlineText } from '../inline-text.tsx';
import { questionPath } from '../steps.ts';
import styles from './list.module.css';
import type { Subject } from './subject.ts';

/** What is not known yet and could matter, beside what is known already. */
export function RisksSection({ lens, assessment, result, candidate }: Subject) {
  const questions = new Map(
    lens.questions.map((question): [QuestionId, Question] => [question.id, question]),
  );
  const pathTo = (question: QuestionId) => questionPath(assessment, question, candidate.id);
  const certain = certainRisks(lens.questions, candidate.questions);
  return (
    <Columns>
      <Section
        title={RESULTS.findOut}
        caption={candidate.findOut.length > 0 ? RESULTS.findOutNote : RESULTS.findOutNothing}
      >
        <ol className={styles.list}>
          {candidate.findOut.map(({ question, possible, width }) => (
            <li key={question} className={styles.item}>
              <Link to={pathTo(question)}>
                <Prompt question={questions.get(question)} />
              </Link>
              <SeverityTag severity={possible} isPossible>
                {severityTag(possible, 'possible')}
              </SeverityTag>
              <p className={styles.detail}>{worth(width)}</p>
            </li>
          ))}
        </ol>
        {result.profileFindOut.length > 0 && (
          <>
            <h3>{RESULTS.profileFindOut}</h3>
            <ol className={styles.list}>
              {result.profileFindOut.map(({ question, swing }) => (
                <li key={question} className={styles.item}>
                  <Link to={pathTo(question)}>
                    <Prompt question={questions.get(question)} />
                  </Link>
                  <p className={styles.detail}>{swingWords(swing)}</p>
                </li>
              ))}
            </ol>
          </>
        )}
      </Section>
      <Section title={RESULTS.risks} caption={certain.length > 0 ? RESULTS.risksNote : RESULTS.risksNothing}>
        <ol className={styles.list}>
          {certain.map(({ question, severity }) => (
            <li key={question.id} className={styles.item}>
              <Link to={pathTo(question.id)}>
                <Prompt question={question} />
              </Link>
              <SeverityTag severity={severity}>{severityTag(severity, 'certain')}</SeverityTag>
              <p className={styles.detail}>{riskContext(lens, question)}</p>
            </li>
          ))}
        </ol>
      </Section>
    </Columns>
  );
}

const RANK = { none: 0, low: 1, medium: 2, high: 3 } as const;

function certainRisks(questions: readonly Question[], of: Subject['candidate']['questions']) {
  return questions
    .flatMap((question) => {
      const severity = of[question.id]?.severity.certain ?? 'none';
      return severity === 'none' ? [] : [{ question, severity }];
    })
    .sort((a, b) => RANK[b.severity] - RANK[a.severity]);
}

function Prompt({ question }: { question: Question | undefined }) {
  return question === undefined ? null : <InlineText text={question.prompt} />;
}
