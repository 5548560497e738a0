import type { Answer, QuestionAsked } from '../engine/model.ts';
import { DISSENT, dissentSentence } from '../words/dissent.ts';
import styles from './dissent-note.module.css';

/** What others answer to the same question, kept when copies were merged; nothing where all agree. */
export function DissentNote({ question, answer }: { question: QuestionAsked; answer: Answer | undefined }) {
  const dissents = answer?.dissents ?? [];
  if (dissents.length === 0) return null;
  return (
    <div className={styles.dissents}>
      <p className={styles.title}>{DISSENT.title}</p>
      <ul className={styles.list}>
        {dissents.map((dissent) => (
          <li key={JSON.stringify(dissent)}>
            <bdi>{dissentSentence(question, dissent)}</bdi>
            {dissent.note !== undefined && <p className={styles.note}>{dissent.note}</p>}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{DISSENT.note}</p>
    </div>
  );
}
