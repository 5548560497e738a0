/** What can be said of candidates side by side: who leads overall, and who is surely ahead in which row. */

import { isLevel } from '../../engine/order.ts';
import { isSameReadiness, isSurelyAbove, pillarsAhead } from '../../engine/ranking.ts';
import type { CandidateResult, Readiness, Result } from '../../engine/result.ts';
import type { Ahead, Lead } from '../../words/candidates.ts';
import type { Compared } from './compared.ts';

type Assessed = { readonly name: string; readonly result: CandidateResult; readonly dayOne: Readiness };

/** Who is ahead on day one among these, by the ranking of the result (§14), and how sure that is. */
export function leadOf(compared: readonly Compared[], { ranking, dominates }: Result): Lead {
  const [first, ...rest] = ranking.flatMap((id): readonly Assessed[] => {
    const one = compared.find((candidate) => candidate.id === id);
    const dayOne = one?.result.overall.dayOne ?? null;
    return one === undefined || dayOne === null ? [] : [{ name: one.name, result: one.result, dayOne }];
  });
  if (first === undefined) return { kind: 'nothing' };
  if (rest.length === 0) return { kind: 'alone', leader: first.name };
  const leader = { leader: first.name, atLeast: first.dayOne.atLeast };
  const namesOf = (some: readonly Assessed[]) => some.map(({ name }) => name);
  const isDominated = (other: Assessed) =>
    dominates.some(([better, worse]) => better === first.result.id && worse === other.result.id);
  if (rest.every(isDominated)) return { kind: 'everywhere', ...leader, rivals: namesOf(rest) };
  if (rest.every((other) => isSurelyAbove(first.dayOne, other.dayOne)))
    return { kind: 'certain', ...leader, rivals: namesOf(rest) };
  const same = rest.filter((other) => isSameReadiness(first.dayOne, other.dayOne));
  if (same.length > 0) return { kind: 'level', names: namesOf([first, ...same]) };
  const asProven = rest.filter((other) => isLevel(first.dayOne.atLeast, other.dayOne.atLeast));
  if (asProven.length > 0) return { kind: 'possible', ...leader, rivals: namesOf(asProven) };
  return {
    kind: 'proven',
    ...leader,
    rivals: namesOf(rest.filter((other) => !isSurelyAbove(first.dayOne, other.dayOne))),
  };
}

/** Pairs of which one is at least as ready everywhere, with the pillars in which it is surely ahead. */
export function dominancesAmong(compared: readonly Compared[], { dominates }: Result) {
  return dominates.flatMap(([better, worse]) => {
    const a = compared.find(({ id }) => id === better);
    const b = compared.find(({ id }) => id === worse);
    return a === undefined || b === undefined
      ? []
      : [{ better: a, worse: b, pillars: pillarsAhead(a.result, b.result) }];
  });
}

export type ComparedRow = {
  readonly id: string;
  readonly title: string;
  /** One per candidate, in their order. */
  readonly readiness: readonly (Readiness | null)[];
};

/** In which rows one candidate is surely above all others that have anything there, and what is left over. */
export function aheadIn(
  compared: readonly { readonly name: string }[],
  rows: readonly ComparedRow[],
): { readonly ahead: readonly Ahead[]; readonly rest: 'none' | 'same' | 'open' } {
  const winners = rows.map(({ readiness }) => winnerOf(readiness));
  const ahead = compared.flatMap(({ name }, place) => {
    const titles = rows.filter((_, row) => winners[row] === place).map(({ title }) => title);
    return titles.length === 0 ? [] : [{ name, in: titles }];
  });
  const left = rows.filter((_, row) => winners[row] === null);
  if (left.length === 0) return { ahead, rest: 'none' };
  return { ahead, rest: left.every(({ readiness }) => areSame(readiness)) ? 'same' : 'open' };
}

function winnerOf(readiness: readonly (Readiness | null)[]): number | null {
  const assessed = readiness.filter((one) => one !== null);
  if (assessed.length < 2) return null;
  const place = readiness.findIndex(
    (one) => one !== null && assessed.every((other) => other === one || isSurelyAbove(one, other)),
  );
  return place < 0 ? null : place;
}

function areSame([first = null, ...others]: readonly (Readiness | null)[]): boolean {
  return others.every((other) => isSameReadiness(first, other));
}
