import type { FormEvent } from 'react';
import { useEffect, useId, useState } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import { closesGap } from '../../engine/gap.ts';
import type { Candidate, ChoiceId, Question } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Button } from '../../ui/button.tsx';
import { CheckCards } from '../../ui/check-cards.tsx';
import type { CardOption } from '../../ui/choice-card.tsx';
import { Actions } from '../../ui/layout.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { answerWords } from '../../words/answer.ts';
import { PLAN_DONE, PLAN_MARK } from '../../words/plan.ts';
import { draftOf } from '../answer-draft.ts';
import { InlineText } from '../inline-text.tsx';
import { answerTo } from '../steps.ts';
import styles from './plan.module.css';

type DoneFormProps = {
  question: Question;
  assessment: Assessment;
  candidate: Candidate;
  /** `null`: done, and the answer stays as it is. */
  onFinish: (choices: readonly ChoiceId[] | null) => void;
  onCancel: () => void;
};

/** Done means that an answer changed: the choices that close the gap, to be confirmed. */
export default function DoneForm({ question, assessment, candidate, onFinish, onCancel }: DoneFormProps) {
  const answer = answerTo(builtInLens, assessment, candidate.id, question.id);
  const draft = draftOf(question, answer);
  const isMultiple = question.kind === 'multiple';
  const [chosen, setChosen] = useState<readonly ChoiceId[] | null>(
    isMultiple && draft.kind === 'choices' ? draft.choices : null,
  );
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const closes = (choices: readonly ChoiceId[]) =>
    closesGap(builtInLens, assessment.profile, question.id, choices);
  const choose = (next: readonly ChoiceId[] | null) => {
    setChosen(next);
    setIsMissing(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== null) return onFinish(chosen);
    setIsMissing(true);
    document.getElementById(id)?.focus();
  };
  const optionOf = ({ id: value, label, description }: Question['choices'][number]): CardOption => ({
    value,
    label,
    ...(description === undefined ? {} : { description: <InlineText text={description} /> }),
  });
  const group = {
    id,
    name: id,
    error: isMissing ? PLAN_DONE.missing : undefined,
    legend: <b>{PLAN_DONE.legend}</b>,
    intro: (
      <div className={styles.intro}>
        <p>
          <InlineText text={question.prompt} />
        </p>
        <p>
          {isMultiple
            ? PLAN_DONE.answerNowMultiple(answerWords(question, answer))
            : PLAN_DONE.answerNow(answerWords(question, answer))}
        </p>
      </div>
    ),
  };
  return (
    <form className={styles.fields} onSubmit={submit} noValidate>
      {isMultiple ? (
        <CheckCards
          {...group}
          options={question.choices.map(optionOf)}
          values={chosen}
          onChange={choose}
          none={{ value: ':none', label: PLAN_DONE.none }}
        />
      ) : (
        <RadioCards
          {...group}
          options={question.choices.filter((choice) => closes([choice.id])).map(optionOf)}
          value={chosen?.[0] ?? null}
          onChange={(choice) => choose([choice])}
        />
      )}
      {isMultiple && (
        <p role="status" className={styles.facts}>
          {chosen === null ? '' : closes(chosen) ? PLAN_DONE.closes : PLAN_DONE.leavesGap}
        </p>
      )}
      <Actions>
        <Button type="submit">{PLAN_DONE.change}</Button>
        <Button kind="quiet" onClick={() => onFinish(null)}>
          {PLAN_DONE.only}
        </Button>
        <Button kind="text" onClick={onCancel}>
          {PLAN_MARK.cancel}
        </Button>
      </Actions>
    </form>
  );
}
