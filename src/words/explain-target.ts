/** "Why?" for targets and how much of them is met. */
import type { Explanation } from '../engine/explain/explanation.ts';
import type { ExplainNames } from './explain-names.ts';
import { boundWord, horizonName } from './terms.ts';

/** `Meets at least this much of what day one needs` */
export function attainmentLine({ about }: Explanation): string {
  return `Meets ${boundWord(about.bound)} this much of what ${horizon(about)} needs`;
}

export function targetLine({ code, about }: Explanation, names: ExplainNames): string {
  if (code === 'baseTarget') return `What ${horizon(about)} needs of every product`;
  if (code === 'raise') return `Raised for yours: ${names.because(about.question, about.raise)}`;
  return `What ${horizon(about)} needs`;
}

const horizon = (about: Explanation['about']): string => horizonName(about.horizon ?? 'dayOne').toLowerCase();
