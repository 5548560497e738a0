import type { Answer, Dissent } from '../../engine/model.ts';
import type { Pick } from './difference.ts';
import { isSameValue } from './same-value.ts';

/** Who speaks where an answer does not say who gave it. */
export type Names = { readonly mine?: string; readonly theirs?: string };

/**
 * What both answers say together, where they do not contradict each other: the same answer with what either adds to it, or one that
 * already knows the other as a dissent. `null` where somebody has to choose.
 */
export function joinAnswers(mine: Answer, theirs: Answer): Answer | null {
  if (isSameValue(mine, theirs)) return mine;
  const [ours, other] = [sayingOf(mine), sayingOf(theirs)];
  const joined = joinSayings(ours, other);
  if (joined !== null) return withDissents(joined, [...dissentsOf(mine), ...dissentsOf(theirs)]);
  const isTheirsKnown = dissentsOf(mine).some((dissent) => isSameSaying(dissent, other));
  const isMineKnown = dissentsOf(theirs).some((dissent) => isSameSaying(dissent, ours));
  if (isTheirsKnown === isMineKnown) return null;
  const [later, earlier] = isTheirsKnown ? [mine, theirs] : [theirs, mine];
  return withDissents(sayingOf(later), [...dissentsOf(later), ...dissentsOf(earlier)]);
}

/** The answer that was picked; the other one beside it where it is to be kept. Dissents of either stay. */
export function pickAnswer(mine: Answer, theirs: Answer, { side, keepsOther }: Pick, names: Names): Answer {
  const [chosen, other] = side === 'mine' ? [mine, theirs] : [theirs, mine];
  const name = side === 'mine' ? names.theirs : names.mine;
  return withDissents(sayingOf(chosen), [
    ...dissentsOf(chosen),
    ...dissentsOf(other),
    ...(keepsOther ? [signed(sayingOf(other), name)] : []),
  ]);
}

function sayingOf({ dissents: _, ...saying }: Answer): Dissent {
  return saying;
}

function dissentsOf({ dissents = [] }: Answer): readonly Dissent[] {
  return dissents;
}

function signed(saying: Dissent, name: string | undefined): Dissent {
  return name === undefined || saying.answeredBy !== undefined ? saying : { ...saying, answeredBy: name };
}

/** Evidence of both; of the dates the later; of everything else what only one has. `null` where both have it and it differs. */
function joinSayings(mine: Dissent, theirs: Dissent): Dissent | null {
  const { evidence: ownEvidence, answeredAt: ownDate, ...own } = mine;
  const { evidence: otherEvidence, answeredAt: otherDate, ...other } = theirs;
  const joined = joinFields(own, other);
  if (joined === null) return null;
  const evidence = uniqueBy(isSameValue, [...(ownEvidence ?? []), ...(otherEvidence ?? [])]);
  const [answeredAt] = [ownDate, otherDate]
    .filter((date) => date !== undefined)
    .sort()
    .reverse();
  return {
    ...joined,
    ...((ownEvidence ?? otherEvidence) === undefined ? {} : { evidence }),
    ...(answeredAt === undefined ? {} : { answeredAt }),
  };
}

/** The fields of both, or `null` where one is in both and differs. */
export function joinFields<One extends object, Other extends object>(
  one: One,
  other: Other,
): (Other & One) | null {
  const others = new Map<string, unknown>(Object.entries(other));
  const isAlike = Object.entries(one).every(
    ([field, value]) => !others.has(field) || isSameValue(value, others.get(field)),
  );
  return isAlike ? { ...other, ...one } : null;
}

function withDissents(saying: Dissent, dissents: readonly Dissent[]): Answer {
  const others = dissents.filter((dissent) => !isSameSaying(dissent, saying));
  // Whoever is named stays: of two who say the same only the one without a name is too much.
  const isCovered = (one: Dissent, dissent: Dissent) =>
    isSameSaying(one, dissent) && (dissent.answeredBy === undefined || dissent.answeredBy === one.answeredBy);
  const kept = uniqueBy(isCovered, others);
  return kept.length === 0 ? saying : { ...saying, dissents: kept };
}

/** The date does not matter, nor the name where only one has it. */
function isSameSaying(
  { answeredAt: _, answeredBy: one, ...saying }: Dissent,
  { answeredAt: __, answeredBy: other, ...otherSaying }: Dissent,
): boolean {
  return (one === undefined || other === undefined || one === other) && isSameValue(saying, otherSaying);
}

function uniqueBy<T>(isCovered: (kept: T, item: T) => boolean, items: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const item of items) if (!kept.some((one) => isCovered(one, item))) kept.push(item);
  return kept;
}
