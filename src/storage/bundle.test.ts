import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../engine/assessment.ts';
import type { Answer } from '../engine/model.ts';
import { applyEdit } from './apply-edit.ts';
import { joinBundle, splitAssessment } from './bundle.ts';
import { decodeBundle, decodePart } from './decode.ts';
import { loadDecoder } from './load-decoder.ts';
import { keyOf, readPart, refOf } from './part.ts';
import { sampleAssessment } from './testing/browser.ts';

const decode = await loadDecoder();
const id = fc.stringMatching(/^[a-z0-9][a-z0-9.:-]{0,6}$/).filter((text) => text !== 'profile');
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('choices' as const), choices: fc.uniqueArray(id, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('unknown' as const), note: fc.stringMatching(/^[ -~]*$/) }),
  fc.record({ kind: fc.constant('notApplicable' as const), reason: fc.constant('no clients') }),
);
const answers = fc.dictionary(id, answer, { maxKeys: 4 });
const filled = <T>(entries: fc.Arbitrary<T>) => fc.dictionary(id, entries, { minKeys: 1, maxKeys: 3 });
const candidate = fc.record({ id, name: fc.constant('A stack'), answers });

const assessments: fc.Arbitrary<Assessment> = fc
  .record(
    {
      profile: answers,
      candidates: fc.uniqueArray(candidate, { selector: (one) => one.id, maxLength: 4 }),
      priorities: filled(fc.integer({ min: 1, max: 5 })),
      decided: filled(fc.record({ status: fc.constantFrom('proposed', 'accepted'), option: id })),
      tripwires: filled(fc.record({ happened: fc.boolean() })),
      reviewBy: fc.constant('2027-03-01'),
      labels: fc.array(fc.string()),
    },
    { requiredKeys: ['profile', 'candidates'] },
  )
  .map((parts) => sampleAssessment(parts));

describe('an assessment in parts', () => {
  it('P6 is put together as it was taken apart, in whatever order the parts come back', () => {
    fc.assert(
      fc.property(assessments, fc.infiniteStream(fc.nat()), (assessment, ranks) => {
        const { head, parts } = splitAssessment(assessment);
        const ranked = parts.map((part) => ({ part, rank: ranks.next().value ?? 0 }));
        const shuffled = ranked.toSorted((a, b) => a.rank - b.rank).map(({ part }) => part);
        expect(joinBundle({ head, parts: shuffled })).toEqual(assessment);
      }),
    );
  });

  it('is what its parts say: every part read, decoded and applied to nothing makes it again', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const { head, parts } = splitAssessment(assessment);
        const empty = { ...sampleAssessment({ profile: {}, candidates: [] }), ...head };
        const candidatesFirst = parts.toSorted((a, b) => b.at - a.at);
        const edits = candidatesFirst.toReversed().map(({ key, value }) => {
          const ref = refOf(key);
          expect(ref && keyOf(ref)).toEqual(key);
          return ref && decodePart(decode, ref, value);
        });
        const ordered = [
          ...edits.filter((edit) => edit?.part === 'candidates'),
          ...edits.filter((edit) => edit?.part !== 'candidates'),
        ];
        const rebuilt = ordered.reduce((shown, edit) => (edit ? applyEdit(shown, edit) : shown), empty);
        expect(rebuilt).toEqual(assessment);
      }),
    );
  });

  it('an edit is undone by what the part was before', () => {
    fc.assert(
      fc.property(assessments, assessments, fc.nat(), (assessment, other, pick) => {
        const { parts } = splitAssessment(other);
        const ref = refOf(parts[pick % parts.length]?.key);
        fc.pre(ref !== null && !(ref.part === 'answers' && ref.scope !== 'profile'));
        const before = readPart(assessment, ref);
        const changed = applyEdit(assessment, readPart(other, ref));
        expect(joinBundle(splitAssessment(applyEdit(changed, before)))).toEqual(assessment);
      }),
    );
  });

  it('F10 whatever stands in one part, the others are read and this one is returned', () => {
    fc.assert(
      fc.property(assessments, fc.anything(), fc.nat(), (assessment, junk, pick) => {
        const { head, parts } = splitAssessment(assessment);
        const answersOnly = parts.filter(({ key }) => key[0] === 'answers');
        fc.pre(answersOnly.length > 0 && junk !== null);
        const damaged = answersOnly[pick % answersOnly.length];
        const broken = parts.map((part) => (part === damaged ? { ...part, value: junk } : part));
        const decoded = decodeBundle(decode, { head, parts: broken });
        if (decoded.kind !== 'ready') throw new Error(decoded.kind);
        const isRead = decoded.unreadable.length === 0;
        const rest = isRead ? broken : parts.filter((part) => part !== damaged);
        if (!isRead) expect(decoded.unreadable).toEqual([{ ...damaged, value: junk }]);
        expect(joinBundle(splitAssessment(decoded.assessment))).toEqual(joinBundle({ head, parts: rest }));
      }),
    );
  });

  it('a key of another version of the program is no part, and stays where it is', () => {
    for (const key of [
      null,
      [],
      ['title', 'x'],
      ['answers', 'profile'],
      ['labels', 'x'],
      ['decided', 'a', 'b'],
      ['answers', 'a', 'b', 'c'],
    ])
      expect(refOf(key)).toBeNull();
  });
});
