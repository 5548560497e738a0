/** Assessments as files that open again here. */
import { writeArchive } from '../assessment/archive.ts';
import { writeDocument } from '../assessment/write.ts';
import { fileName } from '../report/file-name.ts';
import { repository } from '../storage/browser-storage.ts';
import { sentinel } from '../storage/device.ts';
import { StorageFault } from '../storage/fault.ts';
import type { Row } from '../storage/summary.ts';
import { archiveName } from '../words/assessments.ts';
import { pickSaveFile, writeFile } from './file-handles.ts';
import { saveFile } from './save-file.ts';

const EXTENSION = 'groundwork.json';

/** One assessment, as it is stored, readable or not. Rejects with a `StorageFault`, `deleted` where it is gone. */
export async function downloadAssessment({ id, title }: Pick<Row, 'id' | 'title'>): Promise<void> {
  const content = new Blob([await textOf(id)], { type: 'application/json' });
  saveFile({ name: fileName(title, EXTENSION), content });
  sentinel.noteBackup(new Date().toISOString());
}

/** All of them in one archive, each as a file of its own. One that cannot be read here is in it as it is stored. */
export async function downloadAll(rows: readonly Row[]): Promise<void> {
  const names = new Set<string>();
  const files = rows.map(({ id, title }) => ({ name: freeName(title, names), text: () => textOf(id) }));
  const chunks = await writeArchive(files);
  const now = new Date().toISOString();
  saveFile({ name: archiveName(now), content: new Blob(chunks, { type: 'application/zip' }) });
  sentinel.noteBackup(now);
}

/** Writes an assessment into its file, which is picked where it has none. The file's name, or `null` where none was picked. */
export async function saveInFile({ id, title }: Pick<Row, 'id' | 'title'>): Promise<string | null> {
  const handle = await pickSaveFile(id, fileName(title, EXTENSION));
  if (handle === null) return null;
  await writeFile(handle, await textOf(id));
  sentinel.noteBackup(new Date().toISOString());
  return handle.name;
}

async function textOf(id: string): Promise<string> {
  const stored = await repository.readRaw(id);
  if (stored === null) throw new StorageFault('deleted');
  return writeDocument(stored);
}

function freeName(title: string, taken: Set<string>): string {
  // The number comes first: a long title is cut at its end.
  const name = (number: number) => fileName(number === 1 ? title : `${number} ${title}`, EXTENSION);
  let number = 1;
  while (taken.has(name(number))) number += 1;
  taken.add(name(number));
  return name(number);
}
