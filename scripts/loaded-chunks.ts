/** Which of the built files a browser fetches together. */
import type { Rolldown } from 'vite';

export type Chunk = Rolldown.OutputChunk;
type Bundle = Rolldown.OutputBundle;

/** What opening a stored assessment fetches besides, at the same time as the page: records are decoded before they are trusted. */
const OPENERS = /\/src\/(assessment\/decode|storage\/open-document)\.ts$/;

export const chunksOf = (bundle: Bundle): Chunk[] =>
  Object.values(bundle).filter((file) => file.type === 'chunk');

/** The folder of the page that a chunk holds; `undefined` where it holds none. */
export const pageOf = ({ moduleIds }: Chunk): string | undefined =>
  moduleIds.map((id) => /\/src\/pages\/([^/]+)\/page\.tsx$/.exec(id)?.[1]).find((page) => page !== undefined);

export const openersAmong = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.filter(({ moduleIds }) => moduleIds.some((id) => OPENERS.test(id)));

/** Every chunk that the browser fetches before these can run. */
export function loadedWith(bundle: Bundle, ...chunks: readonly Chunk[]): Set<Chunk> {
  const loaded = new Set<Chunk>();
  const queue = [...chunks];
  for (const next of queue) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    for (const name of next.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') queue.push(imported);
    }
  }
  return loaded;
}

/** What a question page of a stored assessment fetches beyond what starts every page. */
export function questionFiles(bundle: Bundle): readonly string[] {
  const chunks = chunksOf(bundle);
  const started = loadedWith(bundle, ...chunks.filter(({ isEntry }) => isEntry));
  const page = chunks.filter((chunk) => pageOf(chunk) === 'question');
  return [...loadedWith(bundle, ...page, ...openersAmong(chunks))]
    .filter((chunk) => !started.has(chunk))
    .map(({ fileName }) => fileName);
}
