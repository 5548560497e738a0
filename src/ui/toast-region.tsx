import type { ReactNode } from 'react';
import styles from './toast-region.module.css';

/** Mounted once, always: a live region must be there before what it should read out. */
export function ToastRegion({ children }: { children?: ReactNode }) {
  return (
    <div className={styles.region} role="status" data-print="hide">
      {children}
    </div>
  );
}
