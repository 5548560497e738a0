import type { ReactNode } from 'react';
import styles from './site-header.module.css';

type SiteHeaderProps = {
  /** A link to the first page. */
  brand: ReactNode;
  /** What the navigation is called, where there is more than one. */
  navLabel: string;
  /** Links, each in its own `<li>` made here. The current one carries `aria-current="page"`. */
  links?: readonly { readonly id: string; readonly link: ReactNode }[];
  /** At the far end: the save state, the theme. */
  end?: ReactNode;
};

export function SiteHeader({ brand, navLabel, links = [], end }: SiteHeaderProps) {
  return (
    <header className={styles.header} data-print="hide">
      <div className={styles.brand}>{brand}</div>
      {links.length > 0 && (
        <nav className={styles.nav} aria-label={navLabel}>
          <ul>
            {links.map(({ id, link }) => (
              <li key={id}>{link}</li>
            ))}
          </ul>
        </nav>
      )}
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </header>
  );
}
