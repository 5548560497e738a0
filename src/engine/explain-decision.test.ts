import { describe, expect, it } from 'vitest';
import type { Explanation } from './explain/explanation.ts';
import { explain } from './explain.ts';
import { outline } from './testing/outline.ts';
import { asked, assessmentOf, chose, decisionOf, lensOf } from './testing/small-lens.ts';

describe('§15 the figures of a decision', () => {
  const lens = lensOf([asked('stage', ['idea', 'live'])], {
    decisions: [decisionOf(['x'], [{ question: 'stage', weight: 2, support: { live: { x: 1 } } }])],
  });
  const live = assessmentOf({ stage: chose('live') });

  it('a score, by criterion', () => {
    const subject = { kind: 'score', decision: 'shape', option: 'x' } as const;
    expect(outline(explain(lens, live, subject))).toEqual([
      'score 2',
      ' contribution 2',
      '  criterionWeight 2 (decisions/shape.yaml)',
      '  support 1',
      '   choiceSupport 1 (decisions/shape.yaml)',
      '   answer choices',
    ]);
    expect(outline(explain(lens, assessmentOf({}), subject))).toEqual([
      'score 0',
      ' contribution 0',
      '  answer unanswered',
    ]);
  });

  it('a contribution and a weight alone', () => {
    const about = { decision: 'shape', question: 'stage' };
    expect(outline(explain(lens, live, { kind: 'contribution', option: 'x', ...about }))).toEqual([
      'contribution 2',
      ' criterionWeight 2 (decisions/shape.yaml)',
      ' support 1',
      '  choiceSupport 1 (decisions/shape.yaml)',
      '  answer choices',
    ]);
    expect(outline(explain(lens, live, { kind: 'criterionWeight', ...about }))).toEqual([
      'criterionWeight 2 (decisions/shape.yaml)',
    ]);
  });

  const rivals = lensOf([asked('stage', ['idea', 'live']), asked('size', ['small', 'large'])], {
    decisions: [
      decisionOf(
        ['x', 'y'],
        [
          { question: 'stage', weight: 3, support: { live: { x: 1 } } },
          { question: 'size', weight: 1, support: { large: { y: 2 } } },
        ],
      ),
    ],
  });
  const answered = assessmentOf({ stage: chose('live'), size: chose('large') });

  it('how often an option leads, by how far each answer supports it and its rivals, or by what rules it out', () => {
    const share = explain(rivals, answered, { kind: 'winShare', decision: 'shape', option: 'y' });
    expect(share?.parts.map(({ code }) => code)).toEqual(['weightingsLed', 'weightings']);
    const supports = share?.parts[0]?.parts.map(({ about, parts }) => [
      about.question,
      parts.map(({ amount }) => amount),
    ]);
    expect(supports).toEqual([
      ['stage', [1, 0]],
      ['size', [0, 2]],
    ]);
  });

  it('the weight at which a rival draws level, by its lead on the rest and the support for each point', () => {
    const end = (question: string, bound: 'atLeast' | 'atMost') =>
      explain(rivals, answered, { kind: 'stableWeight', decision: 'shape', question, bound });
    const amounts = (tree: Explanation | null) => [tree?.amount, tree?.parts.map(({ amount }) => amount)];
    expect(amounts(end('stage', 'atLeast'))).toEqual([2, [2, 1]]);
    expect(end('stage', 'atMost')).toBeNull();
    expect(amounts(end('size', 'atMost'))).toEqual([1.5, [3, 2]]);
  });
});
