/** §8: which scored questions are in which group, and what they weigh there. */
import type { ScoredQuestion } from './indexed-question.ts';
import type { Concern, ConcernId, QuestionId, Reading, ReadingId, Section, SectionId } from './model.ts';

/** A question's place in content order and what it weighs, always above 0. */
export type Member = { readonly position: number; readonly weight: number };
/** Members are in content order. */
export type Group<Id extends string = string> = { readonly id: Id; readonly members: readonly Member[] };

/** Every section of scored questions, each question with its own weight. */
export const pillarGroups = (
  sections: readonly Section[],
  scored: readonly ScoredQuestion[],
): readonly Group<SectionId>[] =>
  gather(
    sections.filter(({ kind }) => kind !== 'profile'),
    scored,
    ({ question, weight }) => [[question.section, weight]],
  );

/** Every concern, with each question's own weight times its weight on the concern. */
export const concernGroups = (
  concerns: readonly Concern[],
  scored: readonly ScoredQuestion[],
): readonly Group<ConcernId>[] =>
  gather(concerns, scored, ({ question, weight }) =>
    Object.entries(question.concerns ?? {}).map(([id, share]) => [id, weight * share]),
  );

/** Every reading, with the weights it gives to questions itself. */
export function readingGroups(
  readings: readonly Reading[],
  scored: ReadonlyMap<QuestionId, ScoredQuestion>,
): readonly Group<ReadingId>[] {
  return readings.map(({ id, questions }) => ({
    id,
    members: Object.entries(questions)
      .map(([question, weight]) => ({ position: scored.get(question)?.position ?? -1, weight }))
      .filter(({ position, weight }) => position >= 0 && weight > 0)
      .sort((a, b) => a.position - b.position),
  }));
}

function gather<Id extends string>(
  owners: readonly { readonly id: Id }[],
  scored: readonly ScoredQuestion[],
  weigh: (entry: ScoredQuestion) => readonly (readonly [id: string, weight: number])[],
): readonly Group<Id>[] {
  const members = new Map<string, Member[]>(owners.map(({ id }) => [id, []]));
  for (const entry of scored)
    for (const [id, weight] of weigh(entry))
      if (weight > 0) members.get(id)?.push({ position: entry.position, weight });
  return owners.map(({ id }) => ({ id, members: members.get(id) ?? [] }));
}
