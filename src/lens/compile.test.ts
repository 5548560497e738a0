import { describe, expect, it } from 'vitest';
import type { SourceFile } from './compile.ts';
import { compileLens } from './compile.ts';

const LENS = `format: groundwork-lens
formatVersion: 1
id: small
version: 1.0.0
title: Small
sections:
  - { id: product, kind: profile, title: Product }
  - { id: speed, kind: pillar, title: Speed }
  - { id: safety, kind: pillar, title: Safety }
decisions: [host, shape]
`;
const question = (id: string, section: string, value = 'value: 0') =>
  `  - { id: ${id}, section: ${section}, kind: single, prompt: Q?, choices: [{ id: a, label: A, ${value} }, { id: b, label: B, value: 1 }] }\n`;
const decision = (id: string) =>
  `id: ${id}\ntitle: D\noptions: [{ id: a, title: A }]\ncriteria: [{ question: clients, weight: 1, support: {} }]\n`;

const FILES: Readonly<Record<string, string>> = {
  'decisions/host.yaml': decision('host'),
  'decisions/shape.yaml': decision('shape'),
  'lens.yaml': LENS,
  'profile.yaml':
    'questions:\n  - { id: clients, section: product, kind: single, prompt: Q?, choices: [{ id: one, label: One }] }\n',
  'questions/a-safety.yaml': `questions:\n${question('locks', 'safety')}`,
  'questions/speed.yaml': `questions:\n${question('cache', 'speed')}${question('queue', 'speed')}`,
};
const sources = (changes: Readonly<Record<string, string>> = {}): SourceFile[] =>
  Object.entries({ ...FILES, ...changes }).map(([path, text]) => ({ path, text }));
const issuesOf = (changes: Readonly<Record<string, string>>) => {
  const reading = compileLens(sources(changes));
  return reading.ok ? [] : reading.issues;
};

describe('a folder of YAML files', () => {
  it('becomes one lens: questions by section, decisions as listed', () => {
    const reading = compileLens(sources());
    expect(reading.ok && reading.lens.questions.map(({ id }) => id)).toEqual([
      'clients',
      'cache',
      'queue',
      'locks',
    ]);
    expect(reading.ok && reading.lens.decisions?.map(({ id }) => id)).toEqual(['host', 'shape']);
  });

  it('gives the same lens in whatever order the files are read', () => {
    const again = compileLens(
      sources({ 'questions/a-speed.yaml': `questions:\n${question('index', 'speed')}` }).reverse(),
    );
    const reading = compileLens(
      sources({ 'questions/a-speed.yaml': `questions:\n${question('index', 'speed')}` }),
    );
    expect(reading.ok && again.ok && again.lens).toEqual(reading.ok && reading.lens);
    expect(reading.ok && reading.lens.questions.map(({ id }) => id)).toEqual([
      'clients',
      'index',
      'cache',
      'queue',
      'locks',
    ]);
  });

  it('names file, line and column of a fault in any of them', () => {
    const wrongValue = `questions:\n${question('cache', 'speed')}${question('queue', 'speed', 'value: 2')}`;
    expect(issuesOf({ 'questions/speed.yaml': wrongValue })).toMatchObject([
      {
        code: 'outOfRange',
        file: 'questions/speed.yaml',
        line: 3,
        column: 96,
        path: ['questions', 1, 'choices', 0, 'value'],
      },
    ]);
    expect(issuesOf({ 'decisions/shape.yaml': decision('shape').replace('clients', 'clint') })).toMatchObject(
      [{ code: 'unknownId', file: 'decisions/shape.yaml', line: 4, near: 'clients' }],
    );
    expect(issuesOf({ 'lens.yaml': `${LENS}colour: red\n` })).toMatchObject([
      { code: 'unknownKey', file: 'lens.yaml', line: 11, column: 1 },
    ]);
    expect(issuesOf({ 'questions/speed.yaml': 'questions: [' })).toMatchObject([
      { file: 'questions/speed.yaml' },
    ]);
  });

  it('says which file is missing, forgotten or wrongly named', () => {
    expect(issuesOf({ 'lens.yaml': LENS.replace('host', 'hosting') })).toMatchObject([
      { code: 'missingFile', id: 'hosting', line: 10 },
      { code: 'unlistedFile', id: 'host', line: 10 },
    ]);
    expect(issuesOf({ 'decisions/host.yaml': decision('hosts') })).toMatchObject([
      { code: 'wrongFileName', id: 'hosts', file: 'decisions/host.yaml', line: 1 },
    ]);
    expect(issuesOf({ 'profile.yaml': 'question: []\n' })).toMatchObject([
      { code: 'wrongType', file: 'profile.yaml' },
    ]);
    expect(compileLens([])).toMatchObject({
      ok: false,
      issues: [{ code: 'missingFile', file: 'lens.yaml' }],
    });
  });
});
