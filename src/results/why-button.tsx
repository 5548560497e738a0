import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { whyLabel } from '../words/why.ts';
import styles from './why.module.css';

type WhyButtonProps = {
  /** The figure or tag that explains itself when pressed. */
  children: ReactNode;
  /** The same in words, for the button's name: "42 to 81 percent". */
  words: string;
  isOpen: boolean;
  onToggle: () => void;
  /** The id of what opens. */
  controls: string;
};

/** A figure as a button: "Why 42 to 81 percent?" */
export function WhyButton({ children, words, isOpen, onToggle, controls }: WhyButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={whyLabel(words)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <span>{children}</span>
      <Icon name="forward" size={16} />
    </button>
  );
}
