import type { Assessment } from '../engine/assessment.ts';

type Known = Pick<Assessment, 'id' | 'copyOf'>;

/**
 * Whether the two are one assessment in two places, and can be merged: they have the same id, one was saved as a copy of the other, or
 * both were saved as copies of the same.
 */
export function isSameAssessment(one: Known, other: Known): boolean {
  return originalOf(one) === originalOf(other);
}

/** The id of the assessment that this was once copied from; its own where it is no copy. */
export function originalOf({ id, copyOf = id }: Known): string {
  return copyOf;
}
