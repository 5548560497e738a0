/** The answers that are being tried out: a list that grows and shrinks, kept nowhere but in the page. */
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer, Candidate, Question } from '../../engine/model.ts';
import type { TriedAnswer } from '../../engine/what-if.ts';
import { builtInLens } from '../../lens/built-in.ts';
import type { Draft } from '../answer-draft.ts';
import { answerOf, draftOf } from '../answer-draft.ts';
import type { Scope } from '../steps.ts';
import { answerTo } from '../steps.ts';

/** Whose answer a question asks for, of the product or of this candidate. */
export function scopeOf({ section }: Question, candidate: Candidate): Scope {
  const kind = builtInLens.sections.find(({ id }) => id === section)?.kind;
  return kind === 'profile' ? 'profile' : candidate.id;
}

/** The list after a choice. An answer as it was given is none that is tried out; one without its reason waits. */
export function afterChoice(
  tried: readonly TriedAnswer[],
  assessment: Assessment,
  scope: Scope,
  question: Question,
  draft: Draft,
  now: string,
): readonly TriedAnswer[] {
  const given = answerTo(builtInLens, assessment, scope, question.id);
  const answer = answerOf(draft, given, now);
  if (answer === undefined) return tried;
  const others = withoutTried(tried, scope, question.id);
  if (answer === null || isSameAs(question, given, answer)) return others;
  const next = { scope, question: question.id, answer };
  const place = tried.findIndex((one) => one.scope === scope && one.question === question.id);
  return place === -1 ? [...tried, next] : tried.with(place, next);
}

export function withoutTried(
  tried: readonly TriedAnswer[],
  scope: Scope,
  question: string,
): readonly TriedAnswer[] {
  return tried.filter((one) => one.scope !== scope || one.question !== question);
}

function isSameAs(question: Question, given: Answer | undefined, answer: Answer): boolean {
  return JSON.stringify(draftOf(question, given)) === JSON.stringify(draftOf(question, answer));
}
