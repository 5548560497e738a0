import type { ReactNode } from 'react';
import { createElement, Fragment } from 'react';

/** Draws each item at its place. Nothing on paper ever moves, so the parts need no keys. */
export function inOrder<T>(items: readonly T[], draw: (item: T, index: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(draw));
}
