import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import type { Answer, Confidence, Question } from '../../engine/model.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { isSafeUrl } from '../../words/inline.ts';
import { NOTE, PROBLEM } from '../../words/question.ts';
import type { Step } from '../steps.ts';
import styles from './question.module.css';

type NoteFormProps = { question: Question; scope: Step['scope']; answer: Answer };
type Fields = {
  note: string;
  owner: string;
  confidence: Confidence | '';
  evidence: { title: string; url: string }[];
};

const CONFIDENCES = ['guess', 'informed', 'verified'] as const satisfies readonly Confidence[];
const LONGEST_NOTE = 20_000;
const LONGEST_NAME = 200;

/** What stands beside an answer: how it is known, by whom, and what shows it. */
export default function NoteForm({ question, scope, answer }: NoteFormProps) {
  const [isSaved, setIsSaved] = useState(false);
  const { register, control, handleSubmit, formState } = useForm<Fields>({
    defaultValues: {
      note: answer.note ?? '',
      owner: answer.owner ?? '',
      confidence: answer.confidence ?? '',
      evidence: [...(answer.evidence ?? [])],
    },
  });
  const evidence = useFieldArray({ control, name: 'evidence' });
  const save = handleSubmit((fields) => {
    session.answer(scope, question.id, withDetails(answer, fields));
    setIsSaved(true);
  });
  return (
    <div className={styles.note} onChange={() => setIsSaved(false)}>
      <TextAreaField label={NOTE.note} hint={NOTE.noteHint} maxLength={LONGEST_NOTE} {...register('note')} />
      <TextField label={NOTE.owner} maxLength={LONGEST_NAME} autoComplete="off" {...register('owner')} />
      <SelectField label={NOTE.confidence} {...register('confidence')}>
        <option value="">{NOTE.confidenceOpen}</option>
        {CONFIDENCES.map((confidence) => (
          <option key={confidence} value={confidence}>
            {NOTE.confidences[confidence]}
          </option>
        ))}
      </SelectField>
      {evidence.fields.map((field, index) => (
        <div key={field.id} className={styles.evidence}>
          <TextField
            label={NOTE.evidenceTitle}
            error={formState.errors.evidence?.[index]?.title?.message}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            {...register(`evidence.${index}.title`, {
              validate: (text) => text.trim() !== '' || PROBLEM.evidenceTitle,
            })}
          />
          <TextField
            type="url"
            label={NOTE.evidenceUrl}
            error={formState.errors.evidence?.[index]?.url?.message}
            autoComplete="off"
            {...register(`evidence.${index}.url`, {
              validate: (url) => isSafeUrl(url.trim()) || PROBLEM.url,
            })}
          />
          <Button kind="text" onClick={() => evidence.remove(index)}>
            {NOTE.removeEvidence(field.title === '' ? NOTE.unnamedEvidence : field.title)}
          </Button>
        </div>
      ))}
      <Button kind="text" onClick={() => evidence.append({ title: '', url: '' })}>
        {NOTE.addEvidence}
      </Button>
      <p className={styles.saveNote}>
        {/* Not a submit: this stands inside the question's own form, whose submit goes on to the next question. */}
        <Button kind="quiet" onClick={() => void save()}>
          {NOTE.save}
        </Button>
        <span role="status">{isSaved ? NOTE.saved : ''}</span>
      </p>
    </div>
  );
}

function withDetails(answer: Answer, { note, owner, confidence, evidence }: Fields): Answer {
  const { note: _note, owner: _owner, confidence: _confidence, evidence: _evidence, ...rest } = answer;
  return {
    ...rest,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
    ...(confidence === '' ? {} : { confidence }),
    ...(evidence.length === 0
      ? {}
      : { evidence: evidence.map(({ title, url }) => ({ title: title.trim(), url: url.trim() })) }),
  };
}
