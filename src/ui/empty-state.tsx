import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** One sentence and one action. */
export function EmptyState({ sentence, action }: { sentence: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.sentence}>{sentence}</p>
      {action}
    </div>
  );
}
