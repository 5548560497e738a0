import { strToU8, zipSync } from 'fflate';

type ZipFile = { readonly name: string; readonly text: string };

/** No clock: the same files give the same archive. Zip knows local times only, so this one is told in parts and not as an instant. */
const PACKED_AT = new Date(1980, 0, 2, 12);

/** Text files in UTF-8 as one zip archive, in their order. Names are paths with `/`, each once. */
export function zipTexts(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  return new Uint8Array(zipSync(entries, { mtime: PACKED_AT }));
}
