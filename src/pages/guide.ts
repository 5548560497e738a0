/** A long answer behind a question, as the build hands it over: never HTML. */
import type { Reference } from '../engine/model.ts';
import type { Inline } from '../words/inline.ts';

export type GuideBlock =
  | { readonly kind: 'heading'; readonly text: Inline }
  | { readonly kind: 'paragraph'; readonly text: Inline }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Inline[] };

export type Guide = {
  readonly title: string;
  readonly summary: string;
  readonly references: readonly Reference[];
  readonly blocks: readonly GuideBlock[];
};

const loaders = import.meta.glob<Guide>('../../content/guides/*.md', { import: 'default' });

const loading = new Map<string, Promise<Guide | null>>();

/** The guide of this slug; `null` where there is none. The same promise each time, as React needs to wait for it. */
export function loadGuide(slug: string): Promise<Guide | null> {
  const load = loaders[`../../content/guides/${slug}.md`];
  const promise = loading.get(slug) ?? load?.() ?? Promise.resolve(null);
  loading.set(slug, promise);
  return promise;
}
