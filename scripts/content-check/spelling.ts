import { existsSync, readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { GuideText } from './guides.ts';
import type { Findings } from './report.ts';
import type { LensText } from './texts.ts';

const OWN_WORDS = 'content/words.txt';

/** Every word is in the British dictionary or in the list of the project. */
export function checkSpelling(texts: readonly LensText[], guides: readonly GuideText[]): Findings {
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const own = readOwnWords();
  const ownWords = new Set(own.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`]));
  const isKnown = (word: string) => ownWords.has(word.toLowerCase()) || speller.correct(word);
  const places = new Map<string, string>();
  const used = new Set<string>();
  const read = (text: string, at: string) => {
    for (const word of wordsOf(text)) {
      used.add(word.toLowerCase());
      if (!places.has(word) && !isKnown(word)) places.set(word, at);
    }
  };
  for (const { text, at } of texts) read(text, at);
  for (const { file, body, linesBefore } of guides)
    for (const [index, line] of body.split('\n').entries()) read(line, `${file}:${linesBefore + index + 1}`);
  const unused = own.filter((word) => !used.has(word.toLowerCase()) && !used.has(`${word.toLowerCase()}s`));
  return {
    title: `Spelling (${used.size} words, ${own.length} of them our own)`,
    errors: [...places].map(([word, at]) => `${at}: "${word}" is not a word${suggested(speller, word)}`),
    notes: unused.length === 0 ? [] : [`no longer used in ${OWN_WORDS}: ${unused.join(', ')}`],
  };
}

/** One word a line, its plural included; a line that begins with # is a remark. */
function readOwnWords(): string[] {
  if (!existsSync(OWN_WORDS)) return [];
  return readFileSync(OWN_WORDS, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function suggested(speller: ReturnType<typeof nspell>, word: string): string {
  const [first] = speller.suggest(word);
  return `. ${first === undefined ? 'Correct it' : `Write "${first}"`}, or add it to ${OWN_WORDS}.`;
}

/** Words of running text: no code, no addresses, parts of hyphenated words each for itself. */
function wordsOf(text: string): string[] {
  const prose = text.replace(/`[^`]*`|https?:\/\/\S+|\]\([^)]*\)/g, ' ');
  return (prose.match(/\p{L}[\p{L}\p{N}'’]*/gu) ?? []).map((word) =>
    word.replace(/’/g, "'").replace(/'s?$/, ''),
  );
}
