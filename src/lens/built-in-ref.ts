import lensRef from 'virtual:groundwork/lens-ref/foundations';
import type { LensRef } from '../engine/model.ts';

/** Id and version of the built-in lens, for where the whole of it would weigh too much. */
export const builtInLensRef: LensRef = lensRef;
