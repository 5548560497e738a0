/** The finished examples that come with the program, scored under the built-in lens. */
import { readdirSync, readFileSync } from 'node:fs';
import { readAssessment } from '../../assessment/read.ts';
import { evaluate } from '../../engine/evaluate.ts';
import { builtInLens } from '../../lens/built-in.ts';
import type { Scored } from '../scored.ts';

const FOLDER = new URL('../../../content/examples/', import.meta.url);

export const EXAMPLES: readonly (readonly [name: string, scored: Scored])[] = readdirSync(FOLDER).map(
  (name) => {
    const reading = readAssessment(readFileSync(new URL(name, FOLDER)), name);
    if (!reading.ok) throw new Error(`${name} is not an assessment`);
    const { assessment } = reading;
    return [name, { lens: builtInLens, assessment, result: evaluate(builtInLens, assessment) }];
  },
);
