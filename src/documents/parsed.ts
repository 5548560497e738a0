import type { Finding, Issue, Path } from './issue.ts';
import type { Position } from './position.ts';
import { positionsIn } from './position.ts';
import type { Spot } from './spot.ts';
import { offsetOf } from './spot.ts';

/** A text that was read as JSON or YAML: its value, and where each part of it stands in the text. */
export type ParsedText = {
  readonly value: unknown;
  /** Place of what stands under `path`, of its key where `onKey`; of the nearest parent where the path does not exist. */
  readonly locate: (path: Path, onKey: boolean) => Position;
};

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly finding: Finding & Position };

/** Finds places in a text. `scan` runs once, and only where there is something to find. */
export function locatorOf(text: string, scan: () => Spot): ParsedText['locate'] {
  const positionAt = positionsIn(text);
  let root: Spot | null = null;
  return (path, onKey) => {
    root ??= scan();
    return positionAt(offsetOf(root, path, onKey));
  };
}

/** The finding with the file, line and column it stands at. */
export function place(finding: Finding, file: string, parsed: ParsedText): Issue {
  return { ...finding, file, ...parsed.locate(finding.path, finding.onKey === true) };
}
