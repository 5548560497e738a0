/** §7: how much of a target is met. */
import type { Interval } from './interval.ts';

export const attainmentOf = (value: Interval, target: Interval): Interval => [
  Math.min(1, value[0] / target[1]),
  Math.min(1, value[1] / target[0]),
];
