/** Files on their way in, from whichever side they came. */

import { isReadItem, planImport } from './import/plan.ts';
import { waiting } from './import/plan-store.ts';
import type { ArrivingFile, FileReading } from './import/read-file.ts';
import { readFile } from './import/read-file.ts';
import { here, storeDocuments } from './import/store-documents.ts';

/**
 * Reads the files and stores nothing but the plainest case: one assessment that is not here yet. Everything else waits on the page for
 * imports. Returns the address to go to. Never rejects.
 */
export async function takeIn(files: readonly ArrivingFile[]): Promise<string> {
  const readings: FileReading[] = [];
  for (const file of files) readings.push(...(await readFile(file)));
  const items = await planImport(readings, here);
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0 && isReadItem(only) && only.fate.kind === 'new') {
    const stored = await storeDocuments(items, {}).catch(() => null);
    const [assessment] = stored?.assessments ?? [];
    if (assessment !== undefined) return `/a/${assessment.id}`;
  }
  waiting.set(items);
  return '/import';
}
