import { SeverityTag } from '../charts/severity-tag.tsx';
import type { FindOutItem } from '../engine/result.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/layout.tsx';
import { RESULTS, swingWords, worth } from '../words/results.ts';
import { severityTag } from '../words/terms.ts';
import styles from './list.module.css';
import { QuestionLink } from './question-link.tsx';
import type { Subject } from './subject.ts';

/** The unknowns in the order of what they could cost; those that can be no more than low stand behind a line. */
export function FindOutSection(subject: Subject) {
  const { result, candidate } = subject;
  const urgent = candidate.findOut.filter(({ possible }) => possible === 'high' || possible === 'medium');
  const small = candidate.findOut.filter((item) => !urgent.includes(item));
  const isAllKnown = candidate.findOut.length === 0 && result.profileFindOut.length === 0;
  return (
    <Section title={RESULTS.findOut} caption={isAllKnown ? RESULTS.findOutNothing : RESULTS.findOutNote}>
      {urgent.length > 0 && <Items items={urgent} {...subject} />}
      {small.length > 0 && (
        <Disclosure summary={RESULTS.smallUnknowns(small.length)}>
          <Items items={small} {...subject} />
        </Disclosure>
      )}
      {result.profileFindOut.length > 0 && (
        <>
          <h3>{RESULTS.profileFindOut}</h3>
          <ol className={styles.list}>
            {result.profileFindOut.map(({ question, swing }) => (
              <li key={question} className={styles.item}>
                <QuestionLink id={question} {...subject} />
                <p className={styles.detail}>{swingWords(swing)}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function Items({ items, ...subject }: Subject & { items: readonly FindOutItem[] }) {
  return (
    <ol className={styles.list}>
      {items.map(({ question, possible, width }) => (
        <li key={question} className={styles.item}>
          <QuestionLink id={question} {...subject} />
          <SeverityTag severity={possible} isPossible>
            {severityTag(possible, 'possible')}
          </SeverityTag>
          <p className={styles.detail}>{worth(width)}</p>
        </li>
      ))}
    </ol>
  );
}
