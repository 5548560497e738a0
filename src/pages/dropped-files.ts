import type { WritableHandle } from './file-handles.ts';
import type { ArrivingFile } from './import/read-file.ts';

/** A folder may hold a whole disk; what is past this is left out. */
const MOST_FILES = 1000;
const OPENABLE = /\.(json|zip|html|ya?ml)$/i;

/**
 * The files that were dropped, in their order; of a folder those that can be opened here. Call it while the event is being handled: the
 * browser hands nothing out later. Never rejects.
 */
export function droppedFiles(transfer: DataTransfer): Promise<readonly ArrivingFile[]> {
  const sources = [...transfer.items].filter(({ kind }) => kind === 'file').map(sourceOf);
  return Promise.all(sources.map(filesOf)).then((files) => files.flat().slice(0, MOST_FILES));
}

type Source = {
  readonly file: File | null;
  readonly folder: FileSystemDirectoryEntry | null;
  readonly handle: Promise<WritableHandle | undefined>;
};

function sourceOf(item: DataTransferItem): Source {
  const entry = item.webkitGetAsEntry?.() ?? null;
  const folder = entry !== null && isFolder(entry) ? entry : null;
  return { file: folder === null ? item.getAsFile() : null, folder, handle: handleOf(item) };
}

async function filesOf({ file, folder, handle }: Source): Promise<readonly ArrivingFile[]> {
  if (folder !== null) return (await filesIn(folder)).map((inner) => ({ file: inner }));
  if (file === null) return [];
  const writable = await handle;
  return [{ file, ...(writable !== undefined && { handle: writable }) }];
}

/** Only some browsers give the way to write a dropped file back. */
async function handleOf(item: DataTransferItem): Promise<WritableHandle | undefined> {
  const getHandle: unknown = Reflect.get(item, 'getAsFileSystemHandle');
  if (typeof getHandle !== 'function') return undefined;
  try {
    const handle: unknown = await getHandle.call(item);
    return typeof FileSystemFileHandle === 'function' && handle instanceof FileSystemFileHandle
      ? handle
      : undefined;
  } catch {
    return undefined;
  }
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const files: File[] = [];
  const queue: FileSystemDirectoryEntry[] = [folder];
  for (const next of queue)
    for (const entry of await entriesOf(next)) {
      if (files.length >= MOST_FILES) return files;
      if (isFolder(entry)) queue.push(entry);
      else if (isFile(entry) && OPENABLE.test(entry.name)) files.push(...(await fileOf(entry)));
    }
  return files;
}

/** A reader hands its entries out in batches, and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (batch.length === 0) return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    entries.push(...batch);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
