import type { ReactNode } from 'react';
import styles from './skip-link.module.css';

type SkipLinkProps = {
  /** The id of the `<main tabIndex={-1}>` to go to. */
  targetId: string;
  children: ReactNode;
};

/** The first stop of the page: past the navigation. Moves focus itself, so that a router does not see a new address. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <a
      className={styles.skip}
      href={`#${targetId}`}
      data-print="hide"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      {children}
    </a>
  );
}
