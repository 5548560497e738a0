import { useState } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import type { Question } from '../../engine/model.ts';
import type { TriedAnswer } from '../../engine/what-if.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Button } from '../../ui/button.tsx';
import { Caption } from '../../ui/layout.tsx';
import { answerWords } from '../../words/answer.ts';
import { WHAT_IF } from '../../words/what-if.ts';
import { AnswerCards } from '../answer-cards.tsx';
import type { Draft } from '../answer-draft.ts';
import { draftOf } from '../answer-draft.ts';
import { InlineText } from '../inline-text.tsx';
import type { Scope } from '../steps.ts';
import { answerTo } from '../steps.ts';
import { usePrompt } from '../wording.ts';
import { afterChoice } from './tried.ts';
import styles from './what-if.module.css';

type TrialProps = {
  assessment: Assessment;
  /** The assessment with the answers tried out so far. */
  copy: Assessment;
  scope: Scope;
  question: Question;
  tried: readonly TriedAnswer[];
  onTried: (tried: readonly TriedAnswer[]) => void;
  onLeave: () => void;
};

/** One question with its cards, as where it is answered; a choice is tried out at once. */
export function Trial({ assessment, copy, scope, question, tried, onTried, onLeave }: TrialProps) {
  // Only "does not apply" without its reason is held here.
  const [pending, setPending] = useState<Draft | null>(null);
  const prompt = usePrompt();
  const given = answerTo(builtInLens, assessment, scope, question.id);
  const draft = pending ?? draftOf(question, answerTo(builtInLens, copy, scope, question.id));
  const lacksReason = draft.kind === 'notApplicable' && draft.reason.trim() === '';
  const choose = (next: Draft) => {
    setPending(next.kind === 'notApplicable' ? next : null);
    onTried(afterChoice(tried, assessment, scope, question, next, new Date().toISOString()));
  };
  return (
    <div className={styles.trial}>
      <Button kind="text" onClick={onLeave}>
        {WHAT_IF.toList}
      </Button>
      <AnswerCards
        question={question}
        name={`answer what-if ${question.id}`}
        draft={draft}
        onDraft={choose}
        legend={
          <h2>
            <InlineText text={prompt(question)} />
          </h2>
        }
        intro={<p>{WHAT_IF.answerNow(answerWords(question, given))}</p>}
        reasonError={undefined}
        hasKeyHints={false}
      />
      <div role="status">
        <Caption>{lacksReason ? WHAT_IF.reasonMissing : ''}</Caption>
      </div>
    </div>
  );
}
