import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './field.module.css';

export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do. */
  error?: string | undefined;
  /** How much is written, as a sentence; read out politely. */
  count?: string | undefined;
};

type ControlAttributes = {
  id: string;
  className: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type FieldFrameProps = FieldWords & {
  id: string | undefined;
  children: (control: ControlAttributes) => ReactNode;
};

/** Label, hint and error around one control, and the attributes that tie the control to them. */
export function FieldFrame({ id, label, hint, error, count, children }: FieldFrameProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = hint === undefined ? undefined : `${controlId}-hint`;
  const errorId = error === undefined ? undefined : `${controlId}-error`;
  return (
    <div className={styles.field} data-invalid={error === undefined ? undefined : ''}>
      <label className={styles.label} htmlFor={controlId}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      )}
      {children({
        id: controlId,
        className: styles.control,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {count !== undefined && (
        <p className={styles.count} aria-live="polite">
          {count}
        </p>
      )}
    </div>
  );
}
