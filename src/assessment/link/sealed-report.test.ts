import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_ASSESSMENT } from '../testing/small-assessment.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import type { Sealed } from './cipher.ts';
import { decrypt, encrypt } from './cipher.ts';
import { readLink, writeSealedLink } from './link.ts';
import { openSealed, sealReport } from './sealed-report.ts';
import type { SharedReport } from './shared-report.ts';

const PASSPHRASE = 'correct horse battery staple';
const REPORT: SharedReport = {
  sharedOn: '2027-03-14',
  heldBack: { notes: true, evidence: false, questions: ['caching'], candidatesInAll: 2 },
  assessment: SMALL_ASSESSMENT,
};
const link = await writeSealedLink(REPORT, PASSPHRASE, crypto);

async function sealedIn(text: string): Promise<Sealed> {
  const reading = await readLink(text);
  if (reading.kind !== 'sealed') throw new Error(`The link is ${reading.kind}`);
  return reading.sealed;
}
const wrong = { kind: 'refused', problem: 'wrongPassphrase' };
/** A browser that counts how often a key is asked of it. */
function countingBrowser() {
  const browser = { derivations: 0, subtle: crypto.subtle };
  browser.subtle = new Proxy(crypto.subtle, {
    get: (_, name) => {
      browser.derivations += 1;
      throw new Error(`${String(name)} was called`);
    },
  });
  return browser;
}

describe('a report under a passphrase', () => {
  it('opens with it, also where spaces were pasted along, and with no other', async () => {
    const sealed = await sealedIn(link);
    expect(await openSealed(sealed, PASSPHRASE, crypto)).toEqual({ kind: 'report', report: REPORT });
    expect(await openSealed(sealed, ` ${PASSPHRASE} \n`, crypto)).toEqual({
      kind: 'report',
      report: REPORT,
    });
    expect(await openSealed(sealed, `${PASSPHRASE}s`, crypto)).toEqual(wrong);
    const browser = countingBrowser();
    expect(await openSealed(sealed, '', browser)).toEqual(wrong);
    expect(await openSealed(sealed, 'a'.repeat(2000), browser)).toEqual(wrong);
    expect(browser.derivations).toBe(0);
    expect(await openSealed(sealed, PASSPHRASE, browser)).toEqual(wrong);
    expect(browser.derivations).toBe(1);
  });

  it('takes a new salt and a new iv each time, and a million rounds', async () => {
    const [one, other] = [
      await sealedIn(link),
      await sealedIn(await writeSealedLink(REPORT, PASSPHRASE, crypto)),
    ];
    expect(one.iterations).toBe(1_000_000);
    expect(toBase64Url(one.salt)).not.toBe(toBase64Url(other.salt));
    expect(toBase64Url(one.iv)).not.toBe(toBase64Url(other.iv));
    expect(toBase64Url(one.ciphertext)).not.toBe(toBase64Url(other.ciphertext));
  });

  it('holds nothing that can be read without it', () => {
    expect(Buffer.from(link.slice('v1.sealed.'.length), 'base64url').toString('latin1')).not.toContain(
      'Small',
    );
  });

  it('round trip of any bytes and any passphrase, composed or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        async (bytes, passphrase) => {
          const parts = {
            salt: new Uint8Array(16),
            iv: new Uint8Array(12),
            iterations: 600_000,
            authenticated: new Uint8Array(),
          };
          const plain = new Uint8Array(bytes);
          const ciphertext = await encrypt(plain, passphrase.normalize('NFD'), parts, crypto);
          expect(await decrypt({ ...parts, ciphertext }, passphrase.normalize('NFC'), crypto)).toEqual(plain);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('is incomplete wherever it was cut, before a passphrase is asked for', async () => {
    for (let length = 2; length < link.length; length += 7)
      expect(await readLink(link.slice(0, length))).toEqual({ kind: 'refused', problem: 'incomplete' });
  });

  it('with any part changed says the same as with a wrong passphrase', async () => {
    const bytes = fromBase64Url(link.slice('v1.sealed.'.length)) ?? new Uint8Array();
    const [SALT, IV, TEXT, TAG] = [7, 23, 36, bytes.length - 1];
    for (const at of [SALT, IV, TEXT, TAG]) {
      const harmed = bytes.slice();
      harmed[at] = (harmed[at] ?? 0) ^ 1;
      expect(
        await openSealed(await sealedIn(`v1.sealed.${toBase64Url(harmed)}`), PASSPHRASE, crypto),
      ).toEqual(wrong);
    }
  });

  it.each([1, 599_999, 2_000_001, 4_294_967_295])(
    'with %i rounds is refused before any work',
    async (iterations) => {
      const content = await sealReport(new Uint8Array(20), PASSPHRASE, crypto, 600_000);
      const bytes = new Uint8Array(3 + content.length);
      bytes.set([0, content.length >> 8, content.length & 255]);
      bytes.set(content, 3);
      new DataView(bytes.buffer).setUint32(3, iterations);
      expect(await readLink(`v1.sealed.${toBase64Url(bytes)}`)).toEqual({
        kind: 'refused',
        problem: 'damaged',
      });
    },
  );
});

describe('the vectors of the cipher', () => {
  const vectors = JSON.parse(readFileSync(new URL('fixtures/crypto-vectors.json', import.meta.url), 'utf8'));
  const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
  const given: Sealed = {
    salt: hex(vectors.saltHex),
    iv: hex(vectors.ivHex),
    iterations: vectors.iterations,
    ciphertext: hex(vectors.ctHex),
    authenticated: new TextEncoder().encode(vectors.aad),
  };
  const flipped = (at: number) => given.ciphertext.map((byte, index) => (index === at ? byte ^ 1 : byte));

  it('are met byte for byte', async () => {
    const plaintext = new TextEncoder().encode(vectors.plaintext);
    expect(await encrypt(plaintext, vectors.passphrase, given, crypto)).toEqual(given.ciphertext);
    expect(await decrypt(given, vectors.passphrase, crypto)).toEqual(plaintext);
  });

  it.each<[string, Partial<Sealed>]>([
    ['tag bit flipped', { ciphertext: flipped(given.ciphertext.length - 1) }],
    ['ciphertext bit flipped', { ciphertext: flipped(0) }],
    ['tag truncated', { ciphertext: given.ciphertext.slice(0, -4) }],
    ['other authenticated data', { authenticated: new TextEncoder().encode('hdr-v2') }],
  ])('are refused: %s', async (_, change) => {
    expect(await decrypt({ ...given, ...change }, vectors.passphrase, crypto)).toBeNull();
  });

  it.each<[string, Partial<Sealed>]>([
    ...[1, 0, -1, 600_000.5, Number.NaN, 4_294_967_295].map((iterations): [string, Partial<Sealed>] => [
      `${iterations} rounds`,
      { iterations },
    ]),
    ['no salt', { salt: new Uint8Array() }],
    ['no iv', { iv: new Uint8Array() }],
    ['an iv of 16 bytes', { iv: new Uint8Array(16) }],
    ['a tag and nothing else', { ciphertext: new Uint8Array(16) }],
  ])('are refused before any work: %s', async (_, change) => {
    const browser = countingBrowser();
    expect(await decrypt({ ...given, ...change }, vectors.passphrase, browser)).toBeNull();
    expect(browser.derivations).toBe(0);
  });
});
