import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './choice-group.module.css';

export type ChoiceGroupProps = {
  /** The question. On a question page: a `PageHeading`. */
  legend: ReactNode;
  /** Between the question and its choices: why it is asked. */
  intro?: ReactNode;
  error?: string | undefined;
  /** A shared report: the choices are shown and cannot be changed. */
  isReadOnly?: boolean;
  children: ReactNode;
};

/** A fieldset with its legend, its reason and its error. */
export function ChoiceGroup({ legend, intro, error, isReadOnly = false, children }: ChoiceGroupProps) {
  const errorId = useId();
  return (
    <fieldset
      className={error ? `${styles.group} ${styles.hasError}` : styles.group}
      disabled={isReadOnly}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className={styles.legend}>{legend}</legend>
      {intro && <div className={styles.intro}>{intro}</div>}
      {error && (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
