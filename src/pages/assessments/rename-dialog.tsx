import type { FormEvent } from 'react';
import { useState } from 'react';
import { MAX_TITLE_CHARS } from '../../documents/limits.ts';
import type { Row } from '../../storage/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { ASSESSMENTS } from '../../words/assessments.ts';

type RenameDialogProps = {
  /** The assessment to rename; `null` keeps the dialog closed. */
  row: Row | null;
  onRename: (row: Row, title: string) => void;
  onClose: () => void;
};

/** Asks for another name. */
export function RenameDialog({ row, onRename, onClose }: RenameDialogProps) {
  return (
    <Dialog
      isOpen={row !== null}
      onClose={onClose}
      title={ASSESSMENTS.renameTitle}
      closeLabel={ASSESSMENTS.close}
    >
      {row !== null && <RenameForm key={row.id} row={row} onRename={onRename} onClose={onClose} />}
    </Dialog>
  );
}

function RenameForm({ row, onRename, onClose }: RenameDialogProps & { row: Row }) {
  const [title, setTitle] = useState(row.title);
  const [error, setError] = useState<string | undefined>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(title);
    setError(fault);
    if (fault === undefined) onRename(row, title.trim());
  };
  return (
    <form onSubmit={submit}>
      <TextField
        label={ASSESSMENTS.nameLabel}
        value={title}
        error={error}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
      />
      <Actions>
        <Button type="submit">{ASSESSMENTS.saveName}</Button>
        <Button kind="text" onClick={onClose}>
          {ASSESSMENTS.cancel}
        </Button>
      </Actions>
    </form>
  );
}

function faultOf(title: string): string | undefined {
  if (title.trim() === '') return ASSESSMENTS.nameMissing;
  return title.trim().length > MAX_TITLE_CHARS ? ASSESSMENTS.nameLong : undefined;
}
