import type { Inline } from '../../words/inline.ts';
import { isBlank, markdownText } from '../markdown-text.ts';

/** A list; further lines of an item are indented to stay in it. */
export function bullets(items: readonly Inline[]): string {
  return items
    .filter((item) => !isBlank(item))
    .map((item) => `* ${markdownText(item, 'block').replaceAll('\n', '\n  ')}`)
    .join('\n');
}
