import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import styles from './site-header.module.css';

type Navigation = {
  /** What it is called, since there may be several. */
  readonly label: string;
  /** Links, each in its own `<li>` made here. The current one carries `aria-current="page"`. */
  readonly links: readonly { readonly id: string; readonly link: ReactNode }[];
};

type SiteHeaderProps = {
  /** A link to the first page. */
  brand: ReactNode;
  /** Side by side, set apart by a line; on a phone one strip that moves under the finger. */
  navigations: readonly Navigation[];
  /** At the far end: the save state, the theme. */
  end?: ReactNode;
};

export function SiteHeader({ brand, navigations, end }: SiteHeaderProps) {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (strip.current !== null) showCurrent(strip.current);
  });
  return (
    <header className={styles.header} data-print="hide">
      <div className={styles.brand}>{brand}</div>
      <div ref={strip} className={styles.strip}>
        {navigations.map(({ label, links }) => (
          <nav key={label} className={styles.nav} aria-label={label}>
            <ul>
              {links.map(({ id, link }) => (
                <li key={id}>{link}</li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </header>
  );
}

/** Moves the strip alone: `scrollIntoView` would move the page too. */
function showCurrent(strip: HTMLElement): void {
  const current = strip.querySelector<HTMLElement>('[aria-current="page"]');
  if (current === null) return;
  strip.scrollLeft = current.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
}
