import type { Finding, Noun } from '../documents/issue.ts';
import type { Assessment } from '../engine/assessment.ts';

/** Candidates and snapshots are told apart by their ids. */
export function duplicateIds({ candidates, snapshots = [] }: Assessment): Finding[] {
  return [
    ...duplicates('candidate', candidates, 'candidates'),
    ...duplicates('snapshot', snapshots, 'snapshots'),
  ];
}

function duplicates(noun: Noun, items: readonly { readonly id: string }[], list: string): Finding[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index): Finding[] => {
    if (first.has(id)) return [{ code: 'duplicateId', noun, id, path: [list, index, 'id'] }];
    first.set(id, index);
    return [];
  });
}
