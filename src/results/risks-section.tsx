import type { Question } from '../engine/model.ts';
import type { Severity } from '../engine/result.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/layout.tsx';
import { risksFinding } from '../words/findings.ts';
import { RESULTS, riskContext } from '../words/results.ts';
import styles from './list.module.css';
import type { PartProps } from './part.ts';
import { QuestionLink } from './question-link.tsx';
import { risksOf } from './risks.ts';
import { SeverityWhy } from './severity-why.tsx';
import type { Subject } from './subject.ts';

/** What is certain whatever the unknowns turn out to be, then what could be, the worst first in each. */
export function RisksSection({ id, title, ...subject }: PartProps) {
  const certain = risksOf(subject, 'certain');
  const possible = risksOf(subject, 'possible');
  return (
    <Section id={id} title={title} caption={risksFinding(certain, possible)}>
      {certain.length > 0 && (
        <div className={styles.group}>
          <h3>{RESULTS.certainRisks}</h3>
          <Risks risks={certain} certainty="certain" subject={subject} summary={RESULTS.lowRisks} />
        </div>
      )}
      {possible.length > 0 && (
        <div className={styles.group}>
          <h3>{RESULTS.possibleRisks}</h3>
          <Risks risks={possible} certainty="possible" subject={subject} summary={RESULTS.lowPossible} />
        </div>
      )}
    </Section>
  );
}

type Risk = { readonly question: Question; readonly severity: Severity };
type RisksProps = {
  risks: readonly Risk[];
  certainty: 'certain' | 'possible';
  subject: Subject;
  /** What the line says behind which the low ones stand. */
  summary: (count: number) => string;
};

function Risks({ risks, summary, ...rest }: RisksProps) {
  const grave = risks.filter(({ severity }) => severity !== 'low');
  const low = risks.filter(({ severity }) => severity === 'low');
  return (
    <>
      {grave.length > 0 && <RiskList risks={grave} {...rest} />}
      {low.length > 0 && (
        <Disclosure summary={summary(low.length)}>
          <RiskList risks={low} {...rest} />
        </Disclosure>
      )}
    </>
  );
}

function RiskList({ risks, certainty, subject }: Omit<RisksProps, 'summary'>) {
  return (
    <ol className={styles.list}>
      {risks.map(({ question, severity }) => (
        <li key={question.id} className={styles.item}>
          <div>
            <QuestionLink id={question.id} {...subject} />
            <p className={styles.detail}>{riskContext(subject.lens, question)}</p>
          </div>
          <SeverityWhy subject={subject} question={question.id} severity={severity} certainty={certainty} />
        </li>
      ))}
    </ol>
  );
}
