import type { ChangeEvent } from 'react';
import { useRef, useState } from 'react';
import type { ButtonKind } from '../ui/button.tsx';
import { Button } from '../ui/button.tsx';
import { OPEN } from '../words/import.ts';
import { pickFiles } from './file-handles.ts';
import type { ArrivingFile } from './import/read-file.ts';
import { useDeparture } from './use-departure.ts';

/** "Open a file": with the browser's own picker where files can be saved in place, else with a file input. */
export function OpenFiles({ kind = 'quiet' }: { kind?: ButtonKind }) {
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { isLeaving, leaveFor } = useDeparture();
  const take = async (files: readonly ArrivingFile[]) => {
    if (files.length === 0) return;
    setIsBusy(true);
    // Reading files is loaded when there are some.
    const { takeIn } = await import('./take-in.ts');
    const address = await takeIn(files);
    setIsBusy(false);
    leaveFor(address);
  };
  const open = async () => {
    const handles = await pickFiles();
    if (handles === null) return input.current?.click();
    await take(await Promise.all(handles.map(async (handle) => ({ handle, file: await handle.getFile() }))));
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    void take(files.map((file) => ({ file })));
  };
  return (
    <>
      <Button kind={kind} isBusy={isBusy || isLeaving} onClick={open}>
        {isBusy ? OPEN.reading : OPEN.action}
      </Button>
      <input ref={input} type="file" accept={OPEN.accept} multiple hidden onChange={onChange} />
    </>
  );
}
