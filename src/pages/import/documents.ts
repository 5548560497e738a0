import { originalOf } from '../../assessment/same.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { PlanItem, ReadItem } from './plan.ts';
import { isReadItem } from './plan.ts';

/** What a person wants where an id is taken: a second assessment, the file's content in its place, or nothing. */
export type Choice = 'both' | 'replace' | 'skip';
export type Choices = Readonly<Record<string, Choice>>;

export type DocumentDeps = {
  readonly newId: () => string;
  readonly titleOfCopy: (title: string) => string;
  /** The incoming assessment with the snapshots of the stored one, and one of how it was. */
  readonly replacing: (stored: Assessment, incoming: Assessment) => Assessment;
};

export type StoredDocument = { readonly item: ReadItem; readonly assessment: Assessment };

/** What can be chosen for an item, the safest first; none where there is nothing to choose. */
export function choicesFor(item: PlanItem): readonly Choice[] {
  if (!isReadItem(item)) return [];
  if (item.fate.kind === 'copy') return ['both', 'skip'];
  if (item.fate.kind !== 'clash') return [];
  const canReplace = item.fate.isHere && item.fate.stored !== null;
  return canReplace ? ['both', 'replace', 'skip'] : ['both', 'skip'];
}

/** The choice for an item: the person's, or else to keep both, which loses nothing. */
export function choiceFor(item: PlanItem, choices: Choices): Choice {
  const offered = choicesFor(item);
  return offered.find((choice) => choice === choices[item.key]) ?? 'both';
}

/** The documents to store, for new files as they are and for the others as chosen. */
export function documentsOf(
  items: readonly PlanItem[],
  choices: Choices,
  { newId, titleOfCopy, replacing }: DocumentDeps,
): readonly StoredDocument[] {
  return items.filter(isReadItem).flatMap((item): StoredDocument[] => {
    const { assessment } = item.reading;
    if (item.fate.kind === 'same') return [];
    if (item.fate.kind === 'new') return [{ item, assessment }];
    const choice = choiceFor(item, choices);
    if (choice === 'skip') return [];
    if (item.fate.kind === 'copy') return [{ item, assessment }];
    if (choice === 'replace' && item.fate.stored !== null)
      return [{ item, assessment: replacing(item.fate.stored, assessment) }];
    const title = titleOfCopy(assessment.title);
    return [{ item, assessment: { ...assessment, id: newId(), copyOf: originalOf(assessment), title } }];
  });
}

/** How many assessments would be stored. */
export function countOfDocuments(items: readonly PlanItem[], choices: Choices): number {
  return items
    .filter(isReadItem)
    .filter(
      (item) =>
        item.fate.kind === 'new' || (item.fate.kind !== 'same' && choiceFor(item, choices) !== 'skip'),
    ).length;
}
