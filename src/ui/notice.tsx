import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './notice.module.css';

type NoticeTone = 'info' | 'warning' | 'danger';

type NoticeProps = {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** Buttons and links that help. */
  actions?: ReactNode;
  /** Set when the notice appears after the page has been read: `status` waits for a pause, `alert` does not. */
  role?: 'status' | 'alert';
};

/** Something to know before going on: the device is offline, the storage is full, a file is from a newer version. */
export function Notice({ tone = 'info', title, children, actions, role }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <Icon name={tone} />
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
