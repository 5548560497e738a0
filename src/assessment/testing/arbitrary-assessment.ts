import fc from 'fast-check';
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer, Dissent } from '../../engine/model.ts';
import { mendText, withoutTurns } from '../text-format.ts';

const id = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9._:-]{0,12}$/)
  .filter((text) => !['constructor', 'prototype'].includes(text));
/** Texts that a decoder leaves as they are, whether they are names or notes. */
const words = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => withoutTurns(mendText(text)));
const reason = words.map((text) => `because ${text}`);
const date = fc.oneof(fc.constant('2026-11-20'), words);
const record = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { maxKeys: 4, noNullPrototype: true });

const details = {
  note: words,
  evidence: fc.array(fc.record({ title: words, url: words }), { maxLength: 2 }),
  confidence: fc.constantFrom('guess' as const, 'informed' as const, 'verified' as const),
  owner: words,
  answeredAt: date,
  answeredBy: words,
};

const arbitraryDissent: fc.Arbitrary<Dissent> = fc.oneof(
  fc.record(
    { kind: fc.constant('choices' as const), choices: fc.array(id, { maxLength: 3 }), ...details },
    { requiredKeys: ['kind', 'choices'] },
  ),
  fc.record({ kind: fc.constant('unknown' as const), ...details }, { requiredKeys: ['kind'] }),
  fc.record(
    { kind: fc.constant('notApplicable' as const), reason, ...details },
    { requiredKeys: ['kind', 'reason'] },
  ),
);

export const arbitraryAnswer: fc.Arbitrary<Answer> = fc
  .tuple(arbitraryDissent, fc.option(fc.array(arbitraryDissent, { minLength: 1, maxLength: 2 })))
  .map(([answer, dissents]) => (dissents === null ? answer : { ...answer, dissents }));

const answers = record(arbitraryAnswer);
const planMark = fc.record(
  { owner: words, dueOn: date, doneOn: date, place: fc.integer({ min: 1, max: 40 }) },
  { requiredKeys: [] },
);
const candidate = fc.record(
  { id, name: words, note: words, embodies: record(id), plan: record(planMark), answers },
  { requiredKeys: ['id', 'name', 'answers'] },
);
const decided = fc.record(
  {
    status: fc.constantFrom(
      'proposed' as const,
      'accepted' as const,
      'rejected' as const,
      'deferred' as const,
    ),
    option: id,
    reason: words,
    date,
    deciders: fc.array(words, { maxLength: 2 }),
  },
  { requiredKeys: ['status'] },
);

/** Any assessment of the newest version without snapshots, as it comes out of the program: its texts already mended. */
export const arbitraryAssessment: fc.Arbitrary<Assessment> = fc.record(
  {
    format: fc.constant('groundwork-assessment' as const),
    formatVersion: fc.constant(1 as const),
    id,
    copyOf: id,
    title: words,
    createdAt: date,
    updatedAt: date,
    lens: fc.record({ id, version: words }),
    profile: answers,
    candidates: fc.uniqueArray(candidate, { maxLength: 3, selector: (one) => one.id }),
    decided: record(decided),
    priorities: record(fc.integer({ min: 1, max: 5 })),
    reviewBy: date,
    tripwires: record(fc.record({ happened: fc.boolean(), at: date }, { requiredKeys: ['happened'] })),
  },
  {
    requiredKeys: [
      'format',
      'formatVersion',
      'id',
      'title',
      'createdAt',
      'updatedAt',
      'lens',
      'profile',
      'candidates',
    ],
  },
);
