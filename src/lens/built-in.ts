import rest from 'virtual:groundwork/lens-rest/foundations';
import type { Lens } from '../engine/model.ts';
import { builtInQuestions } from './asked.ts';
import { joinLens } from './parts.ts';

/** The lens that comes with the program. Its faults are found when the program is built, so the page neither parses nor checks it. */
export const builtInLens: Lens = joinLens({ asked: builtInQuestions, rest });
