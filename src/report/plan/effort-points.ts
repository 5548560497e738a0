import type { Effort } from '../../engine/model.ts';

/** §13: what the sizes of an effort stand for. */
export const EFFORT_POINTS = { S: 1, M: 3, L: 8, XL: 20 } as const satisfies Record<Effort, number>;
