/** §15 for §12: how much of what is not known about overall readiness one question accounts for. */
import { isOpen } from '../answers.ts';
import { width } from '../interval.ts';
import { resultAt } from '../readiness.ts';
import type { Standing } from '../standing.ts';
import { explainAttainment, explainTarget } from './explain-target.ts';
import { explainWeight } from './explain-weight.ts';
import type { Explanation } from './explanation.ts';
import type { CandidateScene } from './scene.ts';

const OVERALL = { kind: 'overall' } as const;

/** The question's share of all weights times the spread of its attainment. `null` for a question that is not to be found out. */
export function explainWidth(scene: CandidateScene, standing: Standing): Explanation | null {
  const { demand, result, answer } = standing;
  const { question, position } = demand.entry;
  if (!isOpen(answer) || (result.dayOne ?? result.later) === null) return null;
  const about = { candidate: scene.candidate, question: question.id };
  const most = explainAttainment(scene, standing, 'dayOne', 'atMost');
  const least = explainAttainment(scene, standing, 'dayOne', 'atLeast');
  if (result.dayOne === null || most === null || least === null) {
    const later = explainTarget(scene, demand, 'later', 'atMost');
    return { code: 'width', about, amount: 0, by: 'rule', parts: later === null ? [] : [later] };
  }
  const own = scene.overall.weights[position] ?? 0;
  const all = allWeights(scene);
  const share = own / all.amount;
  const spread = width(result.dayOne.attainment);
  return {
    code: 'width',
    about,
    amount: share * spread,
    by: 'product',
    parts: [
      {
        code: 'weightShare',
        about,
        amount: share,
        by: 'quotient',
        parts: [explainWeight(scene, question, OVERALL, own), all],
      },
      { code: 'spread', about, amount: spread, by: 'difference', parts: [most, least] },
    ],
  };
}

/** The weights of all questions that take part on day one, or may. */
function allWeights(scene: CandidateScene): Explanation & { readonly amount: number } {
  const parts = scene.overall.members.flatMap(({ position, weight }): readonly Explanation[] => {
    const standing = scene.standings[position];
    if (standing === undefined || resultAt(standing.result, 'dayOne') === null) return [];
    return [explainWeight(scene, standing.demand.entry.question, OVERALL, weight)];
  });
  const amount = parts.reduce((sum, part) => sum + (typeof part.amount === 'number' ? part.amount : 0), 0);
  return { code: 'allWeights', about: {}, amount, by: 'sum', parts };
}
