import type { FormEvent, ReactNode } from 'react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSettings } from '../../storage/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
import { QUESTION } from '../../words/question.ts';
import { useAnswerKeys } from './answer-keys.ts';
import styles from './answering.module.css';
import type { Answering } from './use-answers.ts';

const MissingReasons = lazy(() => import('./missing-reasons.tsx'));

type AnswerFormProps = {
  answers: readonly Answering[];
  /** Where "Continue" leads. */
  target: string;
  /** What the button of a whole section says. One question has besides "Continue" the way to leave it. */
  label?: string;
  /** What Enter does on a question, where it does not go on to the next page. True once it has done it. */
  onEnter?: (group: Element | null) => boolean;
  children: (isChecked: boolean) => ReactNode;
};

/** Answers never block; only a missing reason keeps a person on the page, and is said above the questions. */
export function AnswerForm({ answers, target, label, onEnter, children }: AnswerFormProps) {
  const [attempts, setAttempts] = useState(0);
  const { hasShortcuts } = useSettings();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  useAnswerKeys(hasShortcuts, (group) => {
    if (onEnter?.(group) !== true) form.current?.requestSubmit();
  });
  const missing = answers.filter(({ isReasonMissing }) => isReasonMissing);
  const isChecked = attempts > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length > 0) setAttempts(attempts + 1);
    else void navigate(target);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {isChecked && missing.length > 0 && (
        <Suspense>
          <MissingReasons key={attempts} missing={missing} />
        </Suspense>
      )}
      {children(isChecked)}
      <Actions isSticky>
        <Button type="submit">{label ?? QUESTION.continue}</Button>
        {label === undefined && (
          <Button kind="text" onClick={() => void navigate(target)}>
            {QUESTION.later}
          </Button>
        )}
      </Actions>
    </form>
  );
}
