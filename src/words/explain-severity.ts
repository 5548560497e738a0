/** "Why?" for risks and verdicts. */
import type { Explanation } from '../engine/explain/explanation.ts';
import type { Severity } from '../engine/result.ts';
import { finePercent } from './fine-numbers.ts';
import { horizonName, severityTag } from './terms.ts';

const SEVERITIES: readonly Severity[] = ['none', 'low', 'medium', 'high'];

/** `high`, `could be high`, `no risk found`. */
export function severityFigure({ about, amount }: Explanation): string {
  const severity = SEVERITIES.find((one) => one === amount) ?? 'none';
  return severityTag(severity, about.bound === 'atMost' ? 'certain' : 'possible');
}

/** `On day one, 60 % of its target is missing: half or more, and expensive to redo` */
export function severityAtLine({ about, amount, parts }: Explanation): string {
  const met = parts.find(({ code }) => code === 'attainment')?.amount;
  const missing = 1 - (typeof met === 'number' ? met : 1);
  const horizon = horizonName(about.horizon ?? 'dayOne');
  if (missing <= 1e-9) return `${horizon}: nothing of its target is missing`;
  const isBinding = parts.some(({ code }) => code === 'bindingConcern');
  return `${horizon}: ${finePercent(missing)} of its target is missing${reasonFor(amount, about.horizon, isBinding)}`;
}

function reasonFor(severity: Explanation['amount'], horizon: string | undefined, isBinding: boolean): string {
  if (horizon === 'later') return ', and what can evolve is never more than low';
  if (severity === 'high')
    return isBinding
      ? ', half or more, and it is expensive to redo'
      : ', which the rules of its question call high';
  if (severity === 'medium')
    return isBinding ? ', less than half, and it is expensive to redo' : ', half or more';
  return ', less than half, and it is not expensive to redo';
}

/** What decides a verdict, before the risks that do. */
export function verdictLine({ amount }: Explanation): string {
  switch (amount) {
    case 'notYet':
      return 'Not yet, because these risks are high whatever the unknowns turn out to be';
    case 'findOutFirst':
      return 'Find out first, because no risk is certainly high and these still could be';
    case 'readyWithConditions':
      return 'Ready with conditions, because no risk can be high and these are medium or could be';
    case 'ready':
      return 'Ready, because none of these can be more than low';
    default:
      return 'No verdict, because nothing has been answered or nothing has to be assessed';
  }
}
