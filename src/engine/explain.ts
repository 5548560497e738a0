/** §15: why any number or verdict is what it is. */
import { assertNever } from './assert-never.ts';
import { evaluate } from './evaluate.ts';
import { explainGain, explainProjected } from './explain/explain-plan.ts';
import { explainReadiness } from './explain/explain-readiness.ts';
import { explainCriterionWeight, explainPartOfScore, explainScore } from './explain/explain-score.ts';
import { explainSeverity, explainVerdict } from './explain/explain-severity.ts';
import { explainStableWeight } from './explain/explain-stable-weight.ts';
import { explainAttainment, explainTarget } from './explain/explain-target.ts';
import { explainValue } from './explain/explain-value.ts';
import { explainWidth } from './explain/explain-width.ts';
import { explainWinShare } from './explain/explain-win-share.ts';
import type { Bound, Explanation, GroupRef } from './explain/explanation.ts';
import type { CandidateScene, Scene } from './explain/scene.ts';
import { sceneOf, withCandidate } from './explain/scene.ts';
import type { CandidateId, DecisionId, Horizon, Lens, OptionId, QuestionId, Scorable } from './model.ts';

type OfCandidate = { readonly candidate: CandidateId };
type OfQuestion = OfCandidate & { readonly question: QuestionId };
type AtHorizon = { readonly horizon: Horizon; readonly bound: Bound };

/** What to explain. Values and attainments of `atLeast` are the least they can be, targets of `atLeast` likewise. */
export type Subject =
  | ({ readonly kind: 'readiness'; readonly group: GroupRef } & OfCandidate & AtHorizon)
  | ({ readonly kind: 'verdict' } & OfCandidate)
  | ({ readonly kind: 'value'; readonly bound: Bound } & OfQuestion)
  | ({ readonly kind: 'target' | 'attainment' } & OfQuestion & AtHorizon)
  | ({ readonly kind: 'severity'; readonly certainty: 'certain' | 'possible' } & OfQuestion)
  | ({ readonly kind: 'gain' | 'width' } & OfQuestion)
  | ({ readonly kind: 'projected'; readonly horizon: Horizon } & OfCandidate)
  | DecisionSubject;

type OfOption = { readonly decision: DecisionId; readonly option: OptionId };
type OfCriterion = { readonly decision: DecisionId; readonly question: QuestionId };

/** `stableWeight` is one end of the weights with which the lead holds. */
type DecisionSubject =
  | ({ readonly kind: 'score' | 'winShare' } & OfOption)
  | ({ readonly kind: 'contribution' } & OfOption & OfCriterion)
  | ({ readonly kind: 'criterionWeight' } & OfCriterion)
  | ({ readonly kind: 'stableWeight'; readonly bound: Bound } & OfCriterion);

/**
 * A tree whose root has the very amount of the result and whose leaves are answers, choices and lens entries.
 * `null` where the result has no such number: another id, no target at that horizon, no action in the plan.
 */
export function explain(lens: Lens, assessment: Scorable, subject: Subject): Explanation | null {
  const scene = sceneOf(lens, assessment);
  if ('decision' in subject) return explainDecision(scene, subject);
  const candidate = assessment.candidates.find(({ id }) => id === subject.candidate);
  if (candidate === undefined) return null;
  const candidateScene = withCandidate(scene, candidate);
  switch (subject.kind) {
    case 'readiness':
      return explainReadiness(candidateScene, subject);
    case 'projected':
      return explainProjected(candidateScene, subject.horizon);
    case 'verdict': {
      const result = evaluate(lens, assessment).candidates.find(({ id }) => id === subject.candidate);
      return explainVerdict(candidateScene, result?.verdict ?? null);
    }
    default:
      return explainQuestion(candidateScene, subject);
  }
}

function explainDecision(scene: Scene, subject: DecisionSubject): Explanation | null {
  switch (subject.kind) {
    case 'score':
      return explainScore(scene, subject.decision, subject.option);
    case 'winShare':
      return explainWinShare(scene, subject.decision, subject.option);
    case 'contribution':
      return explainPartOfScore(scene, subject.decision, subject.option, subject.question);
    case 'criterionWeight':
      return explainCriterionWeight(scene, subject.decision, subject.question);
    case 'stableWeight':
      return explainStableWeight(scene, subject.decision, subject.question, subject.bound);
    default:
      return assertNever(subject);
  }
}

type QuestionSubject = Extract<Subject, OfQuestion>;

function explainQuestion(scene: CandidateScene, subject: QuestionSubject): Explanation | null {
  const standing = scene.standings.find(({ demand }) => demand.entry.question.id === subject.question);
  if (standing === undefined) return null;
  switch (subject.kind) {
    case 'value':
      return explainValue(scene, standing, subject.bound);
    case 'target':
      return explainTarget(scene, standing.demand, subject.horizon, subject.bound);
    case 'attainment':
      return explainAttainment(scene, standing, subject.horizon, subject.bound);
    case 'severity':
      return explainSeverity(scene, standing, subject.certainty);
    case 'gain':
      return explainGain(scene, standing.demand.entry.position);
    case 'width':
      return explainWidth(scene, standing);
    default:
      return assertNever(subject);
  }
}
