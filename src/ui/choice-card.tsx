import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './choice-card.module.css';

/** One thing that can be chosen. */
export type CardOption = {
  readonly value: string;
  readonly label: string;
  readonly description?: ReactNode;
  /** The key that chooses it. Shown only where there is likely a keyboard. */
  readonly keyHint?: string | undefined;
};

type ChoiceCardProps = {
  option: CardOption;
  control: 'radio' | 'checkbox';
  name: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  /** Dashed: an answer that says something about the question instead of answering it. */
  isOpen?: boolean;
  /** Given to the input, so that an error summary can link to it. */
  id?: string;
};

/** A native radio or checkbox; the whole card is its label. The description is read after the label, not as part of it. */
export function ChoiceCard({ option, control, name, isChecked, onChange, isOpen, id }: ChoiceCardProps) {
  const ownId = useId();
  const labelId = `${ownId}label`;
  const descriptionId = option.description === undefined ? undefined : `${ownId}description`;
  return (
    <label className={isOpen ? `${styles.card} ${styles.open}` : styles.card}>
      <input
        className={styles.input}
        type={control}
        id={id}
        name={name}
        value={option.value}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
        aria-labelledby={labelId}
        aria-describedby={descriptionId}
        aria-keyshortcuts={option.keyHint}
      />
      <span>
        <span className={styles.label} id={labelId}>
          {option.label}
        </span>
        {option.description !== undefined && (
          <span className={styles.description} id={descriptionId}>
            {option.description}
          </span>
        )}
      </span>
      {option.keyHint !== undefined && (
        <span className={styles.key} aria-hidden="true">
          {option.keyHint}
        </span>
      )}
    </label>
  );
}
