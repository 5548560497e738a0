import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
import { glimpseWords, IMPORT } from '../../words/import.ts';
import { saveFile } from '../save-file.ts';
import type { Glimpse } from './glimpse.ts';

type NewerFileProps = { name: string; glimpse: Glimpse; original: Blob };

/** A file of a later version: what can be told of it, and the file itself, untouched. */
export function NewerFile({ name, glimpse, original }: NewerFileProps) {
  return (
    <>
      <p>
        <b>{IMPORT.newerTitle}</b>
      </p>
      <p>{glimpseWords(glimpse)}</p>
      <p>{IMPORT.newer}</p>
      <Actions>
        <Button kind="quiet" onClick={() => saveFile({ name, content: original })}>
          {IMPORT.download}
        </Button>
      </Actions>
    </>
  );
}
