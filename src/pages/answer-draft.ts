/** What a person has chosen on the page: an answer, or one that still lacks its reason. */
import type { Answer, QuestionAsked } from '../engine/model.ts';

export type Draft =
  | { readonly kind: 'none' }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notApplicable'; readonly reason: string };

const EMPTY_DRAFT: Draft = { kind: 'none' };

/** What the stored answer shows on the page. Choices that the question no longer has are not shown. */
export function draftOf(question: QuestionAsked, answer: Answer | undefined): Draft {
  switch (answer?.kind) {
    case undefined:
      return EMPTY_DRAFT;
    case 'unknown':
      return { kind: 'unknown' };
    case 'notApplicable':
      return { kind: 'notApplicable', reason: answer.reason };
    case 'choices': {
      const choices = answer.choices.flatMap((chosen) => {
        const choice = question.choices.find(
          ({ id, formerly }) => id === chosen || formerly?.includes(chosen),
        );
        return choice === undefined ? [] : [choice.id];
      });
      const isGone = choices.length === 0 && answer.choices.length > 0;
      return isGone ? EMPTY_DRAFT : { kind: 'choices', choices };
    }
  }
}

/**
 * The answer to store: the draft with the note, evidence, owner, confidence and dissents that stood with the one before.
 * `null` clears the answer; `undefined` where there is nothing to store yet, because the reason is missing.
 */
export function answerOf(draft: Draft, before: Answer | undefined, now: string): Answer | null | undefined {
  if (draft.kind === 'none') return null;
  if (draft.kind === 'notApplicable' && draft.reason.trim() === '') return undefined;
  const { note, evidence, confidence, owner, answeredBy, dissents } = before ?? {};
  const details = {
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(owner === undefined ? {} : { owner }),
    ...(answeredBy === undefined ? {} : { answeredBy }),
    ...(dissents === undefined ? {} : { dissents }),
    answeredAt: now,
  };
  switch (draft.kind) {
    case 'choices':
      return { kind: 'choices', choices: draft.choices, ...details };
    case 'unknown':
      return { kind: 'unknown', ...details };
    case 'notApplicable':
      return { kind: 'notApplicable', reason: draft.reason.trim(), ...details };
  }
}
