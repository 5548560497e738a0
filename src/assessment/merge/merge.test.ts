import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer, Dissent } from '../../engine/model.ts';
import { decodeAssessment } from '../decode.ts';
import { arbitraryAnswer, arbitraryAssessment } from '../testing/arbitrary-assessment.ts';
import { SMALL_ASSESSMENT } from '../testing/small-assessment.ts';
import { joinAnswers } from './answers.ts';
import type { Difference, Pick } from './difference.ts';
import { isAnswerDifference, nameOfPlace } from './difference.ts';
import { differencesBetween, mergeAssessments } from './merge.ts';
import { isSameValue } from './same-value.ts';

const RUNS = { numRuns: 200 };

/** Two copies that went different ways: few ids, so that they meet, and for each place a part of either. */
const copies: fc.Arbitrary<readonly [Assessment, Assessment]> = fc
  .tuple(
    fc.tuple(arbitraryAssessment, arbitraryAssessment),
    fc.dictionary(fc.constantFrom('q1', 'q2', 'q3'), fc.tuple(arbitraryAnswer, arbitraryAnswer), {
      noNullPrototype: true,
    }),
    fc.boolean(),
  )
  .map(([[one, other], answers, isShared]) => {
    const side = (index: 0 | 1) =>
      Object.fromEntries(Object.entries(answers).map(([id, pair]) => [id, pair[index]]));
    const shared = isShared ? one.candidates : other.candidates;
    return [
      { ...one, id: 'same', profile: { ...one.profile, ...side(0) } },
      {
        ...other,
        id: 'same',
        profile: { ...other.profile, ...side(1) },
        candidates: shared.map((candidate) => ({
          ...candidate,
          name: 'Other',
          answers: { ...candidate.answers, ...side(1) },
        })),
      },
    ];
  });

const all = (differences: readonly Difference[], pick: Pick) =>
  new Map(differences.map(({ place }) => [nameOfPlace(place), pick]));

/** Every saying of an assessment by its place: the answers and their dissents. */
function sayingsOf({
  profile,
  candidates,
}: Assessment): readonly (readonly [place: string, said: Dissent])[] {
  const sheets: readonly [string, Readonly<Record<string, Answer>>][] = [
    ['profile', profile],
    ...candidates.map(({ id, answers }): [string, Assessment['profile']] => [id, answers]),
  ];
  return sheets.flatMap(([scope, answers]) =>
    Object.entries(answers).flatMap(([id, { dissents = [], ...said }]) =>
      [said, ...dissents].map((one) => [`${scope} ${id}`, one] as const),
    ),
  );
}

/** Whether all that was said is in what is said now; dates apart. */
function holds(now: Dissent, { evidence = [], answeredAt: _, ...said }: Dissent): boolean {
  const here = new Map<string, unknown>(Object.entries(now));
  return (
    Object.entries(said).every(([field, value]) => isSameValue(here.get(field), value)) &&
    evidence.every((one) => now.evidence?.some((other) => isSameValue(one, other)))
  );
}

/** A text that is the same for values that differ in the order of keys and lists alone. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).map(([key, inner]) => `${key}:${canonical(inner)}`);
  return `{${entries.sort().join()}}`;
}

describe('merging two copies of an assessment', () => {
  it('one with itself is itself', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(differencesBetween(assessment, assessment)).toEqual([]);
        expect(mergeAssessments(assessment, assessment)).toEqual(assessment);
      }),
      RUNS,
    );
  });

  it('finds the same differences from either side', () => {
    fc.assert(
      fc.property(copies, ([mine, theirs]) => {
        const mirrored = differencesBetween(theirs, mine).map(({ place, mine: one, theirs: other }) => ({
          place,
          mine: other,
          theirs: one,
        }));
        const byPlace = (differences: readonly unknown[]) =>
          differences.map((one) => JSON.stringify(one)).sort();
        expect(byPlace(mirrored)).toEqual(byPlace(differencesBetween(mine, theirs)));
      }),
      RUNS,
    );
  });

  it('is the same from either side where the picks are', () => {
    const unordered = ({ id: _, copyOf: __, createdAt: ___, updatedAt: ____, ...rest }: Assessment) =>
      canonical(rest);
    fc.assert(
      fc.property(copies, ([mine, theirs]) => {
        const differences = differencesBetween(mine, theirs);
        const one = mergeAssessments(mine, theirs, all(differences, { side: 'mine', keepsOther: false }));
        const other = mergeAssessments(theirs, mine, all(differences, { side: 'theirs', keepsOther: false }));
        expect(unordered(other)).toBe(unordered(one));
      }),
      RUNS,
    );
  });

  it.each(['mine', 'theirs'] as const)(
    'loses nothing that anybody said where every disagreement is kept: %s counts',
    (side) => {
      fc.assert(
        fc.property(copies, ([mine, theirs]) => {
          const merged = mergeAssessments(
            mine,
            theirs,
            all(differencesBetween(mine, theirs), { side, keepsOther: true }),
          );
          const now = sayingsOf(merged);
          const lost = [...sayingsOf(mine), ...sayingsOf(theirs)].filter(
            ([place, said]) => !now.some(([where, one]) => where === place && holds(one, said)),
          );
          expect(lost).toEqual([]);
        }),
        RUNS,
      );
    },
  );

  it('drops nothing that only one copy has, of any kind', () => {
    fc.assert(
      fc.property(copies, ([mine, theirs]) => {
        const merged = mergeAssessments(mine, theirs);
        for (const copy of [mine, theirs]) {
          for (const group of ['priorities', 'decided', 'tripwires'] as const)
            expect(Object.keys(merged[group] ?? {})).toEqual(
              expect.arrayContaining(Object.keys(copy[group] ?? {})),
            );
          for (const { id, plan = {}, embodies = {} } of copy.candidates) {
            const candidate = merged.candidates.find((one) => one.id === id);
            expect(Object.keys(candidate?.plan ?? {})).toEqual(expect.arrayContaining(Object.keys(plan)));
            expect(Object.keys(candidate?.embodies ?? {})).toEqual(
              expect.arrayContaining(Object.keys(embodies)),
            );
          }
        }
        expect(merged.reviewBy).toBe(mine.reviewBy ?? theirs.reviewBy);
      }),
      RUNS,
    );
  });

  it('once more with the same copy changes nothing, and what comes out can be stored', () => {
    fc.assert(
      fc.property(copies, ([mine, theirs]) => {
        const merged = mergeAssessments(mine, theirs, new Map(), { theirs: 'Ana' });
        expect(mergeAssessments(merged, theirs, new Map(), { theirs: 'Ana' })).toEqual(merged);
        expect(decodeAssessment(merged)).toEqual({ ok: true, assessment: merged });
      }),
      RUNS,
    );
  });

  it('keeps its own id and takes no origin over from the copy', () => {
    const copy = { ...SMALL_ASSESSMENT, id: 'copy', copyOf: SMALL_ASSESSMENT.id, createdAt: '2030-01-01' };
    expect(mergeAssessments(SMALL_ASSESSMENT, copy)).toEqual(SMALL_ASSESSMENT);
  });

  it('takes theirs where it was picked, and signs what is kept beside it', () => {
    const mine: Assessment = { ...SMALL_ASSESSMENT, profile: { clients: { kind: 'unknown', note: 'ask' } } };
    const [difference] = differencesBetween(mine, SMALL_ASSESSMENT);
    if (difference === undefined || !isAnswerDifference(difference)) throw new Error('No answer differs');
    const picks = new Map([[nameOfPlace(difference.place), { side: 'theirs', keepsOther: true } as const]]);
    expect(mergeAssessments(mine, SMALL_ASSESSMENT, picks, { mine: 'Me', theirs: 'Ana' }).profile).toEqual({
      clients: {
        kind: 'choices',
        choices: ['several'],
        dissents: [{ kind: 'unknown', note: 'ask', answeredBy: 'Me' }],
      },
    });
  });
});

describe('two answers to one question', () => {
  const choice = { kind: 'choices', choices: ['a'] } as const;

  it('that say the same are one, with what either adds', () => {
    const evidence = [{ title: 't', url: 'https://example.org' }];
    expect(
      joinAnswers(
        { ...choice, note: 'n', answeredAt: '2027-01-01' },
        { ...choice, evidence, owner: 'o', answeredAt: '2027-02-01' },
      ),
    ).toEqual({ ...choice, note: 'n', evidence, owner: 'o', answeredAt: '2027-02-01' });
  });

  it('differ where a note, a confidence or a name does', () => {
    expect(joinAnswers({ ...choice, note: 'one' }, { ...choice, note: 'other' })).toBeNull();
    expect(joinAnswers({ ...choice, confidence: 'guess' }, { ...choice, confidence: 'verified' })).toBeNull();
    expect(joinAnswers(choice, { kind: 'unknown' })).toBeNull();
  });

  it('of which one knows the other as a dissent are settled already', () => {
    const settled: Answer = { ...choice, dissents: [{ kind: 'unknown', answeredBy: 'Ana' }] };
    expect(joinAnswers(settled, { kind: 'unknown' })).toEqual(settled);
    expect(joinAnswers({ kind: 'unknown' }, settled)).toEqual(settled);
    expect(joinAnswers(settled, { kind: 'unknown', dissents: [choice] })).toBeNull();
  });
});
