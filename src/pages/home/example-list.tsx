import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { EXAMPLES, HOME } from '../../words/home.ts';
import { useDeparture } from '../use-departure.ts';
import styles from './page.module.css';

/** Opens a copy of a finished assessment: it can be changed freely, and the example stays as it was. */
export function ExampleList() {
  return (
    <div className={styles.examples}>
      <h2 className={styles.examplesTitle}>{HOME.examplesTitle}</h2>
      <ul className={styles.exampleList}>
        {EXAMPLES.map(({ slug, title }) => (
          <li key={slug}>
            <ExampleButton slug={slug}>{title}</ExampleButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ExampleButton({ slug, children }: { readonly slug: string; readonly children: ReactNode }) {
  const { isLeaving, leaveFor } = useDeparture();
  const open = async () => {
    const { copyExample } = await import('../copy-example.ts');
    leaveFor(await copyExample(slug));
  };
  return (
    <Button kind="text" isBusy={isLeaving} onClick={open}>
      {children}
    </Button>
  );
}
