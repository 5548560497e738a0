import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswer } from './decode.ts';
import { arbitraryAnswer } from './testing/arbitrary-assessment.ts';
import { answerFor } from './travel.ts';

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
