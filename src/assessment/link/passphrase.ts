import type { WebCrypto } from './cipher.ts';
import { WORDS } from './word-list.ts';

/** Six words of 2,048 are 66 bits: at a million rounds of PBKDF2 for each guess, out of reach. */
export const GENERATED_WORDS = 6;
export const GENERATED_BITS = GENERATED_WORDS * Math.log2(WORDS.length);
export const MIN_PASSPHRASE_CHARS = 12;

/** Words drawn evenly, with a space between: two bytes hold each word's number 32 times over, so none is likelier than another. */
export function generatePassphrase(webCrypto: Pick<WebCrypto, 'getRandomValues'>): string {
  const draws = webCrypto.getRandomValues(new Uint16Array(GENERATED_WORDS));
  return Array.from(draws, (draw) => WORDS[draw % WORDS.length] ?? '').join(' ');
}

/** The passphrase as it is used to close a link: composed, without spaces around it; `null` where it is too short. */
export function readPassphrase(typed: string): string | null {
  const passphrase = typed.normalize('NFC').trim();
  return [...passphrase].length < MIN_PASSPHRASE_CHARS ? null : passphrase;
}
