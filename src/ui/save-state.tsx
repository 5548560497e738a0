import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './save-state.module.css';

type SaveStateProps = {
  state: 'saved' | 'saving' | 'failed';
  /** "Saved on this device", "Saving…", or what stopped it. */
  text: string;
  /** The same where there is little room. */
  short?: string;
  /** The way out of a failure: download a copy. */
  action?: ReactNode;
};

/** Says whether the answers are safe. Read out politely, and only when the words change. */
export function SaveState({ state, text, short, action }: SaveStateProps) {
  return (
    <div className={state === 'failed' ? `${styles.state} ${styles.failed}` : styles.state} data-print="hide">
      {state === 'saved' && <Icon name="check" size={16} />}
      {state === 'failed' && <Icon name="danger" size={16} />}
      <span role="status">
        {short === undefined ? (
          text
        ) : (
          <>
            <span className={styles.long}>{text}</span>
            <span className={styles.short}>{short}</span>
          </>
        )}
      </span>
      {action}
    </div>
  );
}
