import type { Path } from './issue.ts';

/** Where a part of a document stands in its text, as offsets from 0: its key (in a list the item itself), its value, and the parts inside. */
export type Spot = {
  readonly key: number;
  readonly value: number;
  readonly parts: ReadonlyMap<string | number, Spot>;
};

export const NO_PARTS: ReadonlyMap<string | number, Spot> = new Map();

/** Offset of what stands under `path`, of its key where `onKey`; of the nearest parent where the path does not exist. */
export function offsetOf(root: Spot, path: Path, onKey: boolean): number {
  let spot = root;
  for (const [depth, step] of path.entries()) {
    const part = spot.parts.get(step);
    if (part === undefined) return spot.value;
    if (onKey && depth === path.length - 1) return part.key;
    spot = part;
  }
  return spot.value;
}
