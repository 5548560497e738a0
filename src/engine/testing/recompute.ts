/** Works an explanation out again from its leaves. */
import type { Explanation } from '../explain/explanation.ts';

const numbers = (parts: readonly Explanation[]): readonly number[] =>
  parts.map(({ amount }) => amount).filter((amount) => typeof amount === 'number');

const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);

/** What the amount of a node should be, going by its parts; its own amount where that is not a matter of arithmetic. */
export function recompute({ amount, by, parts }: Explanation, beside: readonly Explanation[] = []): unknown {
  const terms = numbers(parts);
  const [first = Number.NaN, second = Number.NaN] = terms;
  switch (by) {
    case 'sum':
      return amount === null ? null : sum(terms);
    case 'sumUpToOne':
      return Math.min(1, sum(terms));
    case 'product':
      return terms.reduce((product, term) => product * term, 1);
    case 'difference':
      return first - second;
    case 'quotient':
      return first / second;
    case 'quotientUpToOne':
      return Math.min(1, first / second);
    case 'greatest':
      return Math.max(...terms);
    case 'meanShare': {
      const members = beside.filter((node) => node.by === 'meanShare');
      return (first * second) / sum(members.map((node) => numbers(node.parts)[0] ?? Number.NaN));
    }
    case 'rule':
    case 'given':
      return amount;
    default:
      return by satisfies never;
  }
}
