import type { Share } from '../engine/model.ts';

/** A place on a drawing as wide as its column: 0 to 1 as an SVG length, "42%". Beyond the ends it is drawn at the nearer one. */
export function toPercent(share: Share): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
