import type { Candidate, CandidateId } from '../engine/model.ts';
import type { CandidateHead, Edit } from './part.ts';

/** What makes this candidate, its answers included, a further one under another id and name. */
export function copyEdits({ answers, ...head }: Candidate, id: CandidateId, name: string): readonly Edit[] {
  return [{ part: 'candidates', id, value: { ...head, id, name } }, ...answerEdits(id, answers)];
}

/** What takes a candidate away. Its answers go first, each a part of its own, so that they come back last. */
export function removalEdits({ id, answers }: Candidate): readonly Edit[] {
  const removals = Object.keys(answers).map(
    (question) => ({ part: 'answers', scope: id, id: question, value: null }) as const,
  );
  return [...removals, { part: 'candidates', id, value: null }];
}

/** What changes a candidate but for its answers. */
export function changeEdits(
  { answers: _, ...head }: Candidate,
  change: Partial<Omit<CandidateHead, 'id'>>,
): readonly Edit[] {
  return [{ part: 'candidates', id: head.id, value: { ...head, ...change } }];
}

function answerEdits(scope: CandidateId, answers: Candidate['answers']): readonly Edit[] {
  return Object.entries(answers).map(([id, value]) => ({ part: 'answers', scope, id, value }));
}
