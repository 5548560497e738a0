import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../engine/assessment.ts';
import { arbitraryAssessment } from '../testing/arbitrary-assessment.ts';
import { SMALL_ASSESSMENT } from '../testing/small-assessment.ts';
import { assessmentForLink } from '../travel.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { MAX_INFLATED_BYTES } from './compression.ts';
import { crc32 } from './crc32.ts';
import { headOf, MAX_FRAGMENT_CHARS, writeFragment } from './fragment.ts';
import { readLink, writeLink } from './link.ts';
import type { SharedReport } from './shared-report.ts';
import { unpackReport } from './shared-report.ts';

const NOTHING = { notes: false, evidence: false, questions: [], candidatesInAll: 1 };
const reportOf = (assessment: Assessment): SharedReport => ({
  sharedOn: '2027-03-14',
  heldBack: NOTHING,
  assessment,
});
const SMALL = reportOf(SMALL_ASSESSMENT);
const small = await writeLink(SMALL);

/** A link of our own making around bytes of a stranger's: its checksum holds, what it carries does not. */
function around(bytes: Uint8Array): string {
  const head = headOf('plain', bytes.length + 4);
  const content = new Uint8Array(bytes.length + 4);
  new DataView(content.buffer).setUint32(0, crc32(head, bytes));
  content.set(bytes, 4);
  return writeFragment('plain', content);
}
const carrying = (text: string | Uint8Array) => around(deflateRawSync(text));
const problemOf = async (fragment: string) => {
  const reading = await readLink(fragment);
  return reading.kind === 'refused' ? reading.problem : reading.kind;
};

describe('a report in a link', () => {
  it('arrives as it was sent', async () => {
    const heldBack = fc.record({
      notes: fc.boolean(),
      evidence: fc.boolean(),
      questions: fc.array(fc.string(), { maxLength: 3 }),
      candidatesInAll: fc.nat(4),
    });
    await fc.assert(
      fc.asyncProperty(arbitraryAssessment, heldBack, async (assessment, held) => {
        const report = { ...reportOf(assessmentForLink(assessment)), heldBack: held };
        expect(await readLink(`#${await writeLink(report)}`)).toEqual({ kind: 'report', report });
      }),
      { numRuns: 300 },
    );
  });

  it('carries no names, whatever it was given', async () => {
    const answer = { kind: 'unknown', owner: 'Ana' } as const;
    const link = await writeLink(reportOf({ ...SMALL_ASSESSMENT, profile: { clients: answer } }));
    expect(await readLink(link)).toMatchObject({
      report: { assessment: { profile: { clients: { kind: 'unknown' } } } },
    });
    expect(JSON.stringify(await readLink(link))).not.toContain('Ana');
  });

  it.each<[string, (link: string) => string]>([
    ['a whole address', (link) => `https://groundwork.example/shared#${link}`],
    ['a sentence around it', (link) => `(see <https://groundwork.example/shared#${link}>). Regards`],
    ['wrapped at 70 characters', (link) => link.replace(/.{70}/g, '$&\r\n')],
    ['wrapped and quoted', (link) => link.replace(/.{70}/g, '$&\n> > ')],
    ['percent-encoded', (link) => link.replace(/[-_.]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)],
    [
      'percent-encoded twice',
      (link) => link.replace(/[-_.]/g, (char) => `%25${char.charCodeAt(0).toString(16)}`),
    ],
    [
      'wholly percent-encoded',
      (link) => link.replace(/./g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    ],
    ['the other alphabet, padded', (link) => `${link.replaceAll('-', '+').replaceAll('_', '/')}==`],
    [
      'shapeless characters inside',
      (link) => `${link.slice(0, 40)}\u200b\u00ad${link.slice(40)}\u200e\ufeff`,
    ],
    ['a full stop behind', (link) => `${link}.`],
    ['a text fragment behind', (link) => `#${link}:~:text=hello`],
    ['letters behind', (link) => `${link}AAAA`],
  ])('is repaired: %s', async (_, harm) => {
    expect(await readLink(harm(small))).toEqual({ kind: 'report', report: SMALL });
  });

  it('is incomplete wherever it was cut', async () => {
    for (let length = 2; length < small.length; length++)
      expect([length, await problemOf(small.slice(0, length))]).toEqual([length, 'incomplete']);
    expect(await problemOf('')).toBe('notOurs');
    expect(await problemOf('v')).toBe('notOurs');
  });

  it('is refused with any single bit turned over', async () => {
    const bytes = fromBase64Url(small.slice('v1.plain.'.length));
    if (bytes === null) throw new Error('The link cannot be taken apart');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const harmed = bytes.slice();
      harmed[bit >> 3] = (harmed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect([bit, await problemOf(`v1.plain.${toBase64Url(harmed)}`)]).toEqual([
        bit,
        expect.stringMatching(/^(incomplete|damaged)$/),
      ]);
    }
  });

  it('is never another report, with any character put in the place of another', async () => {
    const change = fc.record({
      at: fc.nat(small.length - 1),
      char: fc.constantFrom(...'ABCXYZabcxyz019-_.~!%é\u{1f600}'),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, char }) => {
        const reading = await readLink(`${small.slice(0, at)}${char}${small.slice(at + 1)}`);
        if (reading.kind === 'report') expect(reading.report).toEqual(SMALL);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 'notOurs'],
    ['#', 'notOurs'],
    ['#v', 'notOurs'],
    ['#v0', 'notOurs'],
    ['#v999.AAAA', 'newer'],
    ['#v2', 'newer'],
    ['#v1', 'incomplete'],
    ['#v1.', 'incomplete'],
    ['#v1..', 'incomplete'],
    ['#v1.e.', 'damaged'],
    ['#v1.sealed.', 'incomplete'],
    ['#v1.plain.ABC', 'incomplete'],
    ['#v1.plain.A!BC', 'damaged'],
    ['#room=abc,def', 'notOurs'],
    ['#json=123,key', 'notOurs'],
    ['#:~:text=hello', 'notOurs'],
    ['#/route', 'notOurs'],
    ['#%', 'notOurs'],
    ['#%E0%A4%A', 'notOurs'],
    ['#\u202e', 'notOurs'],
    ['#v1.AAAAAAAAAA', 'damaged'],
  ])('%s is no report: %s', async (fragment, problem) => {
    expect(await problemOf(fragment)).toBe(problem);
  });

  it('over two million characters is not read at all', async () => {
    expect(await problemOf(`v1.plain.${'A'.repeat(MAX_FRAGMENT_CHARS)}`)).toBe('tooLarge');
  });
});

describe('what a stranger puts into a link', () => {
  const bomb = Buffer.alloc(50 * 1024 * 1024, 0x20);

  it('is unfolded to four MiB and no further', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemOf(carrying(bomb))).toBe('tooLarge');
    expect(await problemOf(carrying(`{"assessment":${' '.repeat(MAX_INFLATED_BYTES)}1}`))).toBe('tooLarge');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  it('is given up when the time is over', async () => {
    expect(await readLink(small, (bytes) => unpackReport(bytes, () => AbortSignal.abort()))).toEqual({
      kind: 'refused',
      problem: 'tooLarge',
    });
  });

  it('is refused in another wrapping, cut inside, or with something behind it', async () => {
    const packed = deflateRawSync(JSON.stringify(SMALL));
    expect(await problemOf(around(gzipSync(bomb)))).toBe('damaged');
    expect(await problemOf(around(deflateSync(bomb)))).toBe('damaged');
    expect(await problemOf(around(packed.subarray(0, -3)))).toBe('damaged');
    expect(await problemOf(around(Buffer.from([0xff, 0xff, 0xff])))).toBe('damaged');
    expect(await problemOf(around(Buffer.alloc(0)))).toBe('damaged');
  });

  it.each([
    ['a web page', '<!doctype html><img src=x onerror=alert(1)>'],
    ['text that is no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['three million levels', '['.repeat(3_000_000)],
    ['three million closed levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['another document', '{"assessment":{"format":"groundwork-lens"}}'],
    ['no document', '7'],
    ['a key that reaches into the language', `{"assessment":{"__proto__":{"polluted":1}}}`],
  ])('is refused where it is %s', async (_, text) => {
    expect(await problemOf(carrying(text))).toBe('notOurs');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('of a newer version is refused as such', async () => {
    const newer = { ...SMALL, assessment: { ...SMALL_ASSESSMENT, formatVersion: 2 } };
    expect(await problemOf(carrying(JSON.stringify(newer)))).toBe('newer');
  });

  it('never ends the program', async () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.jsonValue().map((value) => carrying(JSON.stringify(value))),
      fc.jsonValue().map((assessment) => carrying(JSON.stringify({ assessment, heldBack: assessment }))),
      fc.uint8Array({ maxLength: 60 }).map(around),
    );
    await fc.assert(
      fc.asyncProperty(strange, async (text) => {
        expect((await readLink(text)).kind).toBe('refused');
      }),
      { numRuns: 400 },
    );
  });
});
