import type { Path } from './issue.ts';

/** Where a part of a document stands in its text, as offsets from 0: its key (in a list the item itself), its value, and the parts inside. */
export type Spot = {
  readonly key: number;
  readonly value: number;
  readonly parts: () => ReadonlyMap<string | number, Spot>;
};

export const NO_PARTS: ReadonlyMap<string | number, Spot> = new Map();

/** A spot whose parts are looked for once, when somebody asks: a document that is too large must not be walked through to say so. */
export function spotWith(key: number, value: number, findParts: () => ReturnType<Spot['parts']>): Spot {
  let parts: ReturnType<Spot['parts']> | undefined;
  return {
    key,
    value,
    parts: () => {
      parts ??= findParts();
      return parts;
    },
  };
}

/** Offset of what stands under `path`, of its key where `onKey`; of the nearest parent where the path does not exist. */
export function offsetOf(root: Spot, path: Path, onKey: boolean): number {
  let spot = root;
  for (const [depth, step] of path.entries()) {
    const part = spot.parts().get(step);
    if (part === undefined) return spot.value;
    if (onKey && depth === path.length - 1) return part.key;
    spot = part;
  }
  return spot.value;
}
