import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../engine/assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Explanation, GroupRef } from '../engine/explain/explanation.ts';
import { explain } from '../engine/explain.ts';
import type { Lens } from '../engine/model.ts';
import type { CandidateResult, ReadinessPerHorizon } from '../engine/result.ts';
import { arbitraryCase } from '../engine/testing/arbitrary-case.ts';
import { law } from '../engine/testing/law.ts';
import { recompute } from '../engine/testing/recompute.ts';
import { EXAMPLES } from '../report/testing/example-assessments.ts';
import { billOf } from '../words/bill.ts';
import { explainLine } from '../words/explain.ts';
import type { ExplainNames } from '../words/explain-names.ts';
import { explainNames } from '../words/explain-names.ts';
import { tenthsOfPercent } from '../words/fine-numbers.ts';
import { wholePercent } from '../words/numbers.ts';
import { asksOfAttainment, asksOfReadiness } from './asks.ts';

const HORIZONS = ['dayOne', 'later'] as const;

type Case = { readonly lens: Lens; readonly assessment: Pick<Assessment, 'lens' | 'profile' | 'candidates'> };

/** Every tree that the page can open, with the figure that opens it. */
function* treesOf({ lens, assessment }: Case): Generator<readonly [Explanation, unknown]> {
  const result = evaluate(lens, assessment);
  for (const candidate of result.candidates) {
    for (const [group, readiness] of groupsOf(candidate))
      for (const horizon of HORIZONS)
        for (const ask of asksOfReadiness(candidate.id, group, horizon, readiness[horizon])) {
          const tree = explain(lens, assessment, ask);
          const bound = ask.kind === 'readiness' ? ask.bound : 'atLeast';
          if (tree !== null) yield [tree, readiness[horizon]?.[bound] ?? null];
        }
    for (const [question, scored] of Object.entries(candidate.questions))
      for (const horizon of HORIZONS)
        for (const ask of asksOfAttainment(candidate.id, question, horizon, scored)) {
          const tree = explain(lens, assessment, ask);
          const end = ask.kind === 'attainment' && ask.bound === 'atMost' ? 1 : 0;
          if (tree !== null) yield [tree, scored[horizon]?.attainment[end]];
        }
    for (const { question, width } of candidate.findOut) {
      const tree = explain(lens, assessment, { kind: 'width', candidate: candidate.id, question });
      if (tree !== null) yield [tree, width];
    }
    for (const { question, gain } of candidate.plan) {
      const tree = explain(lens, assessment, { kind: 'gain', candidate: candidate.id, question });
      if (tree !== null) yield [tree, gain];
    }
    for (const horizon of HORIZONS) {
      const tree = explain(lens, assessment, { kind: 'projected', candidate: candidate.id, horizon });
      if (tree !== null) yield [tree, candidate.projected[horizon]];
    }
    const verdict = explain(lens, assessment, { kind: 'verdict', candidate: candidate.id });
    if (verdict !== null) yield [verdict, candidate.verdict];
  }
}

/** Every tree of a decision card, with the figure that opens it. */
function* treesOfDecisions({ lens, assessment }: Case): Generator<readonly [Explanation, unknown]> {
  for (const [decision, result] of Object.entries(evaluate(lens, assessment).decisions)) {
    for (const [option, score] of Object.entries(result.scores)) {
      const shown = [
        ['score', score],
        ['winShare', result.winShare[option]],
      ] as const;
      for (const [kind, figure] of shown) {
        const tree = explain(lens, assessment, { kind, decision, option });
        if (tree !== null) yield [tree, figure];
      }
    }
    for (const [question, ends] of Object.entries(result.stability))
      for (const [place, bound] of (['atLeast', 'atMost'] as const).entries()) {
        const tree = explain(lens, assessment, { kind: 'stableWeight', decision, question, bound });
        if (tree !== null) yield [tree, ends[place]];
      }
  }
}

const groupsOf = (candidate: CandidateResult): readonly (readonly [GroupRef, ReadinessPerHorizon])[] => [
  [{ kind: 'overall' }, candidate.overall],
  ...(['pillar', 'concern', 'reading'] as const).flatMap((kind) =>
    Object.entries(candidate[`${kind}s`]).map(([id, one]) => [{ kind, id }, one] as const),
  ),
];

/** What is wrong with a tree: parts that do not come to it, a bill that does not add up as printed, a line without words. */
function faultsOf(
  node: Explanation,
  names: ExplainNames,
  within?: Explanation,
  depth = 0,
): readonly string[] {
  const again = recompute(node, within?.parts);
  const isSame =
    typeof again === 'number' && typeof node.amount === 'number'
      ? Math.abs(again - node.amount) < 1e-9
      : again === node.amount;
  const { text, figure } = explainLine(node, names, within);
  const parts = depth > 6 ? [] : node.parts;
  return [
    ...(isSame ? [] : [`${node.code} is ${node.amount}, its parts say ${again}`]),
    ...(text.trim() === '' || /undefined|NaN|\[object/.test(`${text} ${figure ?? ''}`)
      ? [`${node.code}: ${text}`]
      : []),
    ...billFaults(node, names),
    ...parts.flatMap((part) => faultsOf(part, names, node, depth + 1)),
  ];
}

function billFaults(node: Explanation, names: ExplainNames): readonly string[] {
  if (!node.parts.some(({ code }) => code === 'member') || typeof node.amount !== 'number') return [];
  const { rows } = billOf(node, names);
  const adds = rows.reduce((sum, row) => sum + row.adds, 0);
  const most = rows.reduce((sum, row) => sum + row.most, 0);
  const wrong = rows.some((row) => row.adds < 0 || row.adds > row.most + 1);
  return adds === tenthsOfPercent(node.amount) && most === 1000 && !wrong
    ? []
    : [`the bill of ${JSON.stringify(node.about)} comes to ${adds} of ${most}`];
}

describe('§15 why, on the results page', () => {
  it.each(EXAMPLES)('every tree of %s adds up to the figure that opens it', (_name, { lens, assessment }) => {
    const names = explainNames(lens);
    let trees = 0;
    const all = [...treesOf({ lens, assessment }), ...treesOfDecisions({ lens, assessment })];
    for (const [tree, figure] of all) {
      trees += 1;
      expect(tree.amount).toEqual(figure);
      expect(faultsOf(tree, names)).toEqual([]);
    }
    expect(trees).toBeGreaterThan(100);
  });

  it('the trees of any assessment add up, as the engine has them and as they are printed', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const names = explainNames(lens);
        const trees = [...treesOf({ lens, assessment }), ...treesOfDecisions({ lens, assessment })];
        for (let tried = 0; tried < 12; tried += 1) {
          const [tree, figure] = trees[draw.below(trees.length)] ?? [];
          if (tree === undefined) continue;
          expect(tree.amount).toEqual(figure);
          expect(faultsOf(tree, names)).toEqual([]);
        }
      }),
      law(20261128),
    );
  });

  it('tenths never contradict the whole percent beside them, but for the least that is not nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const whole = wholePercent(share);
        const tenths = tenthsOfPercent(share);
        const rounded = Math.round(tenths / 10);
        expect(Math.min(99, Math.max(1, rounded)) === whole || tenths === whole * 10).toBe(true);
      }),
    );
  });
});
