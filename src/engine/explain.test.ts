import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Explanation, GroupRef } from './explain/explanation.ts';
import type { Subject } from './explain.ts';
import { explain } from './explain.ts';
import type { CandidateResult, Interval, ReadinessPerHorizon, Result } from './result.ts';
import { arbitraryCase } from './testing/arbitrary-case.ts';
import { law } from './testing/law.ts';
import { recompute } from './testing/recompute.ts';

const RUNS = law(20261127);
const HORIZONS = ['dayOne', 'later'] as const;
const BOUNDS = ['atLeast', 'atMost'] as const;
const LEAVES = ['answer', 'priority', 'usualPriority'];

/** Every number and verdict of a result with what it should be explained as; `null` where there is nothing to explain. */
function* subjectsOf(result: Result): Generator<readonly [Subject, unknown]> {
  for (const [decision, { scores }] of Object.entries(result.decisions))
    for (const [option, score] of Object.entries(scores)) yield [{ kind: 'score', decision, option }, score];
  for (const candidate of result.candidates) {
    yield [{ kind: 'verdict', candidate: candidate.id }, candidate.verdict];
    yield* readinessSubjects(candidate);
    yield* questionSubjects(candidate);
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
