import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import sansExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import sansExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifExt400 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?url';
import serifExt600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
/** Fetched only by a page that holds one of its characters. */
const LATIN_EXT =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF';

type Cut = readonly [family: string, weight: string, address: string, unicodeRange: string];

/** Every page has texts in these. */
const EVERYWHERE: readonly Cut[] = [
  ['Source Sans 3', '400', sans400, LATIN],
  ['Source Sans 3', '600', sans600, LATIN],
  ['Source Serif 4', '600', serif600, LATIN],
];

const ON_SOME_PAGES: readonly Cut[] = [
  ['Source Serif 4', '400', serif400, LATIN],
  ['Source Sans 3', '400', sansExt400, LATIN_EXT],
  ['Source Sans 3', '600', sansExt600, LATIN_EXT],
  ['Source Serif 4', '400', serifExt400, LATIN_EXT],
  ['Source Serif 4', '600', serifExt600, LATIN_EXT],
];

let isAsked = false;

/**
 * Gives the page the typefaces of the program. Until they are there its texts stand in local fonts of the same measures (fonts.css):
 * named in a style sheet, ours would be fetched before the program is there to be read. Those of every page are fetched first and added
 * together, so that texts are set anew once; the others are fetched when a text first needs them. Never rejects: a font that cannot be
 * fetched leaves its stand-in.
 */
export async function addTypefaces(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  const faces = EVERYWHERE.map(faceOf);
  await Promise.allSettled(faces.map((face) => face.load()));
  for (const face of [...faces, ...ON_SOME_PAGES.map(faceOf)]) document.fonts.add(face);
}

const faceOf = ([family, weight, address, unicodeRange]: Cut): FontFace =>
  new FontFace(family, `url("${address}")`, { weight, unicodeRange, display: 'swap' });
