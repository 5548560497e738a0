/** §15 for §13: what an action of the plan adds to overall readiness, and where the whole plan leads. */
import type { Horizon } from '../model.ts';
import { planOf } from '../plan.ts';
import { explainReadiness } from './explain-readiness.ts';
import type { Explanation } from './explanation.ts';
import type { CandidateScene } from './scene.ts';

/** Overall readiness after one action of the plan, less what it is before. `null` where the plan has no action for the question. */
export function explainGain(scene: CandidateScene, position: number): Explanation | null {
  const question = scene.standings[position]?.demand.entry.question.id;
  const action = planOf(scene.standings, scene.overall).find((item) => item.question === question);
  if (action === undefined) return null;
  const { horizon } = action;
  const subject = { group: { kind: 'overall' }, horizon, bound: 'atLeast' } as const;
  const after = explainReadiness(scene, {
    ...subject,
    lift: ({ demand }) => (demand.entry.position === position ? horizon : null),
  });
  const before = explainReadiness(scene, subject);
  if (after === null || before === null) return null;
  return {
    code: 'gain',
    about: { candidate: scene.candidate, question: action.question, horizon },
    amount: action.gain,
    by: 'difference',
    parts: [after, before],
  };
}

/** Overall readiness with every question of the plan at the target of its own horizon. */
export function explainProjected(scene: CandidateScene, horizon: Horizon): Explanation | null {
  const projected = explainReadiness(scene, {
    group: { kind: 'overall' },
    horizon,
    bound: 'atLeast',
    lift: ({ action }) => action?.horizon ?? null,
  });
  return projected && { ...projected, code: 'projected' };
}
