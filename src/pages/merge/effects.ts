import { nameOfPlace } from '../../assessment/merge/difference.ts';
import type { Effect } from '../../assessment/merge/effect.ts';
import { effectBetween } from '../../assessment/merge/effect.ts';
import { differencesBetween, mergeAssessments } from '../../assessment/merge/merge.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Lens } from '../../engine/model.ts';

/** For each place, by its name: what theirs would move, everything else as in mine. */
export function effectsOf(lens: Lens, mine: Assessment, theirs: Assessment): ReadonlyMap<string, Effect> {
  const base = mergeAssessments(mine, theirs);
  return new Map(
    differencesBetween(mine, theirs).map(({ place }) => {
      const name = nameOfPlace(place);
      const picks = new Map([[name, { side: 'theirs', keepsOther: true } as const]]);
      return [name, effectBetween(lens, base, mergeAssessments(mine, theirs, picks))];
    }),
  );
}
