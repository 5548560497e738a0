import type { Assessment } from '../../engine/assessment.ts';
import type { Answer, Answers, DecisionId } from '../../engine/model.ts';
import { joinAnswers } from './answers.ts';
import type { AnswerPlace } from './difference.ts';

export type PlacedAnswer = { readonly place: AnswerPlace; readonly answer: Answer };
/** What needs no pick: where the copies agree, and what only one of them has. */
export type Overview = {
  readonly agreed: number;
  readonly onlyMine: readonly PlacedAnswer[];
  readonly onlyTheirs: readonly PlacedAnswer[];
  /** Names of candidates, with all their answers. */
  readonly candidates: readonly string[];
  readonly decisions: readonly DecisionId[];
  readonly snapshots: number;
};

/** `candidates`, `decisions` and `snapshots` are those that only theirs has; they are added. */
export function overviewOf(mine: Assessment, theirs: Assessment): Overview {
  const sheets: readonly (readonly [scope: string, one: Answers, other: Answers])[] = [
    ['profile', mine.profile, theirs.profile],
    ...mine.candidates.flatMap(({ id, answers }) => {
      const other = theirs.candidates.find((candidate) => candidate.id === id);
      return other === undefined ? [] : [[id, answers, other.answers] as const];
    }),
  ];
  return {
    agreed: sheets.reduce((count, [, one, other]) => count + agreedIn(one, other), 0),
    onlyMine: sheets.flatMap(([scope, one, other]) => onlyIn(scope, one, other)),
    onlyTheirs: sheets.flatMap(([scope, one, other]) => onlyIn(scope, other, one)),
    candidates: newIn(mine.candidates, theirs.candidates).map(({ name }) => name),
    decisions: Object.keys(theirs.decided ?? {}).filter((id) => mine.decided?.[id] === undefined),
    snapshots: newIn(mine.snapshots ?? [], theirs.snapshots ?? []).length,
  };
}

function agreedIn(one: Answers, other: Answers): number {
  return Object.entries(one).filter(([id, answer]) => {
    const theirs = other[id];
    return theirs !== undefined && joinAnswers(answer, theirs) !== null;
  }).length;
}

function onlyIn(scope: string, one: Answers, other: Answers): readonly PlacedAnswer[] {
  return Object.entries(one).flatMap(([question, answer]) =>
    other[question] === undefined ? [{ place: { part: 'answer', scope, question }, answer }] : [],
  );
}

function newIn<T extends { readonly id: string }>(mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const own = new Set(mine.map(({ id }) => id));
  return theirs.filter(({ id }) => !own.has(id));
}
