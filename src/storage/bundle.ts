import type { Assessment } from '../engine/assessment.ts';
import type { Edit, PartKey } from './part.ts';
import { keyOf, refOf } from './part.ts';

/** A part as it is stored: `value` null means taken away, `at` is the place among its kind where order matters. */
export type StoredPart = { readonly key: PartKey; readonly value: unknown; readonly at: number };
/** An assessment in pieces. `head` holds every key of the document that is not made of parts, known or not. */
export type Bundle = {
  readonly head: Readonly<Record<string, unknown>>;
  readonly parts: readonly StoredPart[];
};

/** Takes a document apart; `joinBundle` puts it together again. */
export function splitAssessment(assessment: Assessment): Bundle {
  const { title, lens, reviewBy, priorities, decided, tripwires, profile, candidates, snapshots, ...head } =
    assessment;
  const edits: Edit[] = [
    { part: 'title', value: title },
    { part: 'lens', value: lens },
    ...(reviewBy === undefined ? [] : [{ part: 'reviewBy', value: reviewBy } as const]),
    ...Object.entries(priorities ?? {}).map(([id, value]) => ({ part: 'priorities', id, value }) as const),
    ...Object.entries(decided ?? {}).map(([id, value]) => ({ part: 'decided', id, value }) as const),
    ...Object.entries(tripwires ?? {}).map(([id, value]) => ({ part: 'tripwires', id, value }) as const),
    ...answerEdits('profile', profile),
    ...candidates.flatMap(({ answers, ...value }, index): Edit[] => [
      { part: 'candidates', id: value.id, value, index },
      ...answerEdits(value.id, answers),
    ]),
    ...(snapshots ?? []).map((value, index) => ({ part: 'snapshots', id: value.id, value, index }) as const),
  ];
  return { head, parts: edits.map(storedPart) };
}

function storedPart(edit: Edit): StoredPart {
  return { key: keyOf(edit), value: edit.value, at: 'index' in edit ? (edit.index ?? 0) + 1 : 0 };
}

function answerEdits(scope: string, answers: Assessment['profile']): Edit[] {
  return Object.entries(answers).map(([id, value]) => ({ part: 'answers', scope, id, value }));
}

/**
 * The document these pieces make, not yet checked: it goes through the decoder like any other untrusted document.
 * Parts this version does not know, and answers to candidates that are not there, stay in the database.
 */
export function joinBundle({ head, parts }: Bundle): Record<string, unknown> {
  const single: [string, unknown][] = [];
  const groups = new Map<string, [string, unknown][]>();
  const group = (name: string) => {
    const entries = groups.get(name) ?? [];
    groups.set(name, entries);
    return entries;
  };
  for (const { key, value } of parts.toSorted((a, b) => a.at - b.at)) {
    const ref = refOf(key);
    if (ref === null || value === null) continue;
    if (ref.part === 'answers') group(`answers ${ref.scope}`).push([ref.id, value]);
    else if ('id' in ref) group(ref.part).push([ref.id, value]);
    else single.push([ref.part, value]);
  }
  const answersOf = (scope: string) => Object.fromEntries(groups.get(`answers ${scope}`) ?? []);
  const optional = (['priorities', 'decided', 'tripwires'] as const)
    .filter((name) => groups.has(name))
    .map((name) => [name, Object.fromEntries(group(name))] as const);
  return {
    ...head,
    ...Object.fromEntries(single),
    ...Object.fromEntries(optional),
    profile: answersOf('profile'),
    candidates: group('candidates').map(([id, value]) => ({ ...asObject(value), answers: answersOf(id) })),
    ...(groups.has('snapshots') && { snapshots: group('snapshots').map(([, value]) => value) }),
  };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : { unreadable: value };
}
