/** §15 for §6 and §7: what a question has to reach, and how much of it is met. */
import { holds } from '../condition.ts';
import type { Demand } from '../demand.ts';
import type { Horizon } from '../model.ts';
import { liftedAttainment, liftedTo } from '../projected.ts';
import type { Standing } from '../standing.ts';
import { explainCondition } from './explain-condition.ts';
import { explainValue } from './explain-value.ts';
import type { Bound, Explanation } from './explanation.ts';
import { lensEntry } from './explanation.ts';
import { questionFile } from './files.ts';
import type { Scene } from './scene.ts';

const OPPOSITE = { atLeast: 'atMost', atMost: 'atLeast' } as const satisfies Record<Bound, Bound>;

/** `null` where the question has no target at the horizon. */
export function explainTarget(
  scene: Scene,
  demand: Demand,
  horizon: Horizon,
  bound: Bound,
): Explanation | null {
  const { question, baseTargets } = demand.entry;
  const base = baseTargets[horizon];
  const interval = demand.targets[horizon];
  if (base === null || interval === null) return null;
  const about = { question: question.id, horizon };
  const file = questionFile(question);
  const raises = (question.raise ?? []).flatMap((raise, place): readonly Explanation[] => {
    const share = raise[horizon];
    const isMet = holds(raise.when, scene.lookup);
    const counts = isMet === true || (isMet === 'unknown' && bound === 'atMost');
    if (share === undefined || !counts) return [];
    return [
      {
        code: 'raise',
        about: { ...about, raise: place },
        amount: share,
        by: 'rule',
        parts: [explainCondition(scene, raise.when)],
        file,
      },
    ];
  });
  const dayOne = horizon === 'later' ? explainTarget(scene, demand, 'dayOne', bound) : null;
  return {
    code: 'target',
    about: { ...about, bound },
    amount: interval[bound === 'atLeast' ? 0 : 1],
    by: 'greatest',
    parts: [lensEntry('baseTarget', about, base[0], file), ...raises, ...(dayOne === null ? [] : [dayOne])],
  };
}

/** `null` where the question is in no readiness at the horizon. */
export function explainAttainment(
  scene: Scene,
  standing: Standing,
  horizon: Horizon,
  bound: Bound,
): Explanation | null {
  const result = standing.result[horizon];
  const target = explainTarget(scene, standing.demand, horizon, OPPOSITE[bound]);
  if (result === null || target === null) return null;
  return {
    code: 'attainment',
    about: { question: standing.demand.entry.question.id, horizon, bound },
    amount: result.attainment[bound === 'atLeast' ? 0 : 1],
    by: 'quotientUpToOne',
    parts: [explainValue(scene, standing, bound), target],
  };
}

/** The attainment at `atLeast` of one horizon once the question reaches the target of another, or of the same. */
export function explainLiftedAttainment(
  scene: Scene,
  standing: Standing,
  horizon: Horizon,
  reached: Horizon,
): Explanation | null {
  const now = explainAttainment(scene, standing, horizon, 'atLeast');
  const target = explainTarget(scene, standing.demand, reached, 'atMost');
  const needed = explainTarget(scene, standing.demand, horizon, 'atMost');
  const lifted = liftedAttainment(standing, horizon, reached);
  if (now === null || target === null || needed === null || lifted === undefined) return now;
  const { question } = standing.demand.entry;
  return {
    code: 'attainment',
    about: { question: question.id, horizon, bound: 'atLeast' },
    amount: lifted,
    by: 'greatest',
    parts: [
      now,
      {
        code: 'lifted',
        about: { question: question.id, horizon },
        amount: liftedTo(standing, horizon, reached),
        by: 'quotientUpToOne',
        parts: [target, needed],
      },
    ],
  };
}
