/** §15 for §9: severities and the verdict that they come to. */
import { assertNever } from '../assert-never.ts';
import type { Horizon } from '../model.ts';
import { own } from '../own.ts';
import type { Severity, Verdict } from '../result.ts';
import { dayOneSeverity, laterSeverity } from '../severity.ts';
import type { Standing } from '../standing.ts';
import { explainApplies } from './explain-condition.ts';
import { explainReadiness } from './explain-readiness.ts';
import { explainAttainment } from './explain-target.ts';
import type { Bound, Explanation } from './explanation.ts';
import { lensEntry } from './explanation.ts';
import { questionFile } from './files.ts';
import type { CandidateScene } from './scene.ts';

type Certainty = 'certain' | 'possible';

/** `certain` looks at the greatest attainment, `possible` at the least. */
const BOUNDS = { certain: 'atMost', possible: 'atLeast' } as const satisfies Record<Certainty, Bound>;

/** The worse of the severities at the two horizons. */
export function explainSeverity(
  scene: CandidateScene,
  standing: Standing,
  certainty: Certainty,
): Explanation {
  const { demand, answer, result } = standing;
  const { question } = demand.entry;
  const isPlain = result.applies === 'yes' || (result.applies === 'optional' && certainty === 'possible');
  return {
    code: 'severity',
    about: { question: question.id, bound: BOUNDS[certainty] },
    amount: result.severity[certainty],
    by: 'rule',
    parts: isPlain
      ? [
          ...explainSeverityAt(scene, standing, 'dayOne', certainty),
          ...explainSeverityAt(scene, standing, 'later', certainty),
        ]
      : [explainApplies(scene, question, demand.applies, answer)],
  };
}

function explainSeverityAt(
  scene: CandidateScene,
  standing: Standing,
  horizon: Horizon,
  certainty: Certainty,
): readonly Explanation[] {
  const bound = BOUNDS[certainty];
  const attainment = explainAttainment(scene, standing, horizon, bound);
  const met = standing.result[horizon]?.attainment[bound === 'atLeast' ? 0 : 1];
  if (attainment === null || met === undefined) return [];
  const { entry } = standing.demand;
  return [
    {
      code: 'severityAt',
      about: { question: entry.question.id, horizon, bound },
      amount: horizon === 'dayOne' ? dayOneSeverity(entry, met) : laterSeverity(met),
      by: 'rule',
      parts: [attainment, ...(horizon === 'dayOne' ? explainBinding(standing) : [])],
    },
  ];
}

/** The dayOne concerns that make a shortfall weigh more. */
const explainBinding = ({ demand: { entry } }: Standing): readonly Explanation[] =>
  entry.bindingConcerns.map((concern) =>
    lensEntry(
      'bindingConcern',
      { question: entry.question.id, concern },
      own(entry.question.concerns, concern) ?? 0,
      questionFile(entry.question),
    ),
  );

/**
 * The severities that decide the verdict: all of the worst sort, or every one where nothing stands in the way. Where there is no
 * verdict, overall readiness says why: nothing to assess, or nothing answered.
 */
export function explainVerdict(scene: CandidateScene, verdict: Verdict | null): Explanation {
  return {
    code: 'verdict',
    about: { candidate: scene.candidate },
    amount: verdict,
    by: 'rule',
    parts: decisiveParts(scene, verdict),
  };
}

function decisiveParts(scene: CandidateScene, verdict: Verdict | null): readonly Explanation[] {
  const pick = (certainty: Certainty, severity?: Severity): readonly Explanation[] =>
    scene.standings
      .filter(({ result }) => severity === undefined || result.severity[certainty] === severity)
      .map((standing) => explainSeverity(scene, standing, certainty));
  switch (verdict) {
    case 'notYet':
      return pick('certain', 'high');
    case 'findOutFirst':
      return pick('possible', 'high');
    case 'readyWithConditions':
      return pick('possible', 'medium');
    case 'ready':
      return pick('possible');
    case null: {
      const readiness = explainReadiness(scene, {
        group: { kind: 'overall' },
        horizon: 'dayOne',
        bound: 'atLeast',
      });
      return readiness === null ? [] : [readiness];
    }
    default:
      return assertNever(verdict);
  }
}
