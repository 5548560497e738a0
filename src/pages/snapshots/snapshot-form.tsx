import type { FormEvent } from 'react';
import { useState } from 'react';
import { MAX_NOTE_CHARS, MAX_TITLE_CHARS } from '../../documents/limits.ts';
import { Button } from '../../ui/button.tsx';
import { TextAreaField, TextField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { SNAPSHOTS } from '../../words/snapshots.ts';
import styles from './page.module.css';

export type SnapshotText = { readonly name: string; readonly note: string };

type SnapshotFormProps = {
  initial: SnapshotText;
  onSave: (text: SnapshotText) => void;
  onCancel: () => void;
};

/** What a snapshot is called, and why it was taken. */
export function SnapshotForm({ initial, onSave, onCancel }: SnapshotFormProps) {
  const [text, setText] = useState(initial);
  const [isSent, setIsSent] = useState(false);
  const name = text.name.trim();
  const nameFault = name === '' ? SNAPSHOTS.nameMissing : tooLong(name, MAX_TITLE_CHARS, SNAPSHOTS.nameLong);
  const noteFault = tooLong(text.note, MAX_NOTE_CHARS, SNAPSHOTS.noteLong);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (nameFault === undefined && noteFault === undefined) onSave({ name, note: text.note.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={SNAPSHOTS.nameLabel}
        hint={SNAPSHOTS.nameHint}
        value={text.name}
        error={isSent ? nameFault : undefined}
        autoComplete="off"
        onChange={(event) => setText({ ...text, name: event.target.value })}
      />
      <TextAreaField
        label={SNAPSHOTS.noteLabel}
        value={text.note}
        error={isSent ? noteFault : undefined}
        onChange={(event) => setText({ ...text, note: event.target.value })}
      />
      <Actions>
        <Button type="submit">{SNAPSHOTS.save}</Button>
        <Button kind="text" onClick={onCancel}>
          {SNAPSHOTS.cancel}
        </Button>
      </Actions>
    </form>
  );
}

function tooLong(text: string, most: number, words: string): string | undefined {
  return text.length > most ? words : undefined;
}
