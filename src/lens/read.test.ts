import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../documents/issue.ts';
import { MAX_LENS_BYTES, MAX_YAML_MARKS } from '../documents/limits.ts';
import { arbitraryCase } from '../engine/testing/arbitrary-case.ts';
import { decodeLens } from './decode.ts';
import { readLens } from './read.ts';
import { SMALL_LENS } from './testing/small-lens.ts';
import { parseYaml } from './yaml.ts';

const BAD = new URL('fixtures/bad/', import.meta.url);

/** What a file of the fixtures is refused for; files that are sound YAML are refused as another format. */
const REFUSED_FOR: Readonly<Record<string, Fault['code']>> = {
  'alias-bomb-quadratic.yaml': 'aliasRefused',
  'builtin-tags.yaml': 'unknownTag',
  'colon-in-text.yaml': 'colonInText',
  'custom-tags.yaml': 'unknownTag',
  'deep-explicit-key-20000.yaml': 'tooMuch',
  'deep-flow-5000.yaml': 'tooMuch',
  'deep-flow-unclosed-100000.yaml': 'tooMuch',
  'deep-indent-300.yaml': 'tooMuch',
  'directive-11.yaml': 'unknownTag',
  'front-matter-markdown.yaml': 'severalDocuments',
  'html-in-scalars.yaml': 'otherFormat',
  'implicit-types.yaml': 'badNumber',
  'inherited-name-ids.yaml': 'wrongType',
  'json-with-yaml-ext.yaml': 'otherFormat',
  'many-comment-lines.yaml': 'otherFormat',
  'many-keys-20000.yaml': 'tooMuch',
  'merge-bomb.yaml': 'aliasRefused',
  'merge-proto.yaml': 'aliasRefused',
  'multi-document.yaml': 'severalDocuments',
  'null-root.yaml': 'wrongType',
  'odd-keys.yaml': 'yamlSyntax',
  'proto-keys.yaml': 'forbiddenKey',
  'scalar-root.yaml': 'wrongType',
  'tabs-indent.yaml': 'tabIndent',
  'unclosed-quote.yaml': 'yamlSyntax',
  'utf16le-bom.yaml': 'utf16',
};

const firstCode = (content: string | Uint8Array, name: string) => {
  const reading = readLens(content, name);
  return reading.ok ? 'accepted' : reading.issues[0]?.code;
};
const withLine = (from: string, to: string) => SMALL_LENS.replace(from, to);

describe('a lens file from outside', () => {
  it.each(readdirSync(BAD))('%s is refused for what is wrong with it', (name) => {
    expect(firstCode(readFileSync(new URL(name, BAD)), name)).toBe(REFUSED_FOR[name]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('JSON with the same content is the same lens, faults at their places included', () => {
    const yaml = parseYaml(SMALL_LENS);
    const json = JSON.stringify(yaml.ok && yaml.value.value, null, 2);
    expect(readLens(json, 'lens.json')).toEqual(readLens(SMALL_LENS, 'lens.yaml'));
    const [issue] = readFaulty(json.replace('"horizon": "later"', '"horizon": "never"'), 'lens.json');
    const line = json.split('\n').findIndex((text) => text.includes('"horizon": "later"')) + 1;
    expect(issue).toMatchObject({ code: 'notOneOf', line, column: 18, path: ['concerns', 1, 'horizon'] });
  });

  it('an unknown key is refused, with the key that was meant', () => {
    const mistyped = readFaulty(withLine('prompt: Cached?', 'promt: Cached?'), 'x.yaml');
    const unknown = readFaulty(withLine('prompt: Cached?', 'prompt: Cached?\n    plainley: Fast?'), 'x.yaml');
    expect(mistyped).toMatchObject([
      { code: 'unknownKey', key: 'promt', near: 'prompt', line: 27, column: 5 },
    ]);
    expect(unknown).toMatchObject([
      { code: 'unknownKey', key: 'plainley', near: 'plainly', line: 28, column: 5 },
    ]);
  });

  it('a fault deep in a condition is told of the branch that was meant', () => {
    const text = withLine('when: { all: [', 'when: { all: [{ not: { question: clients, any: [one] } }, ');
    expect(readFaulty(text, 'x.yaml')).toMatchObject([{ code: 'notACondition' }]);
    const blank = withLine(
      'appliesWhen: { question: clients, anyOf: [many] }',
      'appliesWhen: { question: clients, anyOf: many }',
    );
    expect(readFaulty(blank, 'x.yaml')).toMatchObject([
      { code: 'wrongType', expected: 'list', found: 'text', path: ['questions', 1, 'appliesWhen', 'anyOf'] },
    ]);
  });

  it('a lens of a newer version is refused as such, whatever else is in it', () => {
    expect(firstCode(withLine('formatVersion: 1', 'formatVersion: 2\nfuture: true'), 'x.yaml')).toBe(
      'newerVersion',
    );
    expect(firstCode(withLine('formatVersion: 1', 'formatVersion: "1"'), 'x.yaml')).toBe('badVersion');
  });

  it('links are https only, ids are words, texts can be seen', () => {
    const reference = (url: string) =>
      withLine('prompt: Cached?', `prompt: Cached?\n    references: [{ title: A, url: "${url}" }]`);
    expect(firstCode(reference('https://example.org/a'), 'x.yaml')).toBe('accepted');
    for (const url of ['http://example.org', 'javascript:alert(1)', '//example.org', 'example.org'])
      expect(firstCode(reference(url), 'x.yaml')).toBe('notHttps');
    expect(firstCode(withLine('id: small', 'id: Small_Lens'), 'x.yaml')).toBe('badId');
    expect(firstCode(withLine('id: small', 'id: constructor'), 'x.yaml')).toBe('accepted');
    expect(firstCode(withLine('title: Small', 'title: "\\u200B \\u3164"'), 'x.yaml')).toBe('blank');
  });

  it('what is said to a reader but not scored may be left out', () => {
    const silent = SMALL_LENS.replace(/, because: \w+\./g, '').replace(/, support: \{ many: \{.*?\} \}/, '');
    expect(silent).not.toMatch(/because|support/);
    expect(firstCode(silent, 'x.yaml')).toBe('accepted');
  });

  it('is no longer than its parser can take', () => {
    const readings = [
      readLens(' '.repeat(MAX_LENS_BYTES + 1), 'a.yaml'),
      readLens('a:\n'.repeat(MAX_YAML_MARKS + 1), 'a.yaml'),
      readLens(`a: [${'b,'.repeat(MAX_YAML_MARKS + 1)}]`, 'a.yaml'),
    ];
    expect(readings.map((reading) => (reading.ok ? [] : reading.issues))).toMatchObject([
      [{ code: 'tooMuch', unit: 'bytes', line: null }],
      [{ code: 'tooMuch', unit: 'marks', line: MAX_YAML_MARKS + 1, column: 3 }],
      [{ code: 'tooMuch', unit: 'marks', line: 1 }],
    ]);
  });

  it('the least lens there can be is accepted', () => {
    const least = {
      format: 'groundwork-lens',
      formatVersion: 1,
      id: 'a',
      version: '0.0.1',
      title: 'A',
      sections: [],
      questions: [],
    };
    expect(decodeLens(least)).toEqual({ ok: true, lens: least, warnings: [] });
  });
});

describe('decoding a lens', () => {
  it('takes every lens that the laws of the engine are tested with, and changes nothing in it', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens }) => {
        const given: unknown = JSON.parse(JSON.stringify(lens));
        const decoded = decodeLens(given);
        expect(decoded).toMatchObject({ ok: true });
        expect(decoded.ok && decoded.lens).toEqual(given);
      }),
    );
  });
});

describe('decoding never throws', () => {
  const isDecided = (reading: { readonly ok: boolean }) => typeof reading.ok === 'boolean';

  it('for any value', () => {
    fc.assert(fc.property(fc.anything(), (value) => isDecided(decodeLens(value))));
  });

  it('for any text, as YAML and as JSON', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(text, fc.constantFrom('a.yaml', 'a.json', '-'), (any, name) =>
        isDecided(readLens(any, name)),
      ),
    );
  });

  it('for a lens that is wrong all over', () => {
    const questions = Array(5000).fill({ choices: Array(30).fill({}) });
    const decoding = decodeLens({ format: 'groundwork-lens', formatVersion: 1, questions });
    expect(decoding.ok ? [] : decoding.findings).toEqual([{ code: 'allWrong', path: [] }]);
  });

  it('for a valid lens with a part cut out, doubled or replaced; and what is accepted is a lens again', () => {
    const cut = fc.tuple(
      fc.nat(SMALL_LENS.length),
      fc.nat(40),
      fc.oneof(fc.constant(''), fc.string({ maxLength: 5 })),
    );
    fc.assert(
      fc.property(cut, ([start, length, patch]) => {
        const reading = readLens(
          SMALL_LENS.slice(0, start) + patch + SMALL_LENS.slice(start + length),
          'x.yaml',
        );
        return reading.ok ? decodeLens(reading.lens).ok : reading.issues.every(({ line }) => line !== 0);
      }),
      { numRuns: 500 },
    );
  });
});

function readFaulty(text: string, name: string) {
  const reading = readLens(text, name);
  return reading.ok ? [] : reading.issues;
}
