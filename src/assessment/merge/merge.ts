/** Two copies of one assessment become one again. What only one has is taken; what differs has to be picked. */
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer, Answers, Candidate } from '../../engine/model.ts';
import type { Names } from './answers.ts';
import { joinAnswers, joinFields, pickAnswer } from './answers.ts';
import type { AnswerPlace, Difference, Pick, ValuePlace } from './difference.ts';
import { nameOfPlace } from './difference.ts';
import { isSameValue } from './same-value.ts';

/** Says what becomes of a place where the copies differ. */
type Decide = {
  readonly answer: (place: AnswerPlace, mine: Answer, theirs: Answer) => Answer;
  readonly value: <T>(place: ValuePlace, mine: T, theirs: T) => T;
};

const MINE: Pick = { side: 'mine', keepsOther: true };

/** Where both copies say something and not the same, in the order of the document. */
export function differencesBetween(mine: Assessment, theirs: Assessment): readonly Difference[] {
  const found: Difference[] = [];
  join(mine, theirs, {
    answer: (place, one, other) => {
      found.push({ place, mine: one, theirs: other });
      return one;
    },
    value: (place, one, other) => {
      found.push({ place, mine: one, theirs: other });
      return one;
    },
  });
  return found;
}

/**
 * One assessment of both, under the id of `mine`. `picks` are by the name of their place; without a pick mine counts, and an answer of
 * theirs is kept as a dissent. `names` sign the dissents that do not say whose they are. Neither copy is changed.
 */
export function mergeAssessments(
  mine: Assessment,
  theirs: Assessment,
  picks: ReadonlyMap<string, Pick> = new Map(),
  names: Names = {},
): Assessment {
  const pickFor = (place: AnswerPlace | ValuePlace) => picks.get(nameOfPlace(place)) ?? MINE;
  return join(mine, theirs, {
    answer: (place, one, other) => pickAnswer(one, other, pickFor(place), names),
    value: (place, one, other) => (pickFor(place).side === 'mine' ? one : other),
  });
}

function join(mine: Assessment, theirs: Assessment, decide: Decide): Assessment {
  const { copyOf: _, ...added } = theirs;
  const value = <T>(place: ValuePlace, one: T, other: T): T =>
    isSameValue(one, other) ? one : decide.value(place, one, other);
  const priorities = joinRecords(mine.priorities, theirs.priorities, (section, one, other) =>
    value({ part: 'priority', section }, one, other),
  );
  const decided = joinRecords(
    mine.decided,
    theirs.decided,
    (decision, one, other) =>
      joinFields(one, other) ?? decide.value({ part: 'decided', decision }, one, other),
  );
  const tripwires = joinRecords(
    mine.tripwires,
    theirs.tripwires,
    (tripwire, one, other) =>
      joinFields(one, other) ?? decide.value({ part: 'tripwire', tripwire }, one, other),
  );
  const snapshots = joinLists(mine.snapshots, theirs.snapshots, (one, other) =>
    value({ part: 'snapshot', snapshot: one.id }, one, other),
  );
  return {
    ...added,
    ...mine,
    title: value({ part: 'title' }, mine.title, theirs.title),
    lens: value({ part: 'lens' }, mine.lens, theirs.lens),
    ...(mine.reviewBy !== undefined &&
      theirs.reviewBy !== undefined && {
        reviewBy: value({ part: 'reviewBy' }, mine.reviewBy, theirs.reviewBy),
      }),
    profile: joinAnswerSheets('profile', mine.profile, theirs.profile, decide),
    candidates:
      joinLists(mine.candidates, theirs.candidates, (one, other) => joinCandidates(one, other, decide)) ?? [],
    ...(priorities && { priorities }),
    ...(decided && { decided }),
    ...(tripwires && { tripwires }),
    ...(snapshots && { snapshots }),
  };
}

function joinCandidates(mine: Candidate, theirs: Candidate, decide: Decide): Candidate {
  const { id: candidate } = mine;
  const value = <T>(place: ValuePlace, one: T, other: T): T =>
    isSameValue(one, other) ? one : decide.value(place, one, other);
  const embodies = joinRecords(mine.embodies, theirs.embodies, (decision, one, other) =>
    value({ part: 'embodies', candidate, decision }, one, other),
  );
  const plan = joinRecords(
    mine.plan,
    theirs.plan,
    (question, one, other) =>
      joinFields(one, other) ?? decide.value({ part: 'planMark', candidate, question }, one, other),
  );
  return {
    ...theirs,
    ...mine,
    name: value({ part: 'candidateName', candidate }, mine.name, theirs.name),
    ...(mine.note !== undefined &&
      theirs.note !== undefined && {
        note: value({ part: 'candidateNote', candidate }, mine.note, theirs.note),
      }),
    ...(embodies && { embodies }),
    ...(plan && { plan }),
    answers: joinAnswerSheets(candidate, mine.answers, theirs.answers, decide),
  };
}

function joinAnswerSheets(scope: string, mine: Answers, theirs: Answers, decide: Decide): Answers {
  const joined = joinRecords(
    mine,
    theirs,
    (question, one, other) =>
      joinAnswers(one, other) ?? decide.answer({ part: 'answer', scope, question }, one, other),
  );
  return joined ?? {};
}

type Entries<T> = Readonly<Record<string, T>>;

/** `undefined` only where neither is there. Mine come first. */
function joinRecords<T>(
  mine: Entries<T> | undefined,
  theirs: Entries<T> | undefined,
  both: (key: string, one: T, other: T) => T,
): Entries<T> | undefined {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  const others = new Map(Object.entries(theirs));
  const joined = Object.entries(mine).map(([key, one]): [string, T] => {
    const other = others.get(key);
    return [key, other === undefined ? one : both(key, one, other)];
  });
  return { ...theirs, ...Object.fromEntries(joined) };
}

function joinLists<T extends { readonly id: string }>(
  mine: readonly T[] | undefined,
  theirs: readonly T[] | undefined,
  both: (one: T, other: T) => T,
): readonly T[] | undefined {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  const others = new Map(theirs.map((item) => [item.id, item]));
  const own = new Set(mine.map(({ id }) => id));
  return [
    ...mine.map((one) => {
      const other = others.get(one.id);
      return other === undefined ? one : both(one, other);
    }),
    ...theirs.filter(({ id }) => !own.has(id)),
  ];
}
