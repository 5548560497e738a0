import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, MAX_NOTE_CHARS } from '../../documents/limits.ts';
import type { Lens } from '../../engine/model.ts';
import { readVendorAnswers } from './read.ts';

const LENS: Lens = {
  format: 'groundwork-lens',
  formatVersion: 1,
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  sections: [
    { id: 'product', kind: 'profile', title: 'Product' },
    { id: 'stack', kind: 'pillar', title: 'Stack' },
  ],
  questions: [
    { id: 'about', section: 'product', kind: 'single', prompt: 'About?', choices: [{ id: 'a', label: 'A' }] },
    {
      id: 'cache',
      section: 'stack',
      kind: 'single',
      prompt: 'Cached?',
      formerly: ['caching'],
      choices: [
        { id: 'no', label: 'No', value: 0 },
        { id: 'some', label: 'Some, not all; by hand', value: 0.5 },
        { id: 'yes', label: 'Yes', value: 1, formerly: ['always'] },
      ],
    },
    {
      id: 'regimes',
      section: 'stack',
      kind: 'multiple',
      prompt: 'Which?',
      choices: [
        { id: 'gdpr', label: 'GDPR', value: 0.5 },
        { id: 'soc', label: 'SOC 2, type II', value: 0.5 },
        { id: 'unknown', label: 'Something else', value: 0 },
      ],
    },
  ],
};
const read = (...rows: readonly string[]) =>
  readVendorAnswers(['Question id;Answer;Note;Evidence link', ...rows].join('\n'), 'form.csv', LENS);
const answers = (...rows: readonly string[]) => {
  const reading = read(...rows);
  return reading.ok ? reading.proposals.map(({ question, answer }) => [question, answer]) : reading.issues;
};
const faults = (...rows: readonly string[]) =>
  read(...rows).issues.map(({ code, line, column, path }) => `${code} ${line}:${column} ${path.join('.')}`);

describe('a form that a vendor filled in', () => {
  it('names a choice by id, label, line or former id, in any case', () => {
    for (const cell of ['some', '"Some, not all; by hand"', '"some: Some, not all; by hand"', ' SOME '])
      expect(answers(`cache;${cell}`)).toEqual([
        ['cache', { kind: 'choices', choices: ['some'], confidence: 'informed' }],
      ]);
    expect(answers('caching;Always')).toEqual([
      ['cache', { kind: 'choices', choices: ['yes'], confidence: 'informed' }],
    ]);
  });

  it('takes several choices with any separator, also where a label holds one', () => {
    for (const cell of ['"gdpr, SOC 2, type II"', '"soc;GDPR"', '"SOC 2, type II\ngdpr: GDPR\n"'])
      expect(answers(`regimes;${cell}`)).toMatchObject([
        ['regimes', { choices: expect.arrayContaining(['gdpr', 'soc']) }],
      ]);
    expect(answers('regimes;None of these')).toMatchObject([['regimes', { choices: [] }]]);
  });

  it('knows unknown and does not apply, but a choice of that name comes first', () => {
    expect(answers('cache;unknown: we cannot say')).toEqual([['cache', { kind: 'unknown' }]]);
    expect(answers('regimes;unknown')).toMatchObject([['regimes', { choices: ['unknown'] }]]);
    expect(
      answers('cache;Does not apply: no traffic', 'regimes;does not apply;We sell nothing.'),
    ).toMatchObject([
      ['cache', { kind: 'notApplicable', reason: 'no traffic' }],
      ['regimes', { kind: 'notApplicable', reason: 'We sell nothing.', note: 'We sell nothing.' }],
    ]);
  });

  it('says for each row what is wrong, and keeps the others', () => {
    expect(
      faults(
        'cashe;yes',
        'cache;perhaps',
        'cache;does not apply: …',
        'regimes;gdpr;;ftp://x.example',
        'regimes;soc',
        'about;a',
        `cache;yes;${'x'.repeat(MAX_NOTE_CHARS + 1)}`,
        'cache;no, yes',
        'cache;;only a note',
        'cache;;;',
      ),
    ).toEqual([
      'notInForm 2:1 cashe',
      'notAChoice 3:7 cache.answer',
      'noReason 4:7 cache.answer',
      'notHttps 5:15 regimes.evidence',
      'answeredTwice 6:1 regimes',
      'notInForm 7:1 about',
      'tooMuch 8:11 cache.note',
      'oneChoiceOnly 9:7 cache.answer',
      'noAnswer 10:7 cache',
    ]);
    expect(answers('cashe;yes', 'cache;yes')).toHaveLength(1);
  });

  it('is found below a title, with its columns in any order; without them it says which is missing', () => {
    const text = 'Questions about X\n\nanswer,QUESTION ID\nyes,cache\n';
    expect(readVendorAnswers(text, 'f', LENS)).toMatchObject({
      ok: true,
      proposals: [{ question: 'cache' }],
    });
    expect(readVendorAnswers('Question id,Reply\ncache,yes\n', 'f', LENS)).toMatchObject({
      ok: false,
      issues: [{ code: 'missingColumn', name: 'Answer', line: 1 }],
    });
  });

  it('is refused as a whole where it is no table', () => {
    const code = (content: string | Uint8Array) => readVendorAnswers(content, 'f', LENS).issues[0]?.code;
    expect(code(new Uint8Array([0x50, 0x4b, 3, 4, 20]))).toBe('notATable');
    expect(code('')).toBe('emptyFile');
    expect(code('Question id,Answer\ncache,"yes')).toBe('unclosedQuote');
    expect(code(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('tooMuch');
    expect(code(new Uint8Array([0x51, 0xe9, 0x2c]))).toBe('notUtf8');
  });

  it('never throws, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.constantFrom('cache', 'regimes', '__proto__', 'constructor', 'unknown', 'does not apply:', ',;,;\n'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell)), fc.string({ unit: 'binary' }), (rows, junk) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const reading = read(...rows.map((row) => row.map(quote).join(';')));
        for (const { question } of reading.ok ? reading.proposals : [])
          expect(['cache', 'regimes']).toContain(question);
        readVendorAnswers(junk, 'f', LENS);
      }),
    );
  });
});
