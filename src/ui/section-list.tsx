import type { ReactNode } from 'react';
import styles from './section-list.module.css';

/** Rows of work, each a link. */
export function SectionList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

type SectionRowProps = {
  /** The row's one link, made by the caller's router: its text is the section's name. */
  link: ReactNode;
  summary?: ReactNode;
  state: 'toDo' | 'inProgress' | 'done';
  /** The state in words: "Not started", "3 of 9", "Completed". Only open work is coloured. */
  status: string;
};

export function SectionRow({ link, summary, state, status }: SectionRowProps) {
  return (
    <li className={styles.row}>
      {link}
      {summary !== undefined && <p className={styles.summary}>{summary}</p>}
      <span className={`${styles.status} ${styles[state]}`}>{status}</span>
    </li>
  );
}
