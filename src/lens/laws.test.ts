import { describe, expect, it } from 'vitest';
import type { Fault } from '../documents/issue.ts';
import { readLens } from './read.ts';
import { SMALL_LENS } from './testing/small-lens.ts';

type Break = readonly [law: string, from: string, to: string, code: Fault['code'], at: string];

/** Each row breaks one law in the small lens; `at` is the text that the issue has to point at. */
const BREAKS: readonly Break[] = [
  [
    'formats: ids are unique by kind',
    'id: polish',
    'id: cache',
    'duplicateId',
    'cache\n    section: speed\n    kind: multiple\n    prompt: Polished',
  ],
  [
    'formats: choices are unique within their question',
    'id: soc, label: SOC }]\n  - id: cache',
    'id: iso, label: SOC }]\n  - id: cache',
    'duplicateId',
    'iso, label: SOC }]\n  - id: cache',
  ],
  [
    'formats: a former id is not in use',
    'formerly: [several]',
    'formerly: [one]',
    'formerIdTaken',
    'one] }]',
  ],
  [
    'formats: tripwires are unique in the lens',
    'tripwires: [{ id: alarm, text: It rings. }]',
    'tripwires: [{ id: alarm, text: A }, { id: alarm, text: B }]',
    'duplicateId',
    'alarm, text: B',
  ],
  [
    'formats: a question stands in a section',
    'section: product\n    kind: multiple',
    'section: produkt\n    kind: multiple',
    'unknownId',
    'produkt',
  ],
  [
    '§3 a condition names a question that exists',
    'when: { question: clients, anyOf: [many] }, dayOne',
    'when: { question: client, anyOf: [many] }, dayOne',
    'unknownId',
    'client, anyOf: [many] }, dayOne',
  ],
  [
    '§3 a condition names choices that exist',
    'when: { question: clients, anyOf: [many] }, dayOne',
    'when: { question: clients, anyOf: [most] }, dayOne',
    'unknownId',
    'most] }, dayOne',
  ],
  [
    '§3 a condition names only profile questions',
    'when: { question: clients, anyOf: [many] }, dayOne',
    'when: { question: polish, anyOf: [a] }, dayOne',
    'notProfileQuestion',
    'polish, anyOf',
  ],
  [
    '§3 a profile question depends only on those before it',
    'appliesWhen: { question: clients, anyOf: [many] }',
    'appliesWhen: { question: regimes, anyOf: [iso] }',
    'notEarlier',
    'regimes, anyOf',
  ],
  [
    '§3 not over a question that may not apply is worth a warning',
    '{ question: clients, anyOf: [one] }, { question: cache',
    '{ not: { question: regimes, anyOf: [iso] } }, { question: cache',
    'notOverMayNotApply',
    'regimes, anyOf: [iso] } }',
  ],
  [
    '§5 a scored choice has a value',
    'id: yes, label: Yes, value: 1',
    'id: yes, label: Yes',
    'missingValue',
    '{ id: yes',
  ],
  [
    '§5 a single has a choice of value 0',
    'label: No, value: 0',
    'label: No, value: 0.1',
    'noChoiceOfValue',
    '[{ id: no',
  ],
  [
    '§5 a single has a choice of value 1',
    'label: Yes, value: 1',
    'label: Yes, value: 0.9',
    'noChoiceOfValue',
    '[{ id: no',
  ],
  [
    '§5 the choices of a multiple reach 1 together',
    'label: B, value: 0.5',
    'label: B, value: 0.4',
    'sumBelowOne',
    '[{ id: a, label: A',
  ],
  [
    '§5 covers names a profile question',
    'covers: regimes',
    'covers: polish',
    'notProfileQuestion',
    'polish\n    choices',
  ],
  [
    '§5 covers names a multiple',
    'covers: regimes',
    'covers: clients',
    'coversWantsMultiple',
    'clients\n    choices',
  ],
  [
    '§5 covers has the same choices',
    'covers: regimes\n    choices: [{ id: iso',
    'covers: regimes\n    choices: [{ id: pci',
    'coversOtherChoices',
    'regimes\n    choices',
  ],
  [
    '§6 a raise names a horizon that the target has',
    'dayOne: 1, because',
    'later: 1, because',
    'raiseWithoutTarget',
    'later: 1, because',
  ],
  [
    '§6 a raise raises something',
    'dayOne: 1, because',
    'because',
    'raisesNothing',
    '{ when: { question: clients, anyOf: [many] }, because',
  ],
  [
    '§9 a question of later concerns alone has no dayOne target',
    'target: { later: 1 }',
    'target: { dayOne: 1 }',
    'laterOnlyOnDayOne',
    '1 }\n    aheadOfNeed',
  ],
  [
    '§10 ahead of need stands on a question of a later concern',
    'concerns: { looks: 1 }',
    'concerns: { model: 1 }',
    'aheadWithoutLater',
    'aheadOfNeed',
  ],
  [
    '§8 a question bears on concerns that exist',
    'concerns: { looks: 1 }',
    'concerns: { looks: 1, look: 1 }',
    'unknownId',
    'look: 1 }',
  ],
  [
    '§8 a reading weighs questions that exist',
    'questions: { cache: 1 }',
    'questions: { cash: 1 }',
    'unknownId',
    'cash: 1',
  ],
  [
    '§8 a reading weighs scored questions',
    'questions: { cache: 1 }',
    'questions: { clients: 1 }',
    'notScoredQuestion',
    'clients: 1 }',
  ],
  [
    '§11 a criterion names a profile question',
    'question: clients, weight',
    'question: cache, weight',
    'notProfileQuestion',
    'cache, weight',
  ],
  [
    '§11 a criterion names each question once',
    '- { question: clients, weight: 2',
    '- { question: clients, weight: 1, support: {} }\n      - { question: clients, weight: 2',
    'criterionTwice',
    'clients, weight: 2',
  ],
  ['§11 support names choices that exist', 'support: { many:', 'support: { mane:', 'unknownId', 'mane: {'],
  [
    '§11 support names options that exist',
    '{ apart: 2, whole: -1 }',
    '{ apart: 2, hole: -1 }',
    'unknownId',
    'hole: -1',
  ],
  [
    '§11 a conflict names an option that exists',
    'option: own, because',
    'option: owned, because',
    'conflictWithNothing',
    'owned',
  ],
  [
    '§11 a conflict is with another decision',
    'decision: host, option: own',
    'decision: shape, option: apart',
    'conflictWithItself',
    '{ decision: shape',
  ],
  [
    '§1 a concern that nothing bears on is worth a warning',
    'concerns: { model: 1 }',
    'concerns: {}',
    'unusedConcern',
    'model, horizon',
  ],
  [
    '§1 a weight on a profile question is worth a warning',
    'prompt: How many?',
    'prompt: How many?\n    weight: 2',
    'unusedKey',
    'weight: 2',
  ],
];

describe('the laws of a lens', () => {
  it('the small lens breaks none', () => {
    expect(readLens(SMALL_LENS, 'small.yaml')).toMatchObject({ ok: true, warnings: [] });
  });

  it.each(BREAKS)('%s', (_law, from, to, code, at) => {
    const text = SMALL_LENS.replace(from, to);
    expect(text).not.toBe(SMALL_LENS);
    const reading = readLens(text, 'small.yaml');
    const issues = reading.ok ? reading.warnings : reading.issues;
    const before = text.slice(0, text.indexOf(at)).split('\n');
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    expect(issues[0]).toMatchObject({ code, file: 'small.yaml', ...place });
  });
});

describe('§16 risk rules', () => {
  const withRules = (rules: string) =>
    SMALL_LENS.replace(
      'choices: [{ id: a, label: A, value: 0.5 }, { id: b, label: B, value: 0.5 }]',
      `choices: [{ id: a, label: A }, { id: b, label: B }]\n    riskRules: ${rules}`,
    );
  const codes = (rules: string) => {
    const reading = readLens(withRules(rules), 'small.yaml');
    return reading.ok ? [] : reading.issues.map(({ code }) => code);
  };
  const rule = (when: string) =>
    `[{ when: "${when}", severity: NO_RISK }, { when: default, severity: HIGH_RISK }]`;

  it('a rule over choices of the question is accepted, without values', () => {
    expect(codes(rule('a && (b || !a)'))).toEqual([]);
  });

  it('a rule that is no expression, names a stranger or is nested without end is refused', () => {
    expect(codes(rule('a &&'))).toEqual(['riskRuleSyntax']);
    expect(codes(rule('a && c'))).toEqual(['unknownId']);
    expect(codes(rule('('.repeat(2000)))).toEqual(['riskRuleSyntax']);
  });

  it('the rules end with one that always matches', () => {
    expect(codes('[{ when: a, severity: NO_RISK }]')).toEqual(['riskRuleWithoutDefault']);
  });
});
