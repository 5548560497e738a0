import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import type { Answer } from '../../engine/model.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { isSafeUrl } from '../../words/inline.ts';
import { ANSWER_NOTE } from '../../words/question-help.ts';
import type { Step } from '../steps.ts';
import type { Details } from './details.ts';
import { CONFIDENCES, fieldsOf, withDetails } from './details.ts';
import styles from './particulars.module.css';

type NoteFormProps = { step: Step; answer: Answer; onKeep: (kept: Answer) => void };

const LONGEST_NOTE = 20_000;
const LONGEST_NAME = 200;

/**
 * What stands beside an answer: how it is known, by whom, and what shows it. Stored as it is typed; a link to evidence once it is whole,
 * and the button says what one still lacks.
 */
export default function NoteForm({ step: { question, scope }, answer, onKeep }: NoteFormProps) {
  const [isSaved, setIsSaved] = useState(false);
  const { register, control, handleSubmit, getValues, formState } = useForm<Details>({
    defaultValues: fieldsOf(answer),
  });
  const evidence = useFieldArray({ control, name: 'evidence' });
  const keep = () => {
    const kept = withDetails(answer, getValues());
    if (session.answer(scope, question.id, kept)) onKeep(kept);
  };
  const save = handleSubmit(() => {
    keep();
    setIsSaved(true);
  });
  const change = () => {
    setIsSaved(false);
    keep();
  };
  return (
    <div className={styles.note} onChange={change}>
      <TextAreaField
        label={ANSWER_NOTE.note}
        hint={ANSWER_NOTE.noteHint}
        maxLength={LONGEST_NOTE}
        {...register('note')}
      />
      <TextField
        label={ANSWER_NOTE.owner}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        {...register('owner')}
      />
      <SelectField label={ANSWER_NOTE.confidence} {...register('confidence')}>
        <option value="">{ANSWER_NOTE.confidenceOpen}</option>
        {CONFIDENCES.map((confidence) => (
          <option key={confidence} value={confidence}>
            {ANSWER_NOTE.confidences[confidence]}
          </option>
        ))}
      </SelectField>
      {evidence.fields.map((field, index) => (
        <div key={field.id} className={styles.evidence}>
          <TextField
            label={ANSWER_NOTE.evidenceTitle}
            error={formState.errors.evidence?.[index]?.title?.message}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            {...register(`evidence.${index}.title`, {
              validate: (text) => text.trim() !== '' || ANSWER_NOTE.titleMissing,
            })}
          />
          <TextField
            type="url"
            label={ANSWER_NOTE.evidenceUrl}
            error={formState.errors.evidence?.[index]?.url?.message}
            autoComplete="off"
            {...register(`evidence.${index}.url`, {
              validate: (url) => isSafeUrl(url.trim()) || ANSWER_NOTE.urlWrong,
            })}
          />
          <Button
            kind="text"
            onClick={() => {
              evidence.remove(index);
              change();
            }}
          >
            {ANSWER_NOTE.removeEvidence(field.title === '' ? ANSWER_NOTE.unnamedEvidence : field.title)}
          </Button>
        </div>
      ))}
      <Button kind="text" onClick={() => evidence.append({ title: '', url: '' })}>
        {ANSWER_NOTE.addEvidence}
      </Button>
      <p className={styles.saveNote}>
        {/* Not a submit: this stands inside the question's own form, whose submit goes on to the next question. */}
        <Button kind="quiet" onClick={() => void save()}>
          {ANSWER_NOTE.save}
        </Button>
        <span role="status">{isSaved ? ANSWER_NOTE.saved : ''}</span>
      </p>
    </div>
  );
}
