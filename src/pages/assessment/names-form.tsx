import { useForm } from 'react-hook-form';
import type { Assessment } from '../../engine/assessment.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { OVERVIEW } from '../../words/review.ts';
import styles from './assessment.module.css';

type NamesFormProps = { assessment: Assessment; onDone: () => void };

const LONGEST_NAME = 200;

/** Renames the assessment. */
export default function NamesForm({ assessment, onDone }: NamesFormProps) {
  const { register, handleSubmit, formState } = useForm<{ title: string }>({
    defaultValues: { title: assessment.title },
  });
  const save = handleSubmit(({ title }) => {
    session.rename(title.trim());
    onDone();
  });
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TextField
        label={OVERVIEW.titleLabel}
        error={formState.errors.title?.message}
        autoComplete="off"
        {...register('title', {
          maxLength: { value: LONGEST_NAME, message: OVERVIEW.titleLong },
          validate: (text) => text.trim() !== '' || OVERVIEW.titleMissing,
        })}
      />
      <Actions>
        <Button type="submit">{OVERVIEW.save}</Button>
        <Button kind="text" onClick={onDone}>
          {OVERVIEW.cancel}
        </Button>
      </Actions>
    </form>
  );
}
