/**
 * The fonts of the PDF. WOFF, not WOFF2: the font library of the renderer cannot take accented letters out of the WOFF2 files.
 * A stack of one family per subset lets it choose a font letter by letter.
 */
import { Font } from '@react-pdf/renderer';

export type FontFile = {
  readonly family: string;
  readonly weight: 400 | 600;
  /** As the package `@fontsource/…` names it, below its folder `files`. */
  readonly name: string;
  readonly package: '@fontsource/source-sans-3' | '@fontsource/source-serif-4';
};
/** Where a font file is: a full URL in a browser, a path in Node. */
export type FontSource = (file: FontFile) => string;

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'] as const;
const WEIGHTS = [400, 600] as const;

function filesOf(typeface: 'source-sans-3' | 'source-serif-4'): readonly FontFile[] {
  return SUBSETS.flatMap((subset) =>
    WEIGHTS.map((weight) => ({
      family: `${typeface} ${subset}`,
      weight,
      name: `${typeface}-${subset}-${weight}-normal.woff`,
      package: `@fontsource/${typeface}` as const,
    })),
  );
}

const sansFiles = filesOf('source-sans-3');
const serifFiles = filesOf('source-serif-4');

/** Families in the order in which a letter is looked for. The serif falls back to the sans, which has more letters. */
export const SANS: readonly string[] = familiesOf(sansFiles);
export const SERIF: readonly string[] = familiesOf([...serifFiles, ...sansFiles]);

function familiesOf(files: readonly FontFile[]): readonly string[] {
  return [...new Set(files.map(({ family }) => family))];
}

/** Whether a character prints in every weight of both stacks. */
export type CanPrint = (character: string) => boolean;

/** Registers and loads all fonts, once; rejects when one of them cannot be read. */
export async function loadFonts(source: FontSource): Promise<CanPrint> {
  for (const file of [...sansFiles, ...serifFiles]) {
    if (Font.getRegisteredFontFamilies().includes(file.family) && isRegistered(file)) continue;
    Font.register({ family: file.family, fontWeight: file.weight, src: source(file) });
  }
  Font.registerHyphenationCallback(breakLongWord);
  await Promise.all(
    [...sansFiles, ...serifFiles].map(async (file) => {
      await Font.load({ fontFamily: file.family, fontWeight: file.weight });
      nameApart(file);
    }),
  );
  return coverage();
}

/** The subsets of a typeface share one name; the renderer would embed them anew at every change from one to another. */
function nameApart({ family, weight }: FontFile): void {
  const font = Font.getFont({ fontFamily: family, fontWeight: weight }).data;
  if (font !== null)
    Object.defineProperty(font, 'postscriptName', { value: `${family.replaceAll(' ', '-')}-${weight}` });
}

function isRegistered({ family, weight }: FontFile): boolean {
  return Font.getRegisteredFonts()[family]?.sources.some(({ fontWeight }) => fontWeight === weight) ?? false;
}

function coverage(): CanPrint {
  const stacks = [SANS, SERIF].flatMap((families) =>
    WEIGHTS.map((fontWeight) => families.map((fontFamily) => Font.getFont({ fontFamily, fontWeight }).data)),
  );
  const known = new Map<string, boolean>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const codePoint = character.codePointAt(0) ?? 0;
    const prints = stacks.every((stack) => {
      const font = stack.find((candidate) => candidate?.hasGlyphForCodePoint(codePoint));
      return font != null && laysOut(() => font.layout(character).advanceWidth);
    });
    known.set(character, prints);
    return prints;
  };
}

/** A few blank glyphs are listed in the fonts but cannot be read: printing one would end the whole PDF with an error. */
function laysOut(measure: () => number): boolean {
  try {
    return Number.isFinite(measure());
  } catch {
    return false;
  }
}

const LONGEST_UNBROKEN = 24;
const PIECE = 8;

/**
 * No hyphenation; but a word too long for a line (an address, a name without spaces) may break anywhere. The empty piece between two
 * others is what the line breaker takes for a space: it breaks there without printing a hyphen that nobody typed.
 */
function breakLongWord(word: string): string[] {
  if (word.length <= LONGEST_UNBROKEN) return [word];
  const letters = [...word];
  const pieces: string[] = [];
  for (let start = 0; start < letters.length; start += PIECE) {
    if (start > 0) pieces.push('');
    pieces.push(letters.slice(start, start + PIECE).join(''));
  }
  return pieces;
}
