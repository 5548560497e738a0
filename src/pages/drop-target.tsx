import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { OPEN } from '../words/import.ts';
import styles from './drop-target.module.css';
import { isClaimed } from './dropped-claim.ts';
import { droppedFiles } from './dropped-files.ts';
import type { ArrivingFile } from './import/read-file.ts';
import { pastedFiles } from './pasted-files.ts';

/** Files are opened wherever on the page they are dropped or pasted. */
export function DropTarget() {
  const [state, setState] = useState<'idle' | 'over' | 'reading'>('idle');
  const navigate = useNavigate();
  const go = useRef(navigate);
  useEffect(() => {
    go.current = navigate;
  }, [navigate]);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const take = async (arriving: Promise<readonly ArrivingFile[]> | readonly ArrivingFile[]) => {
      setState('reading');
      const files = await arriving;
      if (isClaimed(files.map(({ file }) => file))) {
        setState('idle');
        return;
      }
      const { takeIn } = await import('./take-in.ts');
      const address = files.length === 0 ? null : await takeIn(files);
      setState('idle');
      if (address !== null) await go.current(address);
    };
    const onDragOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setState('over');
    };
    const onDragLeave = (event: DragEvent) => {
      // Leaving an element for one inside it is no leaving of the page.
      if (event.relatedTarget === null) setState('idle');
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      void take(droppedFiles(event.dataTransfer));
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = pastedFiles(event);
      if (files.length > 0) void take(files);
    };
    window.addEventListener('dragover', onDragOver, { signal });
    window.addEventListener('dragleave', onDragLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => ending.abort();
  }, []);
  return (
    <div className={styles.cover} role="status" data-print="hide" data-is-shown={state !== 'idle'}>
      {state !== 'idle' && <p className={styles.words}>{state === 'over' ? OPEN.drop : OPEN.reading}</p>}
    </div>
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
