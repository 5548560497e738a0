import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../engine/assessment.ts';
import { asked, assessmentOf, decisionOf, lensOf, scored, unknown } from '../../engine/testing/small-lens.ts';
import { dueOn } from './due.ts';

const DECISION = decisionOf(['one', 'two'], [], {
  options: [
    { id: 'one', title: 'One', tripwires: [{ id: 'grows', text: 'A second team starts' }] },
    { id: 'two', title: 'Two', tripwires: [{ id: 'shrinks', text: 'A team leaves' }] },
  ],
});
const LENS = lensOf(
  [asked('clients', ['a', 'b']), scored('caching', { formerly: ['cache'] }), scored('queues')],
  { version: '1.2.0', decisions: [DECISION] },
);
const TODAY = '2026-11-23';

function assessment(change: Partial<Assessment> = {}): Assessment {
  return {
    format: 'groundwork-assessment',
    formatVersion: 1,
    id: 'sample',
    title: 'Sample',
    createdAt: '2026-01-01T10:00:00Z',
    updatedAt: '2026-01-01T10:00:00Z',
    ...assessmentOf({ clients: unknown, gone: unknown }, { cache: unknown }),
    lens: { id: 'small', version: '1.2.0' },
    ...change,
  };
}
const due = (change: Partial<Assessment> = {}) => dueOn(LENS, assessment(change), TODAY);
const accepted = (date?: string): Partial<Assessment> => ({
  decided: { shape: { status: 'accepted', option: 'one', ...(date !== undefined && { date }) } },
});

describe('what an assessment asks for when it is opened again', () => {
  it('is nothing where nothing is due', () => {
    expect(due()).toEqual({ lens: null, toAsk: [], happened: [], reviewBy: null });
  });

  it('P5 names how the questions changed, as far as ids tell', () => {
    expect(due({ lens: { id: 'small', version: '1.1.9' } }).lens).toEqual({
      kind: 'older',
      isMajor: false,
      kept: 1,
      underFormerIds: 1,
      noLongerAsked: 1,
      withoutAnswer: 1,
    });
    expect(due({ lens: { id: 'small', version: '0.9.0' } }).lens).toMatchObject({
      kind: 'older',
      isMajor: true,
    });
    expect(due({ lens: { id: 'small', version: '1.10.0' } }).lens).toMatchObject({ kind: 'newer' });
    expect(due({ lens: { id: 'other', version: '1.2.0' } }).lens).toMatchObject({ kind: 'otherLens' });
  });

  it('asks for the tripwires of the option that was chosen, a month after it was', () => {
    const idsOf = (change: Partial<Assessment>) => due(change).toAsk.map(({ tripwire }) => tripwire.id);
    expect(idsOf(accepted('2026-10-01'))).toEqual(['grows']);
    expect(idsOf(accepted('2026-11-01'))).toEqual([]);
    expect(idsOf(accepted())).toEqual(['grows']);
    expect(idsOf(accepted('no date'))).toEqual(['grows']);
    expect(idsOf({ decided: { shape: { status: 'rejected', option: 'one' } } })).toEqual([]);
  });

  it('asks again a month after "no", and keeps what happened in sight until it is decided anew', () => {
    const asking = (at: string) =>
      due({ ...accepted('2026-02-01'), tripwires: { grows: { happened: false, at } } });
    expect(asking('2026-11-20').toAsk).toEqual([]);
    expect(asking('2026-10-20').toAsk).toHaveLength(1);
    const tripwires = { grows: { happened: true, at: '2026-11-20' } };
    expect(due({ ...accepted('2026-02-01'), tripwires })).toMatchObject({
      toAsk: [],
      happened: [{ tripwire: { id: 'grows' }, decision: { id: 'shape' } }],
    });
    expect(due({ ...accepted('2026-11-21'), tripwires }).happened).toEqual([]);
  });

  it('names a review date only once it is past', () => {
    expect(due({ reviewBy: '2026-11-22' }).reviewBy).toBe('2026-11-22');
    expect(due({ reviewBy: '2026-11-23' }).reviewBy).toBeNull();
  });
});
