import type { Answer } from '../engine/model.ts';
import { isSafeUrl } from '../words/inline.ts';
import { answeredLine, REPORT_FIELDS } from '../words/report.ts';
import { ownerLine } from '../words/results.ts';
import styles from './list.module.css';

/** What was said about an answer: note, evidence, owner, and how, by whom and when it was given. */
export function AnswerNotes({ answer }: { answer: Answer | undefined }) {
  if (answer === undefined) return null;
  const { note = '', evidence = [], owner = '', confidence, answeredBy, answeredAt } = answer;
  const facts = [
    owner.trim() === '' ? '' : ownerLine(owner),
    answeredLine(confidence, answeredBy, answeredAt),
  ];
  const line = facts.filter((fact) => fact !== '').join(' · ');
  if (note.trim() === '' && evidence.length === 0 && line === '') return null;
  return (
    <div className={styles.notes}>
      {note.trim() !== '' && <p dir="auto">{note}</p>}
      {evidence.map(({ title, url }) => (
        <p key={`${title} ${url}`}>
          {REPORT_FIELDS.evidence}:{' '}
          {isSafeUrl(url) ? (
            <a href={url} rel="noopener noreferrer nofollow">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
      ))}
      {line !== '' && <p>{line}</p>}
    </div>
  );
}
