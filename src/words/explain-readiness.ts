/** "Why?" for readiness: means, and the weights in them. */
import type { Explanation } from '../engine/explain/explanation.ts';
import type { ExplainNames } from './explain-names.ts';
import { finePercent } from './fine-numbers.ts';
import { counted } from './numbers.ts';
import { boundWord, horizonName } from './terms.ts';

/** `Security, day one: at least 42.4 %, the weighted mean of 9 questions` */
export function readinessLine(node: Explanation, names: ExplainNames, within?: Explanation): string {
  const { about, amount } = node;
  const title = `${names.group(about.group)}, ${horizonOf(node)}`;
  if (typeof amount !== 'number') return `${title}: nothing to assess, no question has a target that applies`;
  const figures = `${boundWord(about.bound)} ${finePercent(amount)}`;
  if (within?.code === 'gain')
    return within.parts[0] === node ? `With this done: ${figures}` : `As it is now: ${figures}`;
  return `${title}: ${figures}, the weighted mean of ${memberCount(node)}`;
}

/** `Overall, day one, with the plan done: at least 84 %, the weighted mean of 48 questions` */
export function projectedLine(node: Explanation, names: ExplainNames): string {
  const figure = typeof node.amount === 'number' ? finePercent(node.amount) : '';
  return `${names.group(node.about.group)}, ${horizonOf(node)}, with the plan done: at least ${figure}, the weighted mean of ${memberCount(node)}`;
}

/** `9 questions`: those that take part. */
export function memberCount({ parts }: Explanation): string {
  return counted(parts.filter(({ code }) => code !== 'leftOut').length, 'question');
}

/** Under a question in a bill: `weight 2.5 of 14.5, 57.1 % of its target met` */
export const memberNote = (weight: string, all: string, met: string): string =>
  `weight ${weight} of ${all}, ${met} of its target met`;

/** What a bill says of itself, before its first row and after its last. */
export const BILL = {
  intro: 'In points of 100: what each question adds, of what its weight would allow. The largest gap first.',
  more: (count: number) => counted(count, 'more question'),
  leftOut: (count: number) => `${counted(count, 'question')} left out`,
  ofMost: (adds: string, most: string) => `${adds} of ${most}`,
  together: 'Together',
  most: '100',
} as const;

export function weightLine(
  { code, about }: Explanation,
  names: ExplainNames,
  within: Explanation | undefined,
): string {
  switch (code) {
    case 'weight':
      return within?.code === 'allWeights'
        ? names.prompt(about.question)
        : `Its weight in “${names.group(about.group)}”`;
    case 'concernWeight':
      return `How much it bears on “${names.concern(about.concern)}”`;
    case 'readingWeight':
      return `Its weight in the reading “${names.group(about.group)}”`;
    case 'priorityFactor':
      return `How often “${names.section(about.section)}” counts`;
    case 'priority':
      return `The priority you gave “${names.section(about.section)}”, or the usual one`;
    case 'usualPriority':
      return 'The usual priority';
    default:
      return 'Its own weight';
  }
}

const horizonOf = ({ about }: Explanation): string => horizonName(about.horizon ?? 'dayOne').toLowerCase();
