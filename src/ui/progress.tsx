import type { ReactNode } from 'react';
import styles from './progress.module.css';

type ProgressProps = {
  /** Where we are: "Security · Our stack". */
  label: ReactNode;
  /** How far, in words: "17 of 45". */
  text: string;
  value: number;
  max: number;
};

/** The words carry it; the bar repeats them, so it is hidden from screen readers. */
export function Progress({ label, text, value, max }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <span className={styles.text}>{text}</span>
      <progress className={styles.bar} value={value} max={max} aria-hidden="true" />
    </div>
  );
}
