import type { Path } from '../../src/documents/issue.ts';
import type { Lens } from '../../src/engine/model.ts';
import type { Locate } from './report.ts';
import { placeWords } from './report.ts';

/** A text of the lens that a person reads, the key it stands under, and its place as `file:line:column`. */
export type LensText = {
  readonly key: string;
  readonly text: string;
  readonly path: Path;
  readonly at: string;
};

const READ_BY_PERSONS: ReadonlySet<string> = new Set([
  ...['title', 'description', 'summary', 'why', 'prompt', 'plainly', 'findOut', 'vendorQuestion', 'label'],
  ...['because', 'mend', 'text', 'question', 'steps', 'gains', 'costs'],
]);

/** Every text of the lens that is shown, in the order of the document. */
export function textsOf(lens: Lens, locate: Locate): LensText[] {
  return walk(lens, [], '').map((found) => ({ ...found, at: placeWords(locate(found.path)) }));
}

type Found = { readonly key: string; readonly text: string; readonly path: Path };

function walk(value: unknown, path: Path, key: string): Found[] {
  if (typeof value === 'string') return isShown(key, path, value) ? [{ key, text: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => walk(item, [...path, index], key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, item]) => walk(item, [...path, inner], inner));
}

/** Titles of references are names that others gave. A `question` is a text on a decision, and an id elsewhere. */
function isShown(key: string, path: Path, value: string): boolean {
  return (
    READ_BY_PERSONS.has(key) && !path.includes('references') && (key !== 'question' || value.includes(' '))
  );
}
