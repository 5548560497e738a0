/** §15 for §5 and §16: the value of a scored question. */
import type { Chosen } from '../answers.ts';
import type { QuestionId } from '../model.ts';
import type { Standing } from '../standing.ts';
import type { Need } from '../value.ts';
import { explainAnswer, explainApplies, explainProfileAnswer } from './explain-condition.ts';
import type { Bound, By, Explanation, ExplanationCode } from './explanation.ts';
import { lensEntry } from './explanation.ts';
import { PROFILE_FILE, questionFile } from './files.ts';
import type { Scene } from './scene.ts';

export function explainValue(scene: Scene, standing: Standing, bound: Bound): Explanation {
  const { demand, answer, result } = standing;
  const { question } = demand.entry;
  const node = (by: By, parts: readonly Explanation[]): Explanation => ({
    code: 'value',
    about: { question: question.id, bound },
    amount: result.value?.[bound === 'atLeast' ? 0 : 1] ?? null,
    by,
    parts,
  });
  if (result.value === null) return node('rule', [explainApplies(scene, question, demand.applies, answer)]);
  const given = explainAnswer(question.id, answer);
  if (demand.need !== null && question.covers !== undefined) {
    const asked = explainProfileAnswer(scene, question.covers);
    const counted = sharesCounted(demand.need, standing, bound, question.covers);
    return counted === null
      ? node('rule', [...asked, given])
      : node('quotient', [...counted, ...asked, given]);
  }
  if (answer.kind !== 'choices') return node('rule', [given]);
  if (demand.entry.riskRules !== null)
    return node('rule', [...explainRiskRule(standing, answer.chosen), given]);
  const values = question.choices
    .filter(({ id }) => answer.chosen.has(id))
    .map(({ id, value = 0 }) =>
      lensEntry('choiceValue', { question: question.id, choice: id }, value, questionFile(question)),
    );
  return node('sumUpToOne', [...values, given]);
}

/** What is covered and what is needed; `null` where the bound does not come from counting. */
function sharesCounted(
  need: Need,
  { demand, answer }: Standing,
  bound: Bound,
  covers: QuestionId,
): readonly Explanation[] | null {
  if (need.kind !== 'choices' || answer.kind !== 'choices' || (bound === 'atMost' && !need.isCertain))
    return null;
  const { question } = demand.entry;
  const needed = [...need.needed];
  const count = (code: ExplanationCode, about: QuestionId, parts: readonly Explanation[]): Explanation => ({
    code,
    about: { question: about },
    amount: parts.length,
    by: 'sum',
    parts,
  });
  return [
    count(
      'covered',
      question.id,
      needed
        .filter((id) => answer.chosen.has(id))
        .map((choice) =>
          lensEntry('coveredChoice', { question: question.id, choice }, 1, questionFile(question)),
        ),
    ),
    count(
      'needed',
      covers,
      needed.map((choice) => lensEntry('neededChoice', { question: covers, choice }, 1, PROFILE_FILE)),
    ),
  ];
}

/** The rule that gives the value, if one does. */
function explainRiskRule({ demand: { entry } }: Standing, chosen: Chosen): readonly Explanation[] {
  const rule = entry.riskRules?.find(({ passes }) => passes(chosen));
  const { question } = entry;
  return rule === undefined
    ? []
    : [lensEntry('riskRule', { question: question.id }, rule.value, questionFile(question))];
}
