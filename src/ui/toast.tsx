import { Icon } from './icon.tsx';
import styles from './toast.module.css';

type ToastProps = {
  text: string;
  action?: { readonly label: string; readonly onPress: () => void };
  closeLabel: string;
  /** Also called after ten seconds, unless the pointer or the focus is on the toast. */
  onClose: () => void;
};

/** What was just done, with the way back. Give it a `key` per event, so that its time starts anew. */
export function Toast({ text, action, closeLabel, onClose }: ToastProps) {
  return (
    <div className={styles.toast}>
      <span className={styles.text}>{text}</span>
      {action && (
        <button className={styles.action} type="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
      <button className={styles.close} type="button" aria-label={closeLabel} onClick={onClose}>
        <Icon name="close" />
      </button>
      <span className={styles.time} onAnimationEnd={onClose} />
    </div>
  );
}
