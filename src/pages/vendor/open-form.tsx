import type { ChangeEvent } from 'react';
import { useRef, useState } from 'react';
import type { ButtonKind } from '../../ui/button.tsx';
import { Button } from '../../ui/button.tsx';
import { VENDOR } from '../../words/vendor-page.ts';
import type { FormFile } from './form-file.ts';
import { readFormFile } from './form-file.ts';

type OpenFormProps = { kind: ButtonKind; label: string; onOpen: (file: FormFile) => void };

/** A file from the device, read whole. */
export function OpenForm({ kind, label, onOpen }: OpenFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    setIsBusy(true);
    const form = await readFormFile(file);
    setIsBusy(false);
    // The same file may be chosen again after it was mended.
    if (input.current !== null) input.current.value = '';
    onOpen(form);
  };
  return (
    <>
      <Button kind={kind} isBusy={isBusy} onClick={() => input.current?.click()}>
        {isBusy ? VENDOR.reading : label}
      </Button>
      <input ref={input} type="file" accept=".csv,.tsv,.txt,text/csv" hidden onChange={onChange} />
    </>
  );
}
