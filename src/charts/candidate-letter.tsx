import type { ReactNode } from 'react';
import styles from './candidate-letter.module.css';

/** As many candidates as stay legible side by side, in the order of the file. */
export const CANDIDATE_LETTERS = ['A', 'B', 'C', 'D'] as const;

type CandidateLetterProps = {
  /** One of the letters. */
  letter: string;
  /** The name, or nothing where the letter alone is enough. */
  children?: ReactNode;
};

/** The letter of a candidate as its charts show it, with its name. */
export function CandidateLetter({ letter, children }: CandidateLetterProps) {
  return (
    <span className={styles.candidate}>
      <span className={`${styles.mark} ${TINTS[letter] ?? ''}`}>{letter}</span>
      {children}
    </span>
  );
}

const TINTS: Readonly<Record<string, string | undefined>> = {
  A: styles.a,
  B: styles.b,
  C: styles.c,
  D: styles.d,
};
