import type { ComponentProps, ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Icon } from './icon.tsx';

type DisclosureProps = Omit<ComponentProps<'details'>, 'className'> & { summary: ReactNode };

/** A native `<details>`: found by the browser's search in page, opened without script. */
export function Disclosure({ summary, children, ...details }: DisclosureProps) {
  return (
    <details {...details} className={styles.disclosure}>
      <summary className={styles.summary}>
        <Icon name="forward" size={16} />
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
