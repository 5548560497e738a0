/** The font files as the bundler serves them, as full addresses: inside a worker a relative one would be looked for elsewhere. */
import type { FontSource } from './fonts.ts';

const urls = import.meta.glob<string>(
  '../../../node_modules/@fontsource/{source-sans-3,source-serif-4}/files/*-{latin,latin-ext,cyrillic,greek,vietnamese}-{400,600}-normal.woff',
  { query: '?url', import: 'default', eager: true },
);
const byName = new Map(
  Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** Throws where a font is not in the bundle: that is a fault of the build. */
export const bundledFonts: FontSource = ({ name }) => {
  const url = byName.get(name);
  if (url === undefined) throw new Error(`Font ${name} is not in the bundle`);
  return new URL(url, import.meta.url).href;
};
