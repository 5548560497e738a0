const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** At most so many characters as a reader counts them, an ellipsis in place of what is cut off. No sign is cut through. */
export function shorten(text: string, most: number): string {
  // No character is shorter than one unit, so most texts need no counting.
  if (text.length <= most) return text;
  const signs = Array.from(graphemes.segment(text), ({ segment }) => segment);
  if (signs.length <= most) return text;
  return `${signs
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

/** So long a name may be and still leave its sentence readable. */
const LONGEST_IN_SENTENCE = 60;

/** A name for a heading or a sentence; it stands in full elsewhere on the page. */
export const inSentence = (name: string): string => shorten(name, LONGEST_IN_SENTENCE);
