import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Explanation, GroupRef } from './explain/explanation.ts';
import type { Subject } from './explain.ts';
import { explain } from './explain.ts';
import type { CandidateResult, DecisionResult, Interval, ReadinessPerHorizon, Result } from './result.ts';
import { arbitraryCase } from './testing/arbitrary-case.ts';
import { law } from './testing/law.ts';
import { outline } from './testing/outline.ts';
import { recompute } from './testing/recompute.ts';
import {
  asked,
  assessmentOf,
  chose,
  decisionOf,
  lensOf,
  notApplicable,
  scored,
} from './testing/small-lens.ts';

const RUNS = law(20261127);
const HORIZONS = ['dayOne', 'later'] as const;
const BOUNDS = ['atLeast', 'atMost'] as const;
const LEAVES = ['answer', 'priority', 'usualPriority', 'weightings'];

/** Every number and verdict of a result with what it should be explained as; `null` where there is nothing to explain. */
function* subjectsOf(result: Result): Generator<readonly [Subject, unknown]> {
  for (const [decision, decided] of Object.entries(result.decisions))
    yield* decisionSubjects(decision, decided);
  for (const candidate of result.candidates) {
    yield [{ kind: 'verdict', candidate: candidate.id }, candidate.verdict];
    yield* readinessSubjects(candidate);
    for (const horizon of HORIZONS)
      yield [{ kind: 'projected', candidate: candidate.id, horizon }, candidate.projected[horizon]];
    yield* questionSubjects(candidate);
  }
}

function* decisionSubjects(
  decision: string,
  { scores, winShare, stability }: DecisionResult,
): Generator<readonly [Subject, unknown]> {
  for (const [option, score] of Object.entries(scores)) yield [{ kind: 'score', decision, option }, score];
  for (const [option, share] of Object.entries(winShare))
    yield [{ kind: 'winShare', decision, option }, share];
  for (const [question, [least, greatest]] of Object.entries(stability)) {
    const subject = { kind: 'stableWeight', decision, question } as const;
    yield [{ ...subject, bound: 'atLeast' }, least ?? undefined];
    yield [{ ...subject, bound: 'atMost' }, greatest ?? undefined];
  }
}

function* readinessSubjects(candidate: CandidateResult): Generator<readonly [Subject, unknown]> {
  const groups: readonly GroupRef[] = [
    { kind: 'overall' },
    ...Object.keys(candidate.pillars).map((id) => ({ kind: 'pillar', id }) as const),
    ...Object.keys(candidate.concerns).map((id) => ({ kind: 'concern', id }) as const),
    ...Object.keys(candidate.readings).map((id) => ({ kind: 'reading', id }) as const),
  ];
  for (const group of groups)
    for (const horizon of HORIZONS)
      for (const bound of BOUNDS) {
        const readiness = readinessOf(candidate, group);
        yield [
          { kind: 'readiness', candidate: candidate.id, group, horizon, bound },
          readiness?.[horizon]?.[bound] ?? null,
        ];
      }
}

function readinessOf(candidate: CandidateResult, group: GroupRef): ReadinessPerHorizon | undefined {
  switch (group.kind) {
    case 'overall':
      return candidate.overall;
    case 'pillar':
      return candidate.pillars[group.id];
    case 'concern':
      return candidate.concerns[group.id];
    case 'reading':
      return candidate.readings[group.id];
    default:
      return group satisfies never;
  }
}

function* questionSubjects(result: CandidateResult): Generator<readonly [Subject, unknown]> {
  const candidate = result.id;
  const end = (interval: Interval, bound: (typeof BOUNDS)[number]): number =>
    interval[bound === 'atLeast' ? 0 : 1];
  for (const [question, { value, severity, ...horizons }] of Object.entries(result.questions)) {
    for (const certainty of ['certain', 'possible'] as const)
      yield [{ kind: 'severity', candidate, question, certainty }, severity[certainty]];
    for (const bound of BOUNDS) {
      yield [{ kind: 'value', candidate, question, bound }, value === null ? null : end(value, bound)];
      for (const horizon of HORIZONS) {
        const at = horizons[horizon];
        const attainment = { kind: 'attainment', candidate, question, horizon, bound } as const;
        yield [attainment, at === null ? undefined : end(at.attainment, bound)];
        if (at !== null) yield [{ ...attainment, kind: 'target' }, end(at.target, bound)];
      }
    }
    const action = result.plan.find((item) => item.question === question);
    yield [{ kind: 'gain', candidate, question }, action?.gain];
    const unknown = result.findOut.find((item) => item.question === question);
    yield [{ kind: 'width', candidate, question }, unknown?.width];
  }
}

/** Nodes that their parts do not come to, and leaves that are no answer and no entry of the lens. */
function faultsOf(node: Explanation, beside: readonly Explanation[] = []): readonly string[] {
  const again = recompute(node, beside);
  const isSame =
    typeof again === 'number' && typeof node.amount === 'number'
      ? Math.abs(again - node.amount) < 1e-9
      : again === node.amount;
  const isLeafOfLens = node.file !== undefined || LEAVES.includes(node.code);
  const isWhole = node.by === 'given' ? node.parts.length === 0 && isLeafOfLens : true;
  return [
    ...(isSame ? [] : [`${node.code} ${JSON.stringify(node.about)}: ${node.amount}, its parts say ${again}`]),
    ...(isWhole ? [] : [`${node.code} is no leaf`]),
    ...node.parts.flatMap((part) => faultsOf(part, node.parts)),
  ];
}

const SUBJECTS_PER_CASE = 12;

describe('§15 explain', () => {
  it('adds up to every number and verdict of the result, down to answers and entries of the lens', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const subjects = [...subjectsOf(evaluate(lens, assessment))];
        for (let tried = 0; tried < SUBJECTS_PER_CASE; tried += 1) {
          const [subject, amount] = subjects[draw.below(subjects.length)] ?? [];
          if (subject === undefined) continue;
          const tree = explain(lens, assessment, subject);
          expect({ subject, amount: tree?.amount }).toEqual({ subject, amount });
          expect(tree === null ? [] : faultsOf(tree)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

describe('§15 the nodes of a tree', () => {
  const isLive = { question: 'stage', anyOf: ['live'] };
  const lens = lensOf(
    [
      asked('stage', ['idea', 'live']),
      scored('q', {
        concerns: { core: 0.5 },
        weight: 2,
        target: { dayOne: 0.5 },
        raise: [{ when: isLive, dayOne: 1, because: '' }],
        advice: [{ below: 1, title: '', steps: [], effort: 'S' }],
      }),
      scored('r', { appliesWhen: isLive }),
    ],
    { decisions: [decisionOf(['x'], [{ question: 'stage', weight: 2, support: { live: { x: 1 } } }])] },
  );
  const live = assessmentOf({ stage: chose('live') }, { q: chose('half'), r: notApplicable });
  const idea = assessmentOf({ stage: chose('idea') }, { q: chose('half'), r: chose('no') });
  const at = { candidate: 'a', horizon: 'dayOne', bound: 'atLeast' } as const;

  it('readiness of a concern, down to the choice, the target and what raised it', () => {
    const group = { kind: 'concern', id: 'core' } as const;
    expect(outline(explain(lens, live, { kind: 'readiness', group, ...at }))).toEqual([
      'readiness 0.5',
      ' member 0.5',
      '  weight 1',
      '   ownWeight 2 (questions/performance.yaml)',
      '   concernWeight 0.5 (questions/performance.yaml)',
      '  attainment 0.5',
      '   value 0.5',
      '    choiceValue 0.5 (questions/performance.yaml)',
      '    answer choices',
      '   target 1',
      '    baseTarget 0.5 (questions/performance.yaml)',
      '    raise 1 (questions/performance.yaml)',
      '     condition true',
      '      answer choices',
    ]);
  });

  it('says why questions are left out of it', () => {
    const left = (assessment: typeof live) =>
      explain(lens, assessment, { kind: 'readiness', group: { kind: 'overall' }, ...at })?.parts.find(
        ({ code }) => code === 'leftOut',
      );
    expect(outline(left(live))).toEqual([
      'leftOut 0',
      ' applies notApplicable',
      '  condition true',
      '   answer choices',
      '  answer notApplicable',
    ]);
    expect(outline(left(idea))).toEqual([
      'leftOut 0',
      ' applies no',
      '  condition false',
      '   answer choices',
    ]);
    expect(left(idea)?.about).toEqual({ question: 'r' });
  });

  it('a verdict, by the severities that decide it, or by overall readiness where there is none', () => {
    const verdict = (assessment: typeof live) =>
      explain(lens, assessment, { kind: 'verdict', candidate: 'a' });
    expect(verdict(live)?.amount).toBe('notYet');
    expect(verdict(live)?.parts.map(({ code, amount, about }) => [code, amount, about.question])).toEqual([
      ['severity', 'high', 'q'],
    ]);
    expect(outline(verdict(live))).toContain('   bindingConcern 0.5 (questions/performance.yaml)');
    const none = verdict(assessmentOf({}, {}));
    expect([none?.amount, none?.parts.map(({ code }) => code)]).toEqual([null, ['readiness']]);
  });

  it('a gain, as readiness with the question at its target less readiness now', () => {
    const gain = explain(lens, live, { kind: 'gain', candidate: 'a', question: 'q' });
    expect([gain?.amount, gain?.parts.map(({ amount }) => amount)]).toEqual([0.5, [1, 0.5]]);
  });

  it('where the plan leads, with each question of it at its target and no other moved', () => {
    const before = assessmentOf({ stage: chose('live') }, { q: chose('half'), r: chose('no') });
    const tree = explain(lens, before, { kind: 'projected', candidate: 'a', horizon: 'dayOne' });
    expect(outline(tree).filter((line) => /^ {0,3}(projected|member|attainment|lifted) /.test(line))).toEqual(
      [
        'projected 0.6666666666666666',
        ' member 0.6666666666666666',
        '  attainment 1',
        '   attainment 0.5',
        '   lifted 1',
        ' member 0',
        '  attainment 0',
      ],
    );
  });

  it('what an answer is worth, as its share of all weights times what is not known of it', () => {
    const open = assessmentOf({ stage: chose('live') }, { q: chose('half') });
    const width = explain(lens, open, { kind: 'width', candidate: 'a', question: 'r' });
    expect([width?.code, width?.parts.map(({ code, amount }) => [code, amount])]).toEqual([
      'width',
      [
        ['weightShare', 1 / 3],
        ['spread', 1],
      ],
    ]);
  });

  it('nothing for what the lens or the assessment does not have', () => {
    const nothing: readonly Subject[] = [
      { kind: 'score', decision: 'gone', option: 'x' },
      { kind: 'score', decision: 'shape', option: 'gone' },
      { kind: 'winShare', decision: 'shape', option: 'gone' },
      { kind: 'contribution', decision: 'shape', option: 'x', question: 'q' },
      { kind: 'criterionWeight', decision: 'shape', question: 'q' },
      { kind: 'stableWeight', decision: 'shape', question: 'q', bound: 'atLeast' },
      { kind: 'verdict', candidate: 'gone' },
      { kind: 'value', candidate: 'a', question: 'gone', bound: 'atLeast' },
      { kind: 'target', question: 'q', ...at, horizon: 'later' },
      { kind: 'attainment', question: 'q', ...at, horizon: 'later' },
      { kind: 'gain', candidate: 'a', question: 'r' },
      { kind: 'width', candidate: 'a', question: 'q' },
      { kind: 'projected', candidate: 'gone', horizon: 'dayOne' },
      { kind: 'readiness', group: { kind: 'pillar', id: 'gone' }, ...at },
      { kind: 'readiness', group: { kind: 'concern', id: 'constructor' }, ...at },
      { kind: 'readiness', group: { kind: 'reading', id: 'gone' }, ...at },
    ];
    for (const subject of nothing) expect(explain(lens, live, subject)).toBeNull();
  });
});
