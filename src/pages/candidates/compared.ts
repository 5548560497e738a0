/** Which candidates are put side by side: the address names them, else all are. */
import { CANDIDATE_LETTERS } from '../../charts/candidate-letter.tsx';
import type { Candidate, CandidateId, Scorable } from '../../engine/model.ts';
import type { CandidateResult, Result } from '../../engine/result.ts';
import { inSentence } from '../../words/shorten.ts';

export type Compared = {
  readonly id: CandidateId;
  readonly name: string;
  readonly given: Candidate;
  readonly result: CandidateResult;
  /** `null` where there are more than can be told apart in a drawing. */
  readonly letter: string | null;
};

const SHOWN = 'show';

/** The candidates that the address names, in the order of the file; without a name in it, all of them. */
export function pickedIds(query: URLSearchParams, candidates: readonly Candidate[]): readonly CandidateId[] {
  const ids = candidates.map(({ id }) => id);
  const named = query.getAll(SHOWN);
  return named.length === 0 ? ids : ids.filter((id) => named.includes(id));
}

/** Writes into the address that a candidate is compared, or is not. All of them need no word in it; none is an empty one. */
export function pick(
  query: URLSearchParams,
  candidates: readonly Candidate[],
  id: CandidateId,
  isPicked: boolean,
) {
  const before = pickedIds(query, candidates);
  const ids = candidates
    .map((candidate) => candidate.id)
    .filter((one) => (one === id ? isPicked : before.includes(one)));
  query.delete(SHOWN);
  if (ids.length === candidates.length) return;
  for (const one of ids.length === 0 ? [''] : ids) query.append(SHOWN, one);
}

/** The picked candidates with their results. A letter stays with its candidate for as long as there are letters for all. */
export function comparedOf(
  { candidates }: Scorable,
  result: Result,
  picked: readonly CandidateId[],
): readonly Compared[] {
  const results = new Map(result.candidates.map((candidate) => [candidate.id, candidate]));
  const lettered = candidates.length <= CANDIDATE_LETTERS.length ? candidates.map(({ id }) => id) : picked;
  const hasLetters = picked.length <= CANDIDATE_LETTERS.length;
  return candidates.flatMap((given) => {
    const own = results.get(given.id);
    if (own === undefined || !picked.includes(given.id)) return [];
    const letter = hasLetters ? (CANDIDATE_LETTERS[lettered.indexOf(given.id)] ?? null) : null;
    return [{ id: given.id, name: given.name, given, result: own, letter }];
  });
}

/** The same with names that leave a sentence readable. */
export const inSentences = (compared: readonly Compared[]): readonly Compared[] =>
  compared.map((candidate) => ({ ...candidate, name: inSentence(candidate.name) }));
