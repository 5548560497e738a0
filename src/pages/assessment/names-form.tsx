import { useForm } from 'react-hook-form';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { OVERVIEW } from '../../words/review.ts';
import styles from './names-form.module.css';

type NamesFormProps = { assessment: Assessment; candidate: Candidate; onDone: () => void };
type Names = { title: string; candidate: string };

const LONGEST_NAME = 200;

/** Renames the assessment and the stack that is shown. */
export default function NamesForm({ assessment, candidate, onDone }: NamesFormProps) {
  const { register, handleSubmit, formState } = useForm<Names>({
    defaultValues: { title: assessment.title, candidate: candidate.name },
  });
  const name = (missing: string) => ({
    maxLength: { value: LONGEST_NAME, message: OVERVIEW.titleLong },
    validate: (text: string) => text.trim() !== '' || missing,
  });
  const save = handleSubmit((names) => {
    session.rename(names.title.trim());
    session.editCandidate(candidate.id, { name: names.candidate.trim() });
    onDone();
  });
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TextField
        label={OVERVIEW.titleLabel}
        error={formState.errors.title?.message}
        autoComplete="off"
        {...register('title', name(OVERVIEW.titleMissing))}
      />
      <TextField
        label={OVERVIEW.candidateLabel}
        error={formState.errors.candidate?.message}
        autoComplete="off"
        {...register('candidate', name(OVERVIEW.candidateMissing))}
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
