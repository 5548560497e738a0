import type { Assessment } from '../../engine/assessment.ts';
import { repository, session } from '../../storage/browser-storage.ts';
import { newId } from '../../storage/new-id.ts';
import { titleOfCopy } from '../../words/assessments.ts';
import { SNAPSHOT_NAMES } from '../../words/snapshots.ts';
import { withSnapshot } from '../automatic-snapshot.ts';
import { rememberFile } from '../file-handles.ts';
import { findMine } from '../find-mine.ts';
import { summarise } from '../summary.ts';
import type { Choices } from './documents.ts';
import { documentsOf } from './documents.ts';
import type { Here, PlanItem } from './plan.ts';

export type Stored = {
  readonly assessments: readonly Pick<Assessment, 'id' | 'title'>[];
  readonly undo: () => Promise<void>;
};

/** What a file is compared with. Never rejects: what cannot be asked for is not touched. */
export const here: Here = {
  storedOf: async (id) => {
    const loaded = await repository.load(id).catch(() => null);
    if (loaded?.kind === 'missing') return null;
    return loaded?.kind === 'ready' && loaded.unreadable.length === 0 ? loaded.assessment : 'unreadable';
  },
  copiesOf: (assessment) => findMine(assessment).catch(() => []),
};

/** Stores what the plan and the choices ask for, all of it or nothing. Rejects with a `StorageFault`, and then nothing has changed. */
export async function storeDocuments(items: readonly PlanItem[], choices: Choices): Promise<Stored> {
  const documents = documentsOf(items, choices, { newId, titleOfCopy, replacing });
  const assessments = documents.map(({ assessment }) => assessment);
  // What is typed into an open assessment belongs to it before it is replaced.
  await session.flush();
  const undo = await repository.replaceAll(assessments);
  for (const { item, assessment } of documents)
    if (item.reading.handle !== undefined) rememberFile(assessment.id, item.reading.handle);
  void keepSummaries(assessments);
  return { assessments: assessments.map(({ id, title }) => ({ id, title })), undo };
}

/** The file's content in the place of what is here; every snapshot of it stays, and one of how it was is added. */
function replacing(stored: Assessment, incoming: Assessment): Assessment {
  const { snapshots = [] } = withSnapshot(stored, SNAPSHOT_NAMES.beforeImport);
  const own = new Set(snapshots.map(({ id }) => id));
  const added = (incoming.snapshots ?? []).filter(({ id }) => !own.has(id));
  return { ...incoming, snapshots: [...added, ...snapshots] };
}

/** The list shows progress and verdict of each; worked out one after the other, so that the page stays quick. */
async function keepSummaries(assessments: readonly Assessment[]): Promise<void> {
  for (const assessment of assessments) {
    await new Promise((resolve) => setTimeout(resolve));
    // It may have been taken back meanwhile.
    await repository.putSummary(assessment.id, summarise(assessment)).catch(() => undefined);
  }
}
