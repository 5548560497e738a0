import { useForm } from 'react-hook-form';
import type { Candidate, Decision } from '../../engine/model.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { STACKS } from '../../words/filling-stacks.ts';
import { OVERVIEW } from '../../words/review.ts';
import styles from './assessment.module.css';

type StackDialogProps = {
  edited: Candidate | 'new' | null;
  decisions: readonly Decision[];
  onClose: () => void;
};

export function StackDialog({ edited, ...form }: StackDialogProps) {
  return (
    <Dialog
      isOpen={edited !== null}
      onClose={form.onClose}
      title={edited === 'new' ? STACKS.add : STACKS.edit}
      closeLabel={STACKS.close}
    >
      <StackForm candidate={edited === 'new' ? null : edited} {...form} />
    </Dialog>
  );
}

type StackFields = { name: string; note: string; embodies: Record<string, string> };
type StackFormProps = Omit<StackDialogProps, 'edited'> & { candidate: Candidate | null };

const LONGEST_NAME = 200;
const LONGEST_NOTE = 20_000;

/** The name of a stack, a note on it, and the option of each decision that it stands for. */
function StackForm({ candidate, decisions, onClose }: StackFormProps) {
  const { register, handleSubmit, formState } = useForm<StackFields>({
    defaultValues: {
      name: candidate?.name ?? '',
      note: candidate?.note ?? '',
      embodies: Object.fromEntries(decisions.map(({ id }) => [id, candidate?.embodies?.[id] ?? ''])),
    },
  });
  const save = handleSubmit(({ name, note, embodies }) => {
    const id = candidate?.id ?? session.addCandidate(name.trim());
    const chosen = Object.entries(embodies).filter(([, option]) => option !== '');
    const isMore = candidate !== null || note.trim() !== '' || chosen.length > 0;
    if (id !== null && isMore)
      session.editCandidate(id, {
        name: name.trim(),
        note: note.trim(),
        embodies: Object.fromEntries(chosen),
      });
    onClose();
  });
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TextField
        label={OVERVIEW.candidateLabel}
        error={formState.errors.name?.message}
        autoComplete="off"
        {...register('name', {
          maxLength: { value: LONGEST_NAME, message: OVERVIEW.titleLong },
          validate: (text) => text.trim() !== '' || OVERVIEW.candidateMissing,
        })}
      />
      {decisions.map(({ id, title, options }) => (
        <SelectField key={id} label={title} {...register(`embodies.${id}`)}>
          <option value="">{STACKS.notSaid}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.title}
            </option>
          ))}
        </SelectField>
      ))}
      <TextAreaField label={STACKS.noteLabel} maxLength={LONGEST_NOTE} {...register('note')} />
      <Actions>
        <Button type="submit">{STACKS.save}</Button>
        <Button kind="text" onClick={onClose}>
          {OVERVIEW.cancel}
        </Button>
      </Actions>
    </form>
  );
}
