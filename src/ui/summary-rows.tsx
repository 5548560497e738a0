import type { ReactNode } from 'react';
import styles from './summary-rows.module.css';

/** Terms with what was said of them: answers under review, details of a file. */
export function SummaryRows({ children }: { children: ReactNode }) {
  return <dl className={styles.list}>{children}</dl>;
}

type SummaryRowProps = {
  term: ReactNode;
  /** What was answered. */
  children: ReactNode;
  /** Notes, evidence, a reason. */
  detail?: ReactNode;
  /** A link to change it; its hidden text names the term. */
  action?: ReactNode;
  /** Nothing was answered: the words are set back. */
  isMissing?: boolean;
};

export function SummaryRow({ term, children, detail, action, isMissing = false }: SummaryRowProps) {
  return (
    <div className={styles.row}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>
        <div className={isMissing ? styles.missing : undefined}>{children}</div>
        {detail !== undefined && <div className={styles.detail}>{detail}</div>}
      </dd>
      {action !== undefined && <dd className={styles.action}>{action}</dd>}
    </div>
  );
}
