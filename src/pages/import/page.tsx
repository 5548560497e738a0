import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { faultCodeOf } from '../../storage/fault.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Page } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ASSESSMENTS } from '../../words/assessments.ts';
import { IMPORT } from '../../words/import.ts';
import { pageTitle } from '../../words/shell.ts';
import { OpenFiles } from '../open-files.tsx';
import type { Choice, Choices } from './documents.ts';
import { countOfDocuments } from './documents.ts';
import { ImportItem } from './import-item.tsx';
import styles from './page.module.css';
import { isReadItem, planImport } from './plan.ts';
import { useWaiting, waiting } from './plan-store.ts';
import type { Stored } from './store-documents.ts';
import { here, storeDocuments } from './store-documents.ts';
import { StoredNotice } from './stored-notice.tsx';

type State =
  | { readonly kind: 'deciding' | 'storing' | 'undone' }
  | { readonly kind: 'stored'; readonly stored: Stored }
  | { readonly kind: 'failed'; readonly isFull: boolean };

/** Files that were read and wait for a decision: what each is, what is already here, what to do. */
export default function ImportPage() {
  const items = useWaiting();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Choices>({});
  const [state, setState] = useState<State>({ kind: 'deciding' });
  useEffect(() => void compareAgain(), []);
  const count = countOfDocuments(items, choices);
  const store = async () => {
    setState({ kind: 'storing' });
    try {
      const stored = await storeDocuments(items, choices);
      waiting.set([]);
      setState({ kind: 'stored', stored });
    } catch (error) {
      setState({ kind: 'failed', isFull: faultCodeOf(error) === 'full' });
    }
  };
  const leave = async () => {
    waiting.set([]);
    await navigate('/assessments');
  };

  return (
    <Page>
      <title>{pageTitle(IMPORT.title)}</title>
      <PageHeading>{IMPORT.title}</PageHeading>
      {state.kind === 'stored' && items.length === 0 && (
        <StoredNotice stored={state.stored} onUndone={() => setState({ kind: 'undone' })} />
      )}
      {state.kind === 'undone' && items.length === 0 && <Notice title={IMPORT.undone} role="status" />}
      {state.kind === 'failed' && <Failure isFull={state.isFull} bytes={bytesOf(items)} />}
      {items.length === 0 ? (
        <>
          <p>{IMPORT.empty}</p>
          <p className={styles.hint}>{IMPORT.how}</p>
          <Actions>
            <OpenFiles kind="primary" />
          </Actions>
        </>
      ) : (
        <>
          <p>{count > 0 ? IMPORT.lead : IMPORT.nothingToStore}</p>
          <ul className={styles.list}>
            {items.map((item) => (
              <ImportItem
                key={item.key}
                item={item}
                choices={choices}
                onChoose={(choice: Choice) => setChoices({ ...choices, [item.key]: choice })}
              />
            ))}
          </ul>
          <Actions isSticky>
            {count > 0 && (
              <Button isBusy={state.kind === 'storing'} onClick={store}>
                {state.kind === 'storing' ? IMPORT.storing : IMPORT.store(count)}
              </Button>
            )}
            <OpenFiles />
            <Button kind="text" onClick={leave}>
              {count > 0 ? IMPORT.leave : ASSESSMENTS.title}
            </Button>
          </Actions>
        </>
      )}
    </Page>
  );
}

function Failure({ isFull, bytes }: { isFull: boolean; bytes: number }) {
  return (
    <Notice tone="danger" title={IMPORT.failed} role="alert">
      <p>{isFull ? IMPORT.failedFull(bytes) : IMPORT.failedOther}</p>
    </Notice>
  );
}

/** What is here may have changed since the files were read: by a merge, or in another tab. */
async function compareAgain(): Promise<void> {
  const items = waiting.get();
  const next = await planImport(
    items.map(({ reading }) => reading),
    here,
  );
  if (waiting.get() === items) waiting.set(next);
}

function bytesOf(items: ReturnType<typeof waiting.get>): number {
  const texts = items.filter(isReadItem).map(({ reading }) => JSON.stringify(reading.assessment));
  return texts.reduce((sum, text) => sum + text.length, 0);
}
