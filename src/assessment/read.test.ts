import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../documents/issue.ts';
import { MAX_FILE_BYTES, MAX_ISSUES, MAX_NOTE_CHARS } from '../documents/limits.ts';
import { decodeAnswer, decodeAssessment } from './decode.ts';
import { decodeArrival } from './decode-arrival.ts';
import { readAssessment } from './read.ts';
import { arbitraryAssessment } from './testing/arbitrary-assessment.ts';
import { SMALL_ASSESSMENT } from './testing/small-assessment.ts';
import { writeAssessment } from './write.ts';

const BAD = new URL('fixtures/bad/', import.meta.url);

/** What a file of the fixtures is refused for, where it is not for being some other JSON. */
const REFUSED_FOR: Readonly<Record<string, Fault['code']>> = {
  'binary-junk-4k.bin': 'notUtf8',
  'control-chars-raw.json': 'jsonSyntax',
  'dates-odd.json': 'wrongType',
  'deep-array-50000.json': 'tooMuch',
  'empty.json': 'emptyFile',
  'html-renamed.json': 'notText',
  'invalid-utf8.json': 'notUtf8',
  'long-string-190k.json': 'tooMuch',
  'many-elements-90000.json': 'tooMuch',
  'many-keys-12000.json': 'tooMuch',
  'markdown-injection.json': 'wrongType',
  'nan-infinity.json': 'jsonSyntax',
  'numbers-extreme.json': 'badNumber',
  'proto-answers-map.json': 'forbiddenKey',
  'redos-patterns.json': 'wrongType',
  'root-string.json': 'wrongType',
  'root-true.json': 'wrongType',
  'two-objects.json': 'jsonSyntax',
  'urls.json': 'wrongType',
  'utf16be-nobom.json': 'utf16',
  'utf16le.json': 'utf16',
  'whitespace.json': 'emptyFile',
  'xssi-prefix.json': 'jsonSyntax',
  'zeros-64k.bin': 'notText',
};

const issuesOf = (content: string | Uint8Array) => {
  const reading = readAssessment(content, 'file.json');
  return reading.ok ? [] : reading.issues;
};
const withChange = (change: object) => JSON.stringify({ ...SMALL_ASSESSMENT, ...change }, null, 2);
const withAnswer = (answer: unknown) => withChange({ profile: { clients: answer } });

describe('an assessment file from outside', () => {
  it.each(readdirSync(BAD))('%s is refused for what is wrong with it', (name) => {
    const [issue] = issuesOf(readFileSync(new URL(name, BAD)));
    expect(issue?.code).toBe(REFUSED_FOR[name] ?? 'otherFormat');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('is refused from its size before it is read', () => {
    expect(issuesOf(new Uint8Array(MAX_FILE_BYTES + 1))).toMatchObject([{ code: 'tooMuch', unit: 'bytes' }]);
  });

  it('of a newer version is refused as such and never guessed at', () => {
    const newer = withChange({ formatVersion: 2, candidates: 'in another shape' });
    expect(issuesOf(newer)).toMatchObject([{ code: 'newerVersion', found: 2, known: 1, line: 3 }]);
    for (const formatVersion of ['1', 0, 1.5, null, {}])
      expect(issuesOf(withChange({ formatVersion }))).toMatchObject([{ code: 'badVersion' }]);
  });

  it('names every fault with its line, not only the first', () => {
    expect(
      issuesOf(withChange({ title: 7, priorities: { security: 6 }, decided: { shape: { status: 'done' } } })),
    ).toMatchObject([
      { code: 'wrongType', expected: 'text', found: 'number', path: ['title'], line: 5 },
      { code: 'outOfRange', path: ['priorities', 'security'] },
      { code: 'notOneOf', path: ['decided', 'shape', 'status'] },
    ]);
  });

  it('§2 an answer is choices, unknown or not applicable with a reason', () => {
    expect(issuesOf(withAnswer({ kind: 'maybe' }))).toMatchObject([
      { code: 'notOneOf', allowed: ['choices', 'unknown', 'notApplicable'], found: 'maybe' },
    ]);
    expect(issuesOf(withAnswer({}))).toMatchObject([{ code: 'missing', key: 'kind' }]);
    expect(issuesOf(withAnswer({ kind: 'notApplicable', reason: ' \u200B' }))).toMatchObject([
      { code: 'blank' },
    ]);
    expect(issuesOf(withAnswer({ kind: 'choices', choices: ['a', 7] }))).toMatchObject([
      { code: 'wrongType', path: ['profile', 'clients', 'choices', 1] },
    ]);
  });

  it('a note that is too long is named with the limit', () => {
    expect(issuesOf(withAnswer({ kind: 'unknown', note: 'x'.repeat(MAX_NOTE_CHARS + 1) }))).toMatchObject([
      { code: 'tooMuch', unit: 'characters', limit: MAX_NOTE_CHARS, path: ['profile', 'clients', 'note'] },
    ]);
  });

  it('candidates with the same id are refused', () => {
    const { candidates } = SMALL_ASSESSMENT;
    expect(issuesOf(withChange({ candidates: [...candidates, ...candidates] }))).toMatchObject([
      { code: 'duplicateId', noun: 'candidate', path: ['candidates', 1, 'id'] },
    ]);
  });

  it('dates that cannot be read do not keep a file shut', () => {
    expect(issuesOf(withChange({ createdAt: '+275761-01-01T00:00:00Z', reviewBy: 'soon' }))).toEqual([]);
  });

  it('texts lose what no program can show, and nothing else', () => {
    const note = 'a\u0000b\u001B[0m\r\nc\rd \uD800 \u{1F600}\t\u202E';
    const decoded = decodeAnswer({ kind: 'unknown', note });
    expect(decoded.ok && decoded.answer.note).toBe('ab[0m\nc\nd \uFFFD \u{1F600}\t\u202E');
  });
});

describe('B93 a name', () => {
  it('loses the signs that turn the text around it; letters of any direction stay, and so does all of a note', () => {
    const turned = 'Evil\u202Egpj.exe \u2066x\u2069 \u05E9\u05DC\u05D5\u05DD\u200F';
    const [candidate] = SMALL_ASSESSMENT.candidates;
    const reading = readAssessment(
      withChange({ title: turned, candidates: [{ ...candidate, name: turned, note: turned }] }),
      'file.json',
    );
    const plain = 'Evilgpj.exe x \u05E9\u05DC\u05D5\u05DD\u200F';
    expect(reading).toMatchObject({
      ok: true,
      assessment: { title: plain, candidates: [{ name: plain, note: turned }] },
    });
  });
});

describe('decoding never throws and changes nothing it was given', () => {
  const isDecided = (reading: { readonly ok: boolean }) => typeof reading.ok === 'boolean';

  it('for any value', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (value) => isDecided(decodeAssessment(value)) && isDecided(decodeAnswer(value)),
      ),
    );
  });

  it('for any value in any place of a sound assessment', () => {
    const changed = fc.tuple(fc.constantFrom(...Object.keys(SMALL_ASSESSMENT)), fc.anything());
    fc.assert(
      fc.property(changed, ([key, value]) =>
        isDecided(decodeAssessment({ ...SMALL_ASSESSMENT, [key]: value })),
      ),
    );
  });

  it('for any text, and for a sound file with bytes flipped, cut or doubled', () => {
    const damage = fc.tuple(arbitraryAssessment, fc.nat(), fc.nat(20), fc.uint8Array({ maxLength: 4 }));
    fc.assert(
      fc.property(damage, ([assessment, start, length, patch]) => {
        const bytes = new TextEncoder().encode(writeAssessment(assessment));
        const at = start % bytes.length;
        const damaged = Uint8Array.from([...bytes.subarray(0, at), ...patch, ...bytes.subarray(at + length)]);
        return isDecided(readAssessment(damaged, 'file.json'));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => isDecided(readAssessment(text, 'file.json'))),
    );
  });

  it('for a file that is wrong all over, which is refused for its beginning', () => {
    const read = (first: object, more: object) => {
      const answers = Object.fromEntries(
        Array.from({ length: 9000 }, (_, place) => [`q${place}`, place < 100 ? first : more]),
      );
      const candidates = Array.from({ length: 20 }, (_, place) => ({ id: `c${place}`, name: 'x', answers }));
      return decodeArrival({ ...SMALL_ASSESSMENT, candidates });
    };
    const [sound, wrong] = [{ kind: 'unknown' }, { kind: 'perhaps' }];
    expect(findingsIn(read(wrong, wrong)).map(({ path }) => path)).toEqual(
      Array.from({ length: MAX_ISSUES }, (_, place) => ['candidates', 0, 'answers', `q${place}`, 'kind']),
    );
    expect(findingsIn(read(sound, wrong))).toEqual([{ code: 'allWrong', path: [] }]);
    expect(read(sound, sound)).toMatchObject({ ok: true });
  });

  it('a decoded value shares nothing that decoding changed', () => {
    const given = { kind: 'unknown', note: 'a\r\nb' };
    decodeAnswer(given);
    expect(given).toEqual({ kind: 'unknown', note: 'a\r\nb' });
  });
});

function findingsIn(decoding: ReturnType<typeof decodeAssessment>) {
  return decoding.ok ? [] : decoding.findings;
}
