/** Text as the fonts of the PDF can print it: nothing unreadable comes out, and what had to be replaced is counted. */
import type { Report } from '../report.ts';

/** Stands for a run of characters that none of the fonts has. */
export const PLACEHOLDER = '[?]';

export type Legible<T> = { readonly value: T; readonly hasReplaced: boolean };

/** The same report with every text made printable. */
export function makeLegible(report: Report, canPrint: (character: string) => boolean): Legible<Report> {
  let hasReplaced = false;
  const blocks = mapTexts(report.blocks, (text) => {
    const legible = legibleText(text, canPrint);
    hasReplaced ||= legible.hasReplaced;
    return legible.value;
  });
  const title = legibleText(report.title, canPrint);
  return { value: { ...report, title: title.value, blocks }, hasReplaced: hasReplaced || title.hasReplaced };
}

/**
 * Composes accents, turns every blank but the line break into a plain or non-breaking space, drops invisible signs (they could reorder
 * what is read), and puts one placeholder for each run of letters without a glyph. Accents without a glyph are left out.
 */
export function legibleText(text: string, canPrint: (character: string) => boolean): Legible<string> {
  const composed = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/[\u2007\u202f]/gu, '\u00a0')
    .replace(/[^\S\n\u00a0]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, (sign) => (sign === '\n' ? sign : ''));
  let value = '';
  let hasReplaced = false;
  for (const character of composed) {
    if (character === '\n' || canPrint(character)) value += character;
    else {
      hasReplaced = true;
      if (!/\p{M}/u.test(character) && !value.endsWith(PLACEHOLDER)) value += PLACEHOLDER;
    }
  }
  return { value, hasReplaced };
}

/** Maps every string below `value`, which leaves codes as they are; addresses are not text and stay whole. */
function mapTexts<T>(value: T, map: (text: string) => string): T;
function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((part) => mapTexts(part, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'url' ? part : mapTexts(part, map)]),
  );
}
