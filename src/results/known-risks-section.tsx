import { SeverityTag } from '../charts/severity-tag.tsx';
import type { Question } from '../engine/model.ts';
import type { Severity } from '../engine/result.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/layout.tsx';
import { RESULTS, riskContext } from '../words/results.ts';
import { severityTag } from '../words/terms.ts';
import styles from './list.module.css';
import { QuestionLink } from './question-link.tsx';
import type { Subject } from './subject.ts';

type Risk = { readonly question: Question; readonly severity: Severity };

/** What is certain whatever the unknowns turn out to be, the worst first; low risks stand behind a line. */
export function KnownRisksSection(subject: Subject) {
  const { lens, candidate } = subject;
  const risksOf = (severity: Severity): readonly Risk[] =>
    lens.questions
      .filter(({ id }) => candidate.questions[id]?.severity.certain === severity)
      .map((question) => ({ question, severity }));
  const grave = [...risksOf('high'), ...risksOf('medium')];
  const low = risksOf('low');
  return (
    <Section
      title={RESULTS.risks}
      caption={grave.length + low.length > 0 ? RESULTS.risksNote : RESULTS.risksNothing}
    >
      {grave.length > 0 && <Risks risks={grave} {...subject} />}
      {low.length > 0 && (
        <Disclosure summary={RESULTS.lowRisks(low.length)}>
          <Risks risks={low} {...subject} />
        </Disclosure>
      )}
    </Section>
  );
}

function Risks({ risks, ...subject }: Subject & { risks: readonly Risk[] }) {
  const { lens } = subject;
  return (
    <ol className={styles.list}>
      {risks.map(({ question, severity }) => (
        <li key={question.id} className={styles.item}>
          <QuestionLink id={question.id} {...subject} />
          <SeverityTag severity={severity}>{severityTag(severity, 'certain')}</SeverityTag>
          <p className={styles.detail}>{riskContext(lens, question)}</p>
        </li>
      ))}
    </ol>
  );
}
