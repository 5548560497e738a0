/** §15 for §11: what one answer adds to the score of an option. */
import type { OptionPlace } from '../decisions/indexed-decision.ts';
import type { WeighedCriterion } from '../decisions/weighed-criterion.ts';
import { contribution } from '../decisions/weighed-criterion.ts';
import type { WeighedDecision } from '../decisions/weighed-decision.ts';
import { optionId, weighDecision } from '../decisions/weighed-decision.ts';
import type { DecisionId } from '../model.ts';
import { explainProfileAnswer } from './explain-condition.ts';
import type { Explanation } from './explanation.ts';
import { lensEntry } from './explanation.ts';
import { decisionFile } from './files.ts';
import type { Scene } from './scene.ts';

/** A decision weighed on the answers of the scene; `null` for one that the lens does not have. */
export function weighedIn({ index, profile }: Scene, id: DecisionId): WeighedDecision | null {
  const indexed = index.decisions.find(({ decision }) => decision.id === id);
  return indexed === undefined ? null : weighDecision(indexed, profile);
}

/** The place of an option, -1 for one that the decision does not have. */
export const placeOf = ({ indexed }: WeighedDecision, option: string): OptionPlace =>
  indexed.decision.options.findIndex(({ id }) => id === option);

/** Its weight times how far the answer supports the option; an answer that is no choice adds nothing and says so. */
export function explainContribution(
  scene: Scene,
  weighed: WeighedDecision,
  criterion: WeighedCriterion,
  option: OptionPlace,
): Explanation {
  const { question } = criterion.indexed.entry;
  const about = { ...aboutOf(weighed, option), question: question.id };
  if (!criterion.isAnswered)
    return {
      code: 'contribution',
      about,
      amount: 0,
      by: 'rule',
      parts: explainProfileAnswer(scene, question.id),
    };
  return {
    code: 'contribution',
    about,
    amount: contribution(criterion, option),
    by: 'product',
    parts: [explainWeightOf(weighed, criterion), explainSupport(scene, weighed, criterion, option)],
  };
}

/** What the question weighs in the decision. */
export function explainWeightOf(
  { indexed: { decision } }: WeighedDecision,
  { indexed: { criterion } }: WeighedCriterion,
): Explanation {
  const about = { decision: decision.id, question: criterion.question };
  return lensEntry('criterionWeight', about, criterion.weight, decisionFile(decision.id));
}

/** How far the answer supports the option, choice by choice. */
export function explainSupport(
  scene: Scene,
  weighed: WeighedDecision,
  { indexed: { entry, support }, answer, support: supports }: WeighedCriterion,
  option: OptionPlace,
): Explanation {
  const { question } = entry;
  const about = { ...aboutOf(weighed, option), question: question.id };
  const file = decisionFile(about.decision);
  const chosen = answer.kind === 'choices' ? answer.chosen : new Set<string>();
  return {
    code: 'support',
    about,
    amount: supports[option] ?? 0,
    by: 'sum',
    parts: [
      ...question.choices.flatMap(({ id: choice }, row) =>
        chosen.has(choice)
          ? [lensEntry('choiceSupport', { ...about, choice }, support[row]?.[option] ?? 0, file)]
          : [],
      ),
      ...explainProfileAnswer(scene, question.id),
    ],
  };
}

const aboutOf = ({ indexed }: WeighedDecision, option: OptionPlace) => ({
  decision: indexed.decision.id,
  option: optionId(indexed, option),
});
