import type { Finding } from '../documents/issue.ts';
import type { Lens } from '../engine/model.ts';
import { conditionLaws } from './laws/conditions.ts';
import { decisionLaws } from './laws/decisions.ts';
import { idLaws } from './laws/ids.ts';
import { knownIds } from './laws/known-ids.ts';
import { questionLaws, sectionLaws } from './laws/questions.ts';
import { readingLaws } from './laws/readings.ts';

/** What a lens says that cannot hold together, or that its author may not have meant (see `isUsableWith`). */
export function findLawBreaks(lens: Lens): Finding[] {
  const known = knownIds(lens);
  return [
    ...idLaws(lens),
    ...sectionLaws(lens, known),
    ...conditionLaws(lens, known),
    ...questionLaws(lens, known),
    ...readingLaws(lens, known),
    ...decisionLaws(lens, known),
  ];
}
