import type { Finding, Path } from '../../documents/issue.ts';
import type { Lens } from '../../engine/model.ts';
import type { KnownIds } from './known-ids.ts';
import { unknownId } from './known-ids.ts';

/** scoring.md §1: a reading weighs scored questions. A concern that no question bears on says nothing. */
export function readingLaws(lens: Lens, known: KnownIds): Finding[] {
  const readings = (lens.readings ?? []).flatMap((reading, r) =>
    Object.keys(reading.questions).flatMap((id): Finding[] => {
      const path: Path = ['readings', r, 'questions', id];
      if (!known.questions.has(id)) return [unknownId('question', id, known.questions.keys(), path, true)];
      return known.profile.has(id) ? [{ code: 'notScoredQuestion', id, path, onKey: true }] : [];
    }),
  );
  const borne = new Set(lens.questions.flatMap((question) => Object.keys(question.concerns ?? {})));
  const unused = (lens.concerns ?? []).flatMap(({ id }, c): Finding[] =>
    borne.has(id) ? [] : [{ code: 'unusedConcern', id, path: ['concerns', c, 'id'] }],
  );
  return [...readings, ...unused];
}
