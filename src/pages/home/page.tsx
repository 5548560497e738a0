import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { HOME, PROMISES } from '../../words/home.ts';
import { SHELL } from '../../words/shell.ts';
import { OpenFiles } from '../open-files.tsx';
import { useDeparture } from '../use-departure.ts';
import { usePressedEarly } from './early-press.ts';
import { ExampleList } from './example-list.tsx';
import { ExamplePanel } from './example-panel.tsx';
import styles from './page.module.css';

/** What Groundwork is for, and the way in. */
export default function HomePage() {
  const { isLeaving, leaveFor } = useDeparture();
  usePressedEarly();
  const start = async () => {
    // The questions come with this: they are not needed to read the page.
    const { startAssessment } = await import('../start-assessment.ts');
    leaveFor(await startAssessment());
  };
  return (
    <Page>
      <title>{SHELL.brand}</title>
      <div className={styles.hero}>
        <div className={styles.pitch}>
          <PageHeading>{HOME.title}</PageHeading>
          <p className={styles.lead}>{HOME.lead}</p>
          <p className={styles.facts}>{HOME.facts}</p>
          <div className={styles.actions}>
            <Button isBusy={isLeaving} onClick={start}>
              {HOME.start}
            </Button>
            <OpenFiles />
          </div>
          <ExampleList />
        </div>
        <aside className={styles.panel} aria-labelledby="example">
          <h2 className={styles.panelTitle} id="example">
            {HOME.panelTitle}
          </h2>
          <ExamplePanel />
        </aside>
      </div>
      <section className={styles.promises}>
        {PROMISES.map(({ title, body }) => (
          <div key={title}>
            <h2>{title}</h2>
            <p>{body}</p>
          </div>
        ))}
      </section>
    </Page>
  );
}
