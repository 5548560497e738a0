import type { Assessment } from '../../engine/assessment.ts';
import { editsBetween } from '../../storage/difference.ts';
import { readPart } from '../../storage/part.ts';
import type { DifferingPart } from '../../words/import.ts';

/** How the file differs from what is here: answers counted, everything else named. */
export function differenceBetween(here: Assessment, file: Assessment) {
  const edits = editsBetween(here, file);
  const answers = edits.filter((edit) => edit.part === 'answers');
  const onlyHere = answers.filter(({ value }) => value === null).length;
  const onlyInFile = answers.filter((edit) => readPart(here, edit).value === null).length;
  const others = new Set<DifferingPart>();
  for (const { part } of edits) if (part !== 'answers') others.add(part);
  return { differing: answers.length - onlyHere - onlyInFile, onlyInFile, onlyHere, others: [...others] };
}
