import { useState } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer, QuestionAsked } from '../../engine/model.ts';
import { builtInQuestions } from '../../lens/asked.ts';
import { session } from '../../storage/browser-storage.ts';
import type { Draft } from '../answer-draft.ts';
import { answerOf, draftOf } from '../answer-draft.ts';
import { announce } from '../messages.ts';
import type { Step } from '../steps.ts';
import { answerTo } from '../steps.ts';

/** One question of one scope on the page: what is stored, what is shown, and how it is answered. */
export type Answering = {
  readonly step: Step;
  /** Names the group of cards; no other on the page has it. */
  readonly name: string;
  readonly stored: Answer | undefined;
  readonly draft: Draft;
  readonly isReasonMissing: boolean;
  /** How the answer just given changed what is asked; empty where it did not. */
  readonly notice: string;
  readonly choose: (draft: Draft) => void;
};

/** What is typed and not stored as it stands: a reason that is missing, or ends in a space. `upon` is the answer it was typed upon. */
type Pending = { readonly draft: Draft; readonly upon: Answer | undefined };
type Notice = { readonly name: string; readonly text: string };

/** Answers are stored as they are chosen. Only "does not apply" without its reason is held here until it has one. */
export function useAnswers(assessment: Assessment, steps: readonly Step[]): readonly Answering[] {
  const [pending, setPending] = useState<Readonly<Record<string, Pending>>>({});
  const [notice, setNotice] = useState<Notice | null>(null);
  const sayRecount = async (name: string, before: Assessment, after: Assessment, question: QuestionAsked) => {
    const { recountBetween } = await import('./recount.ts');
    const text = recountBetween(before, after, question);
    if (text === '') return;
    setNotice({ name, text });
    announce(text);
  };
  return steps.map((step) => {
    const { question, scope } = step;
    const name = groupName(step);
    const stored = answerTo(builtInQuestions, assessment, scope, question.id);
    const held = pending[name];
    const draft = held !== undefined && held.upon === stored ? held.draft : draftOf(question, stored);
    const choose = (next: Draft) => {
      const answer = answerOf(next, stored, new Date().toISOString());
      if (answer !== undefined) session.answer(scope, question.id, answer);
      const after = session.store.getState().assessment ?? assessment;
      const { [name]: _, ...others } = pending;
      const upon = answerTo(builtInQuestions, after, scope, question.id);
      setPending(next.kind === 'notApplicable' ? { ...others, [name]: { draft: next, upon } } : others);
      setNotice(null);
      if (scope === 'profile') void sayRecount(name, assessment, after, question);
    };
    return {
      step,
      name,
      stored,
      draft,
      isReasonMissing: draft.kind === 'notApplicable' && draft.reason.trim() === '',
      notice: notice?.name === name ? notice.text : '',
      choose,
    };
  });
}

/** Begins with `answer`, by which the keys find the cards. */
const groupName = ({ scope, question }: { scope: string; question: QuestionAsked }): string =>
  `answer ${scope} ${question.id}`;
