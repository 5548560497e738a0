/** As much of a file on disk as is used; browsers without the File System Access API have none. */
export type WritableHandle = Pick<FileSystemFileHandle, 'name' | 'getFile' | 'createWritable'>;

declare global {
  interface Window {
    readonly showOpenFilePicker?: (options: object) => Promise<WritableHandle[]>;
    readonly showSaveFilePicker?: (options: object) => Promise<WritableHandle>;
  }
}

const handles = new Map<string, WritableHandle>();
const JSON_TYPE = [{ description: 'Groundwork', accept: { 'application/json': ['.json'] } }];

/** Whether files can be opened and saved in place here. */
export function canSaveInPlace(): boolean {
  return window.showSaveFilePicker !== undefined;
}

/** The files a person picks, with the way to write each back; `null` where the browser cannot, `[]` where the person picks none. */
export async function pickFiles(): Promise<readonly WritableHandle[] | null> {
  const pick = window.showOpenFilePicker;
  if (pick === undefined) return null;
  // A browser that has the picker may refuse to show it (reliability F37): the file input does.
  return picked(pick.call(window, { multiple: true }), []).catch(() => null);
}

/** From now on saving this assessment writes this file, for as long as the page is open. */
export function rememberFile(assessment: string, handle: WritableHandle): void {
  handles.set(assessment, handle);
}

export function fileOf(assessment: string): WritableHandle | undefined {
  return handles.get(assessment);
}

/**
 * The file to save an assessment in: the one it was opened from, else one that is picked now; `null` where none is. Rejects where the
 * browser refuses to ask.
 */
export async function pickSaveFile(
  assessment: string,
  suggestedName: string,
): Promise<WritableHandle | null> {
  const known = handles.get(assessment);
  const pick = window.showSaveFilePicker;
  if (known !== undefined || pick === undefined) return known ?? null;
  const handle = await picked(pick.call(window, { suggestedName, types: JSON_TYPE }), null);
  if (handle !== null) handles.set(assessment, handle);
  return handle;
}

/** Replaces what the file holds, all of it or nothing. Rejects where the browser or the person refuses. */
export async function writeFile(handle: WritableHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

/** What was picked; `otherwise` where the person closed the dialog. Rejects where the browser did not show it. */
async function picked<T>(picking: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await picking;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return otherwise;
    throw error;
  }
}
