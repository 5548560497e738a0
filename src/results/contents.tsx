import { Disclosure } from '../ui/disclosure.tsx';
import { RESULTS } from '../words/results.ts';
import styles from './contents.module.css';
import { useSectionInView } from './use-section-in-view.ts';

type ContentsProps = { parts: readonly { readonly id: string; readonly title: string }[] };

/** The parts of the page as links: beside them where there is room, else folded above them. */
export function Contents({ parts }: ContentsProps) {
  const inView = useSectionInView(parts.map(({ id }) => id));
  return (
    <>
      <nav className={styles.beside} aria-label={RESULTS.onThisPage} data-print="hide">
        <p className={styles.head}>{RESULTS.onThisPage}</p>
        <Links parts={parts} inView={inView} />
      </nav>
      <nav className={styles.above} aria-label={RESULTS.onThisPage} data-print="hide">
        <Disclosure summary={RESULTS.onThisPage}>
          <Links parts={parts} inView={inView} />
        </Disclosure>
      </nav>
    </>
  );
}

function Links({ parts, inView }: ContentsProps & { inView: string | undefined }) {
  return (
    <ul className={styles.links}>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === inView ? 'location' : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
