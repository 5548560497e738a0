import { InlineText } from '../pages/inline-text.tsx';
import { Section } from '../ui/layout.tsx';
import { Tag } from '../ui/tag.tsx';
import { RESULTS } from '../words/results.ts';
import styles from './list.module.css';
import type { PartProps } from './part.ts';
import { QuestionLink } from './question-link.tsx';

/** What is built before it is needed. */
export function AheadSection({ id, title, ...subject }: PartProps) {
  const { lens, candidate } = subject;
  return (
    <Section id={id} title={title} caption={RESULTS.aheadNote}>
      <ul className={styles.list}>
        {lens.questions
          .filter((question) => candidate.aheadOfNeed.includes(question.id))
          .map(({ id: question, aheadOfNeed }) => (
            <li key={question} className={styles.item}>
              <div>
                <QuestionLink id={question} {...subject} />
                {aheadOfNeed !== undefined && (
                  <p className={styles.detail}>
                    <InlineText text={aheadOfNeed.because} />
                  </p>
                )}
              </div>
              <Tag>{RESULTS.aheadTag}</Tag>
            </li>
          ))}
      </ul>
    </Section>
  );
}
