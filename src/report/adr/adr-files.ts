/** The decisions of an assessment as decision records, ready for the folder of a project. */
import type { Scored } from '../scored.ts';
import { indexMarkdown } from './index-markdown.ts';
import { recordFileName } from './record-links.ts';
import { recordMarkdown } from './record-markdown.ts';
import { recordsOf, underNumbersOf } from './records.ts';

export type TextFile = { readonly name: string; readonly text: string };

/** Where projects keep decision records, by MADR's advice. */
export const ADR_FOLDER = 'docs/decisions/';
const INDEX_FILE = 'index.md';

/**
 * MADR 4 records, one a decision, and an index. Snapshots that a person took are earlier states of the records: where a decision has
 * turned to another option since, the earlier record stays under its number as superseded, and a new one supersedes it. No clock: the
 * same assessment gives the same files. `firstNumber` is a whole number from 1, for projects that have records already; `whole` is what
 * `scored` was made from, where something was left out of it.
 */
export function adrFiles(scored: Scored, firstNumber = 1, whole = scored): readonly TextFile[] {
  const records = underNumbersOf(recordsOf(whole, firstNumber), recordsOf(scored, firstNumber));
  return [
    ...records.map((record) => ({
      name: recordFileName(record),
      text: recordMarkdown(scored, record),
    })),
    { name: INDEX_FILE, text: indexMarkdown(scored, records) },
  ];
}
