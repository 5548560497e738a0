import { useEffect, useId } from 'react';
import { useForm } from 'react-hook-form';
import type { PlanMark } from '../../engine/model.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { PLAN_MARK } from '../../words/plan.ts';
import { withOwnerAndDate } from './marks.ts';
import styles from './plan.module.css';

type MarkFormProps = { mark: PlanMark; onSave: (mark: PlanMark) => void; onCancel: () => void };
type Fields = { owner: string; dueOn: string };

const LONGEST_NAME = 200;

/** Who does an action, and until when. */
export default function MarkForm({ mark, onSave, onCancel }: MarkFormProps) {
  const dueId = useId();
  const { register, handleSubmit, setFocus, formState } = useForm<Fields>({
    defaultValues: { owner: mark.owner ?? '', dueOn: mark.dueOn ?? '' },
  });
  useEffect(() => setFocus('owner'), [setFocus]);
  const save = handleSubmit(({ owner, dueOn }) => onSave(withOwnerAndDate(mark, owner, dueOn)));
  return (
    <form className={styles.fields} onSubmit={save} noValidate>
      <div className={styles.pair}>
        <TextField
          label={PLAN_MARK.owner}
          error={formState.errors.owner?.message}
          autoComplete="off"
          {...register('owner', { maxLength: { value: LONGEST_NAME, message: PLAN_MARK.ownerLong } })}
        />
        <TextField
          type="date"
          id={dueId}
          label={PLAN_MARK.due}
          error={formState.errors.dueOn?.message}
          {...register('dueOn', {
            // A half typed date reads as none: only the field itself knows that something stands in it.
            validate: () => !isHalfTyped(dueId) || PLAN_MARK.dateIncomplete,
          })}
        />
      </div>
      <Actions>
        <Button type="submit">{PLAN_MARK.save}</Button>
        <Button kind="text" onClick={onCancel}>
          {PLAN_MARK.cancel}
        </Button>
      </Actions>
    </form>
  );
}

function isHalfTyped(id: string): boolean {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement && field.validity.badInput;
}
