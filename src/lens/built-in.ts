import lens from 'virtual:groundwork/lens/foundations';
import type { Lens } from '../engine/model.ts';

/** The lens that comes with the program. Its faults are found when the program is built, so the page neither parses nor checks it. */
export const builtInLens: Lens = lens;
