/** Whether an answer would leave a question short of its targets (§5 to §9). */
import { indexOf } from './lens-index.ts';
import type { Answers, ChoiceId, Lens, QuestionId } from './model.ts';
import { settingOf } from './setting.ts';
import { resultOf } from './standing.ts';

/** Whether a scored question, answered with these of its choices, falls short of nothing under this profile. False for any other question. */
export function closesGap(
  lens: Lens,
  profile: Answers,
  question: QuestionId,
  choices: readonly ChoiceId[],
): boolean {
  const demand = settingOf(indexOf(lens), profile).demands.find(
    ({ entry }) => entry.question.id === question,
  );
  if (demand === undefined) return false;
  const { severity } = resultOf(demand, { kind: 'choices', chosen: new Set(choices), isGuess: false });
  return severity.possible === 'none';
}
