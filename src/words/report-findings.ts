/** The sentences of risks, unknowns and actions in the report. */
import type { Effort, Horizon, Share } from '../engine/model.ts';
import type { FindOutItem, PlanItem } from '../engine/result.ts';
import { percent, points } from './numbers.ts';
import { effortWord, horizonMeaning, horizonName } from './terms.ts';

/** `Security · day one · binding on Auth model`: where a risk bites. */
export function riskPlace(section: string, horizon: Horizon, bindingConcerns: readonly string[]): string {
  const parts = [section, horizonName(horizon).toLowerCase()];
  return [...parts, ...(bindingConcerns.length > 0 ? [`binds ${bindingConcerns.join(', ')}`] : [])].join(
    ' · ',
  );
}

/** `worth 11 points`; empty for an unknown that no day-one figure depends on. */
export function findOutWorth({ width }: FindOutItem): string {
  return width > 1e-9 ? `worth ${points(width)}` : '';
}

/** The heading of one half of the plan: `Day one: expensive to redo`. */
export function planHeading(horizon: Horizon): string {
  return `${horizonName(horizon)}: ${horizonMeaning(horizon)}`;
}

/** `effort M, +4 points`. */
export function planFigures({ effort, gain }: PlanItem): string {
  return gain > 1e-9 ? `effort ${effort}, +${points(gain)}` : `effort ${effort}`;
}

const EFFORTS: readonly Effort[] = ['S', 'M', 'L', 'XL'];

/** The letters of effort and the figure beside them, explained once. */
export const PLAN_INTRO = `Effort: ${EFFORTS.map((effort) => `${effort} ${effortWord(effort)}`).join(', ')}. Points: how far overall readiness rises when this alone is done.`;

/** Stands before the question of an action whose need is not certain. */
export const CONDITIONAL_PREFIX = 'Only if it is missing. First find out: ';

/** `When the day-one actions are done, day-one readiness is at least 84 %.` */
export function projection(horizon: Horizon, projected: Share): string {
  return horizon === 'dayOne'
    ? `When the day-one actions are done, day-one readiness is at least ${percent(projected)}.`
    : `When every action is done, later readiness is at least ${percent(projected)}.`;
}

/** Two candidates where one is better whatever the unknowns: `Platform X is at least as ready as Our stack in every pillar …`. */
export function dominance(better: string, worse: string): string {
  return `${better} is at least as ready for day one as ${worse} in every pillar, and readier in one, whatever the unknowns turn out to be.`;
}

/** The first step for an unknown: `Find out: Can tenants be isolated later?` */
export const FIND_OUT_PREFIX = 'Find out: ';
