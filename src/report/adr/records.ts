/** Which records there are, under which numbers, and which one has replaced which. */
import type { Decided, DecidedStatus } from '../../engine/assessment.ts';
import type { Decision, DecisionId, OptionId } from '../../engine/model.ts';
import type { Scored } from '../scored.ts';
import type { Moment } from './moments.ts';
import { momentsOf } from './moments.ts';

/** What was decided, or what the answers alone propose. */
export type Standing = {
  readonly status: DecidedStatus;
  readonly option: OptionId | undefined;
  readonly decided: Decided | undefined;
};

export type AdrRecord = {
  readonly number: number;
  readonly decision: Decision;
  readonly standing: Standing;
  /** The last moment at which the record stood as it is. */
  readonly moment: Moment;
  readonly supersedes: number | null;
  readonly supersededBy: number | null;
};

/**
 * One record for each decision of the first moment, numbered in content order; from moment to moment a record is carried on, or a new one
 * takes its place under the next number. All of it follows from the assessment, so that every export gives the same numbers again.
 */
export function recordsOf(scored: Scored, firstNumber: number): readonly AdrRecord[] {
  const records = new Map<number, AdrRecord>();
  const inForce = new Map<DecisionId, number>();
  for (const moment of momentsOf(scored))
    for (const decision of scored.lens.decisions ?? []) {
      const standing = standingOf(decision, moment);
      if (standing === null) continue;
      const before = records.get(inForce.get(decision.id) ?? Number.NaN);
      if (before !== undefined && isCarriedOn(before.standing, standing)) {
        records.set(before.number, { ...before, standing, moment });
        continue;
      }
      const number = firstNumber + records.size;
      const supersedes = before?.number ?? null;
      records.set(number, { number, decision, standing, moment, supersedes, supersededBy: null });
      if (before !== undefined) records.set(before.number, { ...before, supersededBy: number });
      inForce.set(decision.id, number);
    }
  return [...records.values()];
}

/**
 * The same records under the numbers of `whole`, the records of the assessment before anything was left out: that may take the earliest
 * away, and must move no number. Counted from the newest of each decision back.
 */
export function underNumbersOf(
  whole: readonly AdrRecord[],
  records: readonly AdrRecord[],
): readonly AdrRecord[] {
  const of = (all: readonly AdrRecord[], { decision }: AdrRecord) =>
    all.filter((one) => one.decision.id === decision.id);
  return records
    .map((record) => {
      const own = of(records, record);
      const twin = of(whole, record).at(own.indexOf(record) - own.length);
      return { ...record, ...twin, standing: record.standing, moment: record.moment };
    })
    .toSorted((one, other) => one.number - other.number);
}

/** `null` where the decision was not in the lens at that moment. */
function standingOf({ id }: Decision, { result, decided }: Moment): Standing | null {
  const outcome = Object.hasOwn(result.decisions, id) ? result.decisions[id] : undefined;
  if (outcome === undefined) return null;
  const given = Object.hasOwn(decided, id) ? decided[id] : undefined;
  if (given !== undefined) return { status: given.status, option: given.option, decided: given };
  const [leader, ...level] = outcome.leader;
  return { status: 'proposed', option: level.length === 0 ? leader : undefined, decided: undefined };
}

/** A record that says yes or no stands as it is or not at all; one that is still open fills up, but never turns to another option. */
function isCarriedOn(before: Standing, now: Standing): boolean {
  if (before.status === 'accepted' || before.status === 'rejected')
    return now.status === before.status && now.option === before.option;
  return before.option === undefined || now.option === undefined || now.option === before.option;
}
