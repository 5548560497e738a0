/** The moments of an assessment that can be compared, and which two the address names. */
import type { Assessment } from '../../engine/assessment.ts';
import type { Moment } from '../../engine/compare.ts';
import type { IsoDate } from '../../engine/model.ts';
import type { Result } from '../../engine/result.ts';

export const NOW = 'now';

export type NamedMoment = Moment & {
  /** The id of the snapshot, or `NOW`. */
  readonly id: string;
  /** `null` for now. */
  readonly name: string | null;
  readonly at: IsoDate;
};

/** The snapshots that a person took, oldest first, and now as the last one, even where a clock says otherwise. */
export function momentsOf(assessment: Assessment, result: Result): readonly NamedMoment[] {
  const taken = (assessment.snapshots ?? [])
    .filter(({ automatic }) => automatic !== true)
    .map((snapshot): NamedMoment => ({ ...snapshot, at: snapshot.takenAt }))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const last = taken.at(-1)?.at ?? assessment.updatedAt;
  const at = Date.parse(last) > Date.parse(assessment.updatedAt) ? last : assessment.updatedAt;
  return [...taken, { ...assessment, result, id: NOW, name: null, at }];
}

export type Span = { readonly from: NamedMoment; readonly to: NamedMoment };

/** The two moments of the address: by default from the last snapshot to now. `null` while there is no snapshot. */
export function spanOf(query: URLSearchParams, moments: readonly NamedMoment[]): Span | null {
  const earlier = moments.slice(0, -1);
  const from = earlier.find(({ id }) => id === query.get('from')) ?? earlier.at(-1);
  if (from === undefined) return null;
  const later = laterThan(from, moments);
  const to = later.find(({ id }) => id === query.get('to')) ?? later.at(-1);
  return to === undefined ? null : { from, to };
}

/** The moments that one can be compared with: those after it. */
export function laterThan(from: NamedMoment, moments: readonly NamedMoment[]): readonly NamedMoment[] {
  return moments.slice(moments.indexOf(from) + 1);
}
