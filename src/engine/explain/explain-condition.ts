/** §15 for §2 to §4: answers, conditions over them, and whether questions apply. */
import type { GivenAnswer } from '../answers.ts';
import { appliesOf } from '../applies.ts';
import type { Lookup } from '../condition.ts';
import { holds } from '../condition.ts';
import type { Kleene } from '../kleene.ts';
import type { Condition, Question, QuestionId } from '../model.ts';
import type { Explanation } from './explanation.ts';
import type { Scene } from './scene.ts';

/** The leaf for an answer, or for there being none. */
export const explainAnswer = (question: QuestionId, answer: GivenAnswer): Explanation => ({
  code: 'answer',
  about: { question, ...(answer.kind === 'choices' && { choices: [...answer.chosen] }) },
  amount: answer.kind,
  by: 'given',
  parts: [],
});

/** Why a condition is met, is not, or may be; `end` is the place among the profile questions before which it may look. */
export function explainCondition(
  scene: Scene,
  condition: Condition,
  end = scene.index.profile.length,
): Explanation {
  const amount = holds(condition, lookupBefore(scene, end));
  const node = (parts: readonly Explanation[]): Explanation => ({
    code: 'condition',
    about: {},
    amount,
    by: 'rule',
    parts,
  });
  if ('all' in condition) return node(condition.all.map((part) => explainCondition(scene, part, end)));
  if ('any' in condition) return node(condition.any.map((part) => explainCondition(scene, part, end)));
  if ('not' in condition) return node([explainCondition(scene, condition.not, end)]);
  const { question, anyOf } = condition;
  return { ...node(explainProfileAnswer(scene, question, end)), about: { question, choices: anyOf } };
}

/** The answer to a profile question, and whether it applies where that is not plain. */
export function explainProfileAnswer(
  scene: Scene,
  id: QuestionId,
  end = scene.index.profile.length,
): readonly Explanation[] {
  const entry = scene.profileQuestions.get(id);
  const known = lookupBefore(scene, end)(id);
  if (entry === undefined || known === undefined) return [explainAnswer(id, { kind: 'unanswered' })];
  const answer = explainAnswer(id, known.answer);
  return known.applies === true
    ? [answer]
    : [explainApplies(scene, entry.question, known.applies, known.answer, entry.position), answer];
}

/** Why a question applies or not. */
export const explainApplies = (
  scene: Scene,
  question: Question,
  applies: Kleene,
  answer: GivenAnswer,
  end?: number,
): Explanation => ({
  code: 'applies',
  about: { question: question.id },
  amount: appliesOf({ applies, answer }),
  by: 'rule',
  parts: [
    ...(question.appliesWhen === undefined ? [] : [explainCondition(scene, question.appliesWhen, end)]),
    ...(answer.kind === 'notApplicable' ? [explainAnswer(question.id, answer)] : []),
  ],
});

const lookupBefore =
  ({ profileQuestions, lookup }: Scene, end: number): Lookup =>
  (id) =>
    (profileQuestions.get(id)?.position ?? end) < end ? lookup(id) : undefined;
