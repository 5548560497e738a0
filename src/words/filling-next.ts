/** The question to answer next, and what the answers about the product already say. */
import type { Severity } from '../engine/result.ts';
import { countedInWords, points } from './numbers.ts';

export const NEXT = {
  title: 'Best next question',
  findOut: 'You said that you do not know it yet.',
  nothing: 'Every question is answered, and nothing is unknown.',
} as const;

type NextReason =
  | { readonly kind: 'decisions'; readonly titles: readonly string[] }
  | { readonly kind: 'needs' }
  | { readonly kind: 'risk'; readonly severity: Severity; readonly width: number };

/** `It could hide a high risk.` */
export function nextReason(reason: NextReason): string {
  switch (reason.kind) {
    case 'decisions': {
      const [title] = reason.titles;
      return reason.titles.length === 1
        ? `It could change the decision “${title}”.`
        : `It could change ${countedInWords(reason.titles.length, 'decision')}.`;
    }
    case 'needs':
      return 'It sets how much each stack needs.';
    case 'risk':
      if (reason.severity === 'high' || reason.severity === 'medium')
        return `It could hide a ${reason.severity} risk.`;
      return reason.width > 0
        ? `It is worth ${points(reason.width)} of day-one readiness.`
        : 'It is the next one that is still open.';
  }
}

export const FIRST_DECISIONS = {
  title: 'First decisions',
  note: 'This much follows from what you said about your product alone.',
  clash: 'Your answers rule out every option.',
  level: 'level',
  results: 'See the results so far',
} as const;
