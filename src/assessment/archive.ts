import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import type { Finding } from '../documents/issue.ts';
import {
  MAX_ARCHIVE_BYTES,
  MAX_ARCHIVE_FILES,
  MAX_FILE_BYTES,
  MAX_UNPACKED_BYTES,
} from '../documents/limits.ts';

/** No clock: the same assessments give the same archive. Midday, so that it is in 1980, the first year of zip, in every time zone. */
const PACKED_AT = '1980-01-02T12:00:00';
const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];

export type PackedFile = { readonly name: string; readonly content: Uint8Array<ArrayBuffer> };
export type ArchiveReading =
  | { readonly ok: true; readonly files: readonly PackedFile[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Many assessment files as one zip archive, each under a name of its own; every one of them can be opened alone too. The text of a file
 * is asked for only when its turn comes, so that never more than one is held unpacked.
 */
export async function writeArchive(
  files: Iterable<{ readonly name: string; readonly text: () => Promise<string> }>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const { name, text } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = PACKED_AT;
    zip.add(entry);
    entry.push(strToU8(await text()), true);
  }
  zip.end();
  return chunks;
}

export function isArchive(content: Uint8Array): boolean {
  return ZIP_MAGIC.every((byte, index) => content[index] === byte);
}

/**
 * The JSON files in a zip archive, in their order; other files are passed over. What an archive claims to unpack to is checked before
 * anything is unpacked, and no file can grow beyond its claim. Never throws.
 */
export function readArchive(content: Uint8Array): ArchiveReading {
  if (content.length > MAX_ARCHIVE_BYTES) return tooMuch('bytes', MAX_ARCHIVE_BYTES);
  let count = 0;
  let bytes = 0;
  let largest = 0;
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/\.json$/i.test(name) || name.startsWith('__MACOSX/')) return false;
    count += 1;
    bytes += originalSize;
    largest = Math.max(largest, originalSize);
    return count <= MAX_ARCHIVE_FILES && originalSize <= MAX_FILE_BYTES && bytes <= MAX_UNPACKED_BYTES;
  };
  const unpacked = unpack(content, isWanted);
  if (unpacked === null) return { ok: false, findings: [{ code: 'brokenArchive', path: [] }] };
  if (count > MAX_ARCHIVE_FILES) return tooMuch('items', MAX_ARCHIVE_FILES);
  if (largest > MAX_FILE_BYTES) return tooMuch('bytes', MAX_FILE_BYTES);
  if (bytes > MAX_UNPACKED_BYTES) return tooMuch('bytes', MAX_UNPACKED_BYTES);
  if (count === 0) return { ok: false, findings: [{ code: 'archiveWithoutFiles', path: [] }] };
  return { ok: true, files: Object.entries(unpacked).map(([name, file]) => ({ name, content: file })) };
}

type Packed = Parameters<NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>>[0];

function unpack(content: Uint8Array, filter: (file: Packed) => boolean) {
  try {
    return unzipSync(content, { filter });
  } catch {
    return null;
  }
}

function tooMuch(unit: 'bytes' | 'items', limit: number): ArchiveReading {
  return { ok: false, findings: [{ code: 'tooMuch', unit, limit, path: [] }] };
}
