import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../engine/assessment.ts';
import { decodeAnswer, decodeAssessment } from './decode.ts';
import { arbitraryAnswer, arbitraryAssessment } from './testing/arbitrary-assessment.ts';
import { SMALL_ASSESSMENT } from './testing/small-assessment.ts';
import { answerFor, assessmentForLink } from './travel.ts';

describe('how far an answer travels', () => {
  it('names of persons and unknown keys do not go into a link', () => {
    const answer = {
      kind: 'unknown',
      note: 'n',
      owner: 'o',
      answeredBy: 'b',
      answeredAt: 'a',
      later: 1,
    } as const;
    expect(answerFor(answer, 'link')).toEqual({ kind: 'unknown', note: 'n' });
    expect(answerFor(answer, 'file')).toEqual(answer);
  });

  it('who dissents stays out of a link, what they say goes along', () => {
    const dissent = { kind: 'choices', choices: ['none'], note: 'n', answeredBy: 'b' } as const;
    expect(answerFor({ kind: 'unknown', dissents: [dissent] }, 'link')).toEqual({
      kind: 'unknown',
      dissents: [{ kind: 'choices', choices: ['none'], note: 'n' }],
    });
    expect(answerFor({ kind: 'unknown', dissents: [dissent] }, 'file').dissents).toEqual([dissent]);
  });

  it('what is left is an answer still, and nothing is lost on the device', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        expect(decodeAnswer(answerFor(answer, 'link'))).toEqual({
          ok: true,
          answer: answerFor(answer, 'link'),
        });
        expect(answerFor(answer, 'device')).toEqual(answer);
      }),
    );
  });
});

describe('how far an assessment travels by link', () => {
  it('names of persons, moments and unknown keys stay at home, wherever they stand', () => {
    const secret = 'SECRET';
    const answers = {
      caching: {
        kind: 'unknown',
        note: 'n',
        owner: secret,
        answeredBy: secret,
        answeredAt: secret,
        evidence: [{ title: 't', url: 'u', by: secret }],
        dissents: [{ kind: 'unknown', owner: secret }],
        later: secret,
      },
    } as const;
    const assessment: Assessment = {
      ...SMALL_ASSESSMENT,
      profile: answers,
      candidates: [{ id: 'ours', name: 'Ours', plan: { caching: { owner: secret, dueOn: 'd' } }, answers }],
      decided: { shape: { status: 'accepted', reason: 'r', deciders: [secret] } },
      ...{ comment: secret },
    };
    const sent = assessmentForLink(assessment);
    expect(JSON.stringify(sent)).not.toContain(secret);
    expect(sent.candidates[0]).toEqual({
      id: 'ours',
      name: 'Ours',
      plan: { caching: { dueOn: 'd' } },
      answers: {
        caching: {
          kind: 'unknown',
          note: 'n',
          evidence: [{ title: 't', url: 'u' }],
          dissents: [{ kind: 'unknown' }],
        },
      },
    });
    expect(sent.decided).toEqual({ shape: { status: 'accepted', reason: 'r' } });
  });

  it('what is left is an assessment still, and travels no further the second time', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const sent = assessmentForLink(assessment);
        expect(decodeAssessment(sent)).toEqual({ ok: true, assessment: sent });
        expect(assessmentForLink(sent)).toEqual(sent);
      }),
    );
  });
});
