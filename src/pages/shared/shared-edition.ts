import type { SharedReport } from '../../assessment/link/shared-report.ts';
import type { Lens } from '../../engine/model.ts';
import type { Edition } from '../../report/edition.ts';
import { editionOf } from '../../report/edition.ts';

/** What was sent, as every page and file shows it: with the result of exactly these answers, and what its sender held back. */
export function sharedEdition(lens: Lens, { assessment, sharedOn, heldBack }: SharedReport): Edition {
  const { candidatesInAll, ...leaveOut } = heldBack;
  const edition = editionOf(lens, assessment, {
    generatedOn: sharedOn,
    leaveOut: { ...leaveOut, people: true },
  });
  return { ...edition, candidatesInAll: Math.max(candidatesInAll, assessment.candidates.length) };
}
