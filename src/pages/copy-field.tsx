import { useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Actions } from '../ui/layout.tsx';
import { SHARE } from '../words/share.ts';

/** An address to take along. Where the browser gives no clipboard the address is selected, to be copied by hand. */
export function CopyField({ address }: { address: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<{ readonly address: string; readonly isDone: boolean } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ address, isDone: true });
    } catch {
      field.current?.focus();
      field.current?.select();
      setCopied({ address, isDone: false });
    }
  };
  // What was said about another link says nothing about this one.
  const said = copied?.address === address ? copied : null;
  return (
    <>
      <TextField
        ref={field}
        label={SHARE.address}
        readOnly
        dir="ltr"
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <Actions>
        <Button onClick={copy}>{SHARE.copy}</Button>
        <span role="status">{said && (said.isDone ? SHARE.copied : SHARE.notCopied)}</span>
      </Actions>
    </>
  );
}
