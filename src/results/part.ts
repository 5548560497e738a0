import type { ComponentType } from 'react';
import type { Subject } from './subject.ts';

export type PartProps = Subject & { readonly id: string; readonly title: string };

/** One part of the results: where it is found, what it is called, and what it draws. */
export type Part = {
  readonly id: string;
  /** `null` where this subject has no such part. */
  readonly titleOf: (subject: Subject) => string | null;
  readonly Content: ComponentType<PartProps>;
};
