import type { Assessment } from '../engine/assessment.ts';

/** Where an assessment came from that was opened and is not stored yet. */
export type Origin = { readonly kind: 'file'; readonly name: string } | { readonly kind: 'link' };
export type Incoming = { readonly assessment: Assessment; readonly origin: Origin };

let current: Incoming | null = null;

/** The assessment that was opened last from a file or a link and is not stored: one page hands it to the next. It ends with the page. */
export const incoming = {
  get: (): Incoming | null => current,
  set: (assessment: Assessment, origin: Origin): void => {
    current = { assessment, origin };
  },
  clear: (): void => {
    current = null;
  },
};
