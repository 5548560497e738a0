import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { watchFirstPaint } from './first-paint.ts';
import styles from './layout.module.css';

type PageProps = {
  /** `narrow`: the 656 px column of questions and forms. */
  width?: 'narrow' | 'wide';
  children: ReactNode;
};

/** The page's content, block under block. */
export function Page({ width = 'wide', children }: PageProps) {
  useEffect(watchFirstPaint, []);
  return (
    <div className={width === 'narrow' ? `${styles.page} ${styles.narrow}` : styles.page}>{children}</div>
  );
}

type SectionProps = {
  title: string;
  /** A sentence before the chart or list: the finding, or what is shown. */
  caption?: ReactNode;
  id?: string;
  children: ReactNode;
};

/** A part of a report: its h2, its sentence, its content. */
export function Section({ title, caption, id, children }: SectionProps) {
  return (
    <section className={styles.section} id={id}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {caption !== undefined && <p className={styles.finding}>{caption}</p>}
      </div>
      {children}
    </section>
  );
}

/** Two columns where there is room, one below the other elsewhere. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

type ActionsProps = {
  /** Stays at the bottom of the screen on phones. For the page's own "Continue" only. */
  isSticky?: boolean;
  children: ReactNode;
};

/** Buttons in a row, the main one first. */
export function Actions({ isSticky = false, children }: ActionsProps) {
  return (
    <div className={isSticky ? `${styles.actions} ${styles.sticky}` : styles.actions} data-print="hide">
      {children}
    </div>
  );
}

/** The verdict's explanation: serif, larger. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}

/** Small words beside something else. */
export function Caption({ children }: { children: ReactNode }) {
  return <p className={styles.caption}>{children}</p>;
}
