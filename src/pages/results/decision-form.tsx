import { useEffect, useId, useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import type { Decided } from '../../engine/assessment.ts';
import type { Decision } from '../../engine/model.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { DECIDE_FORM, DECIDE_PROBLEM } from '../../words/decide.ts';
import { PROBLEM } from '../../words/question.ts';
import { todayOf } from '../today.ts';
import type { DecisionFields } from './decision-fields.ts';
import { decidedOf, fieldsOf, isTooLong, problemsOf, STATUSES } from './decision-fields.ts';
import styles from './decision-form.module.css';

type DecisionFormProps = {
  decision: Decision;
  decided: Decided | undefined;
  onSave: (decided: Decided) => void;
  onCancel: () => void;
};

/** What was decided, on which option, why, when and by whom: what a decision record is made of. */
export default function DecisionForm({ decision, decided, onSave, onCancel }: DecisionFormProps) {
  const id = useId();
  const idOf = (field: keyof DecisionFields) => `${id}${field}`;
  const [attempts, setAttempts] = useState(0);
  const { register, control, handleSubmit, watch, formState } = useForm<DecisionFields>({
    defaultValues: fieldsOf(decided, todayOf(new Date())),
    shouldFocusError: false,
  });
  const status = useController({
    control,
    name: 'status',
    rules: { validate: (value) => value !== '' || DECIDE_PROBLEM.status },
  });
  const isDeferred = watch('status') === 'deferred';
  // The first radio, as the first field of any form that opens on demand.
  useEffect(() => document.getElementById(`${id}status`)?.focus(), [id]);
  const save = handleSubmit(
    (fields) => onSave(decidedOf(fields)),
    () => setAttempts((count) => count + 1),
  );
  const problems = problemsOf(formState.errors, idOf);
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {problems.length > 0 && (
        <>
          <title>{PROBLEM.titlePrefix + (problems[0]?.text ?? '')}</title>
          <ErrorSummary key={attempts} title={PROBLEM.title} problems={problems} />
        </>
      )}
      <RadioCards
        legend={<b>{DECIDE_FORM.status}</b>}
        id={idOf('status')}
        name={`${id}status`}
        error={formState.errors.status?.message}
        options={STATUSES.map((value) => ({ value, ...DECIDE_FORM.statuses[value] }))}
        value={status.field.value === '' ? null : status.field.value}
        onChange={status.field.onChange}
      />
      {!isDeferred && (
        <SelectField
          id={idOf('option')}
          label={DECIDE_FORM.option}
          error={formState.errors.option?.message}
          {...register('option', { validate: (option) => option !== '' || DECIDE_PROBLEM.option })}
        >
          <option value="">{DECIDE_FORM.optionOpen}</option>
          {decision.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.title}
            </option>
          ))}
        </SelectField>
      )}
      <TextAreaField
        id={idOf('reason')}
        label={DECIDE_FORM.reason}
        hint={DECIDE_FORM.reasonHint}
        error={formState.errors.reason?.message}
        {...register('reason', { validate: (reason) => reason.trim() !== '' || DECIDE_PROBLEM.reason })}
      />
      <TextField
        type="date"
        id={idOf('date')}
        label={DECIDE_FORM.date}
        error={formState.errors.date?.message}
        {...register('date', { validate: (date) => date !== '' || DECIDE_PROBLEM.date })}
      />
      <TextField
        id={idOf('deciders')}
        label={DECIDE_FORM.deciders}
        hint={DECIDE_FORM.decidersHint}
        error={formState.errors.deciders?.message}
        autoComplete="off"
        {...register('deciders', { validate: (names) => !isTooLong(names) || DECIDE_PROBLEM.deciders })}
      />
      <Actions>
        <Button type="submit">{DECIDE_FORM.save}</Button>
        <Button kind="text" onClick={onCancel}>
          {DECIDE_FORM.cancel}
        </Button>
      </Actions>
    </form>
  );
}
