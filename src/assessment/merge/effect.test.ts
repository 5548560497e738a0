import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer } from '../../engine/model.ts';
import {
  asked,
  assessmentOf,
  chose,
  decisionOf,
  lensOf,
  scored,
  unknown,
} from '../../engine/testing/small-lens.ts';
import { SMALL_ASSESSMENT } from '../testing/small-assessment.ts';
import { effectBetween } from './effect.ts';

const LENS = lensOf([asked('clients', ['one', 'several']), scored('caching')], {
  decisions: [
    decisionOf(
      ['split', 'whole'],
      [{ question: 'clients', weight: 1, support: { several: { split: 1 }, one: { whole: 1 } } }],
    ),
  ],
});
const answered = (clients: Answer, caching: Answer): Assessment => ({
  ...SMALL_ASSESSMENT,
  ...assessmentOf({ clients }, { caching }),
});

describe('the effect of a choice between two copies', () => {
  it('is the way that day-one readiness and verdict go', () => {
    const effect = effectBetween(LENS, answered(chose('one'), unknown), answered(chose('one'), chose('yes')));
    expect(effect).toEqual({
      candidates: [
        {
          id: 'a',
          name: 'Candidate 0',
          dayOne: [
            { atLeast: 0, atMost: 1 },
            { atLeast: 1, atMost: 1 },
          ],
          verdict: ['readyWithConditions', 'ready'],
        },
      ],
      decisions: [],
    });
  });

  it('is the decision that turns, where the answer is about the product', () => {
    const effect = effectBetween(
      LENS,
      answered(chose('one'), chose('yes')),
      answered(chose('several'), chose('yes')),
    );
    expect(effect).toEqual({
      candidates: [],
      decisions: [{ decision: 'shape', leader: [['whole'], ['split']] }],
    });
  });

  it('is nothing where only words differ', () => {
    const before = answered(chose('one'), chose('yes'));
    const after = answered({ ...chose('one'), note: 'sure' }, { ...chose('yes'), dissents: [unknown] });
    expect(effectBetween(LENS, before, after)).toEqual({ candidates: [], decisions: [] });
  });
});
