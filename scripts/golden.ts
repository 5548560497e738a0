/** Writes what the engine says of the examples: their golden results, and the results kept in their snapshots. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { writeAssessment } from '../src/assessment/write.ts';
import { evaluate } from '../src/engine/evaluate.ts';
import { EXAMPLES_FOLDER, GOLDEN_FOLDER, readExamples, readLens } from './examples.ts';

const lens = readLens();
mkdirSync(GOLDEN_FOLDER, { recursive: true });
for (const { name, assessment } of readExamples()) {
  const snapshots = assessment.snapshots?.map((snapshot) => ({
    ...snapshot,
    result: evaluate(lens, snapshot),
  }));
  const example = snapshots === undefined ? assessment : { ...assessment, snapshots };
  writeFileSync(`${EXAMPLES_FOLDER}/${name}`, writeAssessment(example));
  // One line: a drift is told by the test, not by a long difference.
  writeFileSync(`${GOLDEN_FOLDER}/${name}`, `${JSON.stringify(evaluate(lens, example))}\n`);
  console.log(`${name}: golden result and ${snapshots?.length ?? 0} snapshots written`);
}
