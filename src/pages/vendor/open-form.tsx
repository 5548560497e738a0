import type { ChangeEvent } from 'react';
import { useRef, useState } from 'react';
import { MAX_FILE_BYTES } from '../../documents/limits.ts';
import type { ButtonKind } from '../../ui/button.tsx';
import { Button } from '../../ui/button.tsx';
import { VENDOR } from '../../words/vendor-page.ts';

export type FormFile = { readonly name: string; readonly content: Uint8Array };

type OpenFormProps = { kind: ButtonKind; label: string; onOpen: (file: FormFile) => void };

/** A file from the device, read whole. */
export function OpenForm({ kind, label, onOpen }: OpenFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    setIsBusy(true);
    // One byte over the limit says all there is to say of a larger file.
    const content = await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer();
    setIsBusy(false);
    // The same file may be chosen again after it was mended.
    if (input.current !== null) input.current.value = '';
    onOpen({ name: file.name, content: new Uint8Array(content) });
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
