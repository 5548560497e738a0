import type { FormEvent } from 'react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { session } from '../../storage/browser-storage.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Actions } from '../../ui/layout.tsx';
import { PROBLEM, QUESTION, recount } from '../../words/question.ts';
import { AnswerCards } from '../answer-cards.tsx';
import type { Draft } from '../answer-draft.ts';
import { answerOf, draftOf } from '../answer-draft.ts';
import { REASON_ID } from '../reason-field.tsx';
import type { Step } from '../steps.ts';
import { answerTo, nextPath, reviewPath, stepsOf } from '../steps.ts';
import { useAnswerKeys } from './answer-keys.ts';
import { Particulars } from './particulars.tsx';
import styles from './question.module.css';
import { QuestionIntro, QuestionLegend } from './question-head.tsx';

type QuestionFormProps = {
  assessment: Assessment;
  candidate: Candidate;
  steps: readonly Step[];
  step: Step;
  isFromReview: boolean;
};

/** Answers are stored as they are chosen and never block; only a missing reason keeps a person on the page. */
export function QuestionForm({ assessment, candidate, steps, step, isFromReview }: QuestionFormProps) {
  const { question, scope } = step;
  const stored = answerTo(builtInLens, assessment, scope, question.id);
  // Only "does not apply" without its reason is held here; every other choice is the stored answer.
  const [pending, setPending] = useState<Draft | null>(null);
  const [attempts, setAttempts] = useState(0);
  const [notice, setNotice] = useState('');
  const { hasShortcuts } = useSettings();
  const navigate = useNavigate();
  useAnswerKeys(hasShortcuts);

  const draft = pending ?? draftOf(question, stored);
  const isReasonMissing = draft.kind === 'notApplicable' && draft.reason.trim() === '';
  const reasonError = isReasonMissing && attempts > 0 ? PROBLEM.reason : undefined;

  const choose = (next: Draft) => {
    const answer = answerOf(next, stored, new Date().toISOString());
    setPending(next.kind === 'notApplicable' ? next : null);
    if (answer === undefined) return;
    session.answer(scope, question.id, answer);
    setNotice(scope === 'profile' ? recountNotice(steps.length) : '');
  };
  const recountNotice = (before: number) => {
    const now = session.store.getState().assessment;
    const profile = now?.profile ?? assessment.profile;
    const after = stepsOf(builtInLens, profile, candidate).length;
    return before === after ? '' : recount(before, after);
  };
  const goOn = () =>
    navigate(
      isFromReview
        ? reviewPath(assessment, candidate.id, question.id)
        : nextPath(assessment, candidate.id, steps, step),
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReasonMissing) setAttempts(attempts + 1);
    else goOn();
  };

  return (
    <form onSubmit={submit} noValidate>
      {reasonError !== undefined && (
        <div className={styles.problem}>
          <title>{PROBLEM.titlePrefix + reasonError}</title>
          <ErrorSummary
            key={attempts}
            title={PROBLEM.title}
            problems={[{ controlId: REASON_ID, text: reasonError }]}
          />
        </div>
      )}
      <AnswerCards
        question={question}
        draft={draft}
        onDraft={choose}
        legend={<QuestionLegend question={question} />}
        intro={<QuestionIntro step={step} />}
        reasonError={reasonError}
        hasKeyHints={hasShortcuts}
      />
      <p className={styles.notice} role="status">
        {notice}
      </p>
      <Particulars question={question} scope={scope} answer={stored} />
      <Actions isSticky>
        <Button type="submit">{QUESTION.continue}</Button>
        <Button kind="text" onClick={goOn}>
          {QUESTION.later}
        </Button>
      </Actions>
    </form>
  );
}
