import { describe, expect, it } from 'vitest';
import type { RiskRule } from './model.ts';
import { parseRiskRule } from './risk-rules.ts';
import { scoreOne } from './testing/score-one.ts';
import { asked, chose, lensOf, unknown } from './testing/small-lens.ts';

const passes = (text: string, ...chosen: readonly string[]): boolean | undefined =>
  parseRiskRule(text)?.(new Set(chosen));

describe('§16 risk rules', () => {
  it.each([
    ['a', ['a'], true],
    ['a', ['b'], false],
    ['!a', [], true],
    ['!!a', ['a'], true],
    ['a && b', ['a'], false],
    ['a && b', ['a', 'b'], true],
    ['a || b', ['b'], true],
    ['a || b && c', ['a'], true],
    ['(a || b) && c', ['a'], false],
    ['(a||b)&&c', ['b', 'c'], true],
    ['!(a && b) && !c', ['a'], true],
    ['!a || b', ['a'], false],
    ['a && b || c && d', ['c', 'd'], true],
    ['a && b && c', ['a', 'b'], false],
    [' default ', [], true],
    ['choice_1 && !choice_2', ['choice_1'], true],
  ])('%s with %j: %s', (text, chosen, expected) => {
    expect(passes(text, ...chosen)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    'a b',
    'a &&',
    '&& a',
    'a & b',
    'a | b',
    '(a',
    'a)',
    '()',
    '!',
    'a || || b',
    '(a b)',
    '!)',
    '(a && )',
  ])('what is no expression is none: "%s"', (text) => {
    expect(parseRiskRule(text)).toBeNull();
  });

  const rules: readonly RiskRule[] = [
    { when: 'a && b', severity: 'NO_RISK' },
    { when: 'a', severity: 'MEDIUM_RISK' },
    { when: 'default', severity: 'HIGH_RISK' },
  ];
  const imported = (riskRules: readonly RiskRule[]) =>
    lensOf([
      asked('stage', ['idea']),
      {
        id: 'q',
        section: 'performance',
        kind: 'multiple',
        prompt: '',
        choices: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
        riskRules,
      },
    ]);

  it.each([
    ['the first rule that matches gives the value and the severity', chose('a', 'b'), [1, 1], 'none', 'none'],
    ['medium', chose('a'), [0.5, 0.5], 'medium', 'medium'],
    ['default matches always', chose('c'), [0, 0], 'high', 'high'],
    ['none of these is an answer', chose(), [0, 0], 'high', 'high'],
    ['unanswered is unknown', unknown, [0, 1], 'none', 'high'],
  ])('%s', (_, answer, value, certain, possible) => {
    const result = scoreOne(imported(rules), { q: answer }).questions.q;
    expect(result?.value).toEqual(value);
    expect(result?.dayOne).toEqual({ target: [1, 1], attainment: value });
    expect(result?.later).toBeNull();
    expect(result?.severity).toEqual({ certain, possible });
  });

  it('the value is unknown where no rule matches, or none can be read', () => {
    expect(scoreOne(imported(rules.slice(0, 1)), { q: chose('c') }).questions.q?.value).toEqual([0, 1]);
    const broken = imported([{ when: 'a &&', severity: 'NO_RISK' }]);
    expect(scoreOne(broken, { q: chose('a') }).questions.q?.value).toEqual([0, 1]);
  });
});
