import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './option-rows.module.css';

type OptionRowsProps = {
  legend: string;
  error?: string | undefined;
  children: ReactNode;
};

/** A short set of choices that take effect at once, one below the other. */
export function OptionRows({ legend, error, children }: OptionRowsProps) {
  const errorId = useId();
  return (
    <fieldset className={styles.group} aria-describedby={error === undefined ? undefined : errorId}>
      <legend className={styles.legend}>{legend}</legend>
      {error !== undefined && (
        <p className={styles.error} id={errorId} role="alert">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

type OptionRowProps = {
  control: 'radio' | 'checkbox';
  name: string;
  label: ReactNode;
  description?: string | undefined;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
};

/** A native radio or checkbox with its label. The description is read after the label, not as part of it. */
export function OptionRow({ control, name, label, description, isChecked, onChange }: OptionRowProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <input
        className={styles.input}
        id={id}
        type={control}
        name={name}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={description === undefined ? undefined : `${id}-description`}
      />
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {description !== undefined && (
        <p className={styles.description} id={`${id}-description`}>
          {description}
        </p>
      )}
    </div>
  );
}
