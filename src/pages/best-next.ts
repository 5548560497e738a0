import { isUnanswered } from '../engine/asked.ts';
import type { Assessment } from '../engine/assessment.ts';
import type { Candidate, Lens, Question, QuestionId, Share } from '../engine/model.ts';
import type { Result, Severity } from '../engine/result.ts';
import type { Step } from './steps.ts';
import { stepsOf } from './steps.ts';

/** Why a question comes next. */
export type NextReason =
  /** It could turn decisions that are not settled, by their titles. */
  | { readonly kind: 'decisions'; readonly titles: readonly string[] }
  /** It says how much each stack needs. */
  | { readonly kind: 'needs' }
  /** `width`: the part of overall dayOne readiness that it alone leaves open. */
  | { readonly kind: 'risk'; readonly severity: Severity; readonly width: Share };

export type BestNext = {
  readonly step: Step;
  /** It has been answered with "we do not know yet": there is something to find out, not something to choose. */
  readonly isUnknown: boolean;
  readonly reason: NextReason;
};

/**
 * The question to settle next, in the order of scoring §12: the product first, since its answers set what every stack needs, then this
 * candidate. Questions without an answer go before those that are known to be unknown, which nobody can choose an answer to yet; open
 * questions without a target, which §12 leaves out, come last. `null` where nothing is open, `except` for the question named.
 */
export function bestNext(
  lens: Lens,
  assessment: Assessment,
  result: Result,
  candidate: Candidate,
  except?: QuestionId,
): BestNext | null {
  const steps = stepsOf(lens, assessment.profile, candidate).filter(({ question }) => question.id !== except);
  const scored = result.candidates.find(({ id }) => id === candidate.id)?.findOut ?? [];
  const ordered = [...result.profileFindOut, ...scored].flatMap(
    (item) => steps.find(({ question }) => question.id === item.question) ?? [],
  );
  const step = ordered.find(isUnanswered) ?? steps.find(isUnanswered) ?? ordered[0];
  if (step === undefined) return null;
  const risk = scored.find(({ question }) => question === step.question.id);
  return {
    step,
    isUnknown: !isUnanswered(step),
    reason:
      step.scope === 'profile'
        ? profileReason(lens, result, step.question)
        : { kind: 'risk', severity: risk?.possible ?? 'none', width: risk?.width ?? 0 },
  };
}

function profileReason(lens: Lens, result: Result, { id }: Question): NextReason {
  const swing = result.profileFindOut.find(({ question }) => question === id)?.swing ?? 0;
  const titles = (lens.decisions ?? [])
    .filter((decision) => result.decisions[decision.id]?.strength !== 'settled')
    .filter(({ criteria }) => criteria.some(({ question }) => question === id))
    .map(({ title }) => title);
  return swing > 0 && titles.length > 0 ? { kind: 'decisions', titles } : { kind: 'needs' };
}
