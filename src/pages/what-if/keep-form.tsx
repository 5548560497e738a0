import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Actions, Caption } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KEEP } from '../../words/what-if.ts';
import { keepAsAssessment, keepAsStack } from './keep.ts';
import styles from './what-if.module.css';

type KeepFormProps = {
  assessment: Assessment;
  /** The assessment as it would be with the answers tried out. */
  tried: Assessment;
  candidate: Candidate;
  /** Whether answers about the product are among them: those hold for every stack. */
  isOfProduct: boolean;
};

const LONGEST_NAME = 200;

/** Names what was tried out and keeps it: beside the stack it came from, or as an assessment of its own. */
export default function KeepForm({ assessment, tried, candidate, isOfProduct }: KeepFormProps) {
  const navigate = useNavigate();
  const [hasFailed, setHasFailed] = useState(false);
  const { register, handleSubmit, formState } = useForm<{ name: string }>({
    defaultValues: { name: KEEP.suggestedName(candidate.name).slice(0, LONGEST_NAME) },
  });
  const keepStack = handleSubmit(({ name }) => {
    const changed = tried.candidates.find(({ id }) => id === candidate.id);
    if (changed !== undefined) navigate(keepAsStack(assessment, changed, name.trim()));
  });
  const keepAssessment = handleSubmit(async ({ name }) => {
    setHasFailed(false);
    try {
      navigate(await keepAsAssessment(tried, candidate.id, name.trim()));
    } catch {
      setHasFailed(true);
    }
  });
  return (
    <form className={styles.keep} onSubmit={isOfProduct ? keepAssessment : keepStack} noValidate>
      {hasFailed && <Notice tone="danger" title={KEEP.failed} role="alert" />}
      <TextField
        label={KEEP.name}
        error={formState.errors.name?.message}
        autoComplete="off"
        {...register('name', {
          maxLength: { value: LONGEST_NAME, message: KEEP.nameLong },
          validate: (name) => name.trim() !== '' || KEEP.nameMissing,
        })}
      />
      {isOfProduct && <Caption>{KEEP.onlyAssessment}</Caption>}
      <Actions>
        {!isOfProduct && <Button type="submit">{KEEP.asStack}</Button>}
        {isOfProduct ? (
          <Button type="submit">{KEEP.asAssessment}</Button>
        ) : (
          <Button kind="quiet" onClick={() => void keepAssessment()}>
            {KEEP.asAssessment}
          </Button>
        )}
      </Actions>
    </form>
  );
}
