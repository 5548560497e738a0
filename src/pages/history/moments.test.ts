import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../engine/assessment.ts';
import { evaluate } from '../../engine/evaluate.ts';
import { assessmentOf, chose, lensOf, scored } from '../../engine/testing/small-lens.ts';
import { laterThan, momentsOf, spanOf } from './moments.ts';

const scorable = assessmentOf({}, { p: chose('half') });
const result = evaluate(lensOf([scored('p')]), scorable);
const snapshot = (id: string, takenAt: string, automatic = false) => ({
  ...scorable,
  id,
  name: id,
  takenAt,
  automatic,
  result,
});

function assessment(...snapshots: ReturnType<typeof snapshot>[]): Assessment {
  return {
    ...scorable,
    format: 'groundwork-assessment',
    formatVersion: 1,
    id: 'x',
    title: 'X',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-06-01T00:00:00.000Z',
    snapshots,
  };
}

const moments = momentsOf(
  assessment(
    snapshot('may', '2026-05-01T00:00:00.000Z'),
    snapshot('march', '2026-03-01T00:00:00.000Z'),
    snapshot('kept aside', '2026-04-01T00:00:00.000Z', true),
  ),
  result,
);
const chosen = (query: string) => {
  const span = spanOf(new URLSearchParams(query), moments);
  return [span?.from.id, span?.to.id];
};

describe('the moments of an assessment', () => {
  it('are the snapshots that a person took, oldest first, then now', () => {
    expect(moments.map(({ id }) => id)).toEqual(['march', 'may', 'now']);
  });

  it('end with now even where a snapshot is dated later', () => {
    const late = momentsOf(assessment(snapshot('late', '2027-01-01T00:00:00.000Z')), result);
    expect(late.map(({ at }) => at)).toEqual(['2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z']);
  });
});

describe('the two moments of an address', () => {
  it('are the last snapshot and now, unless it names others', () => {
    expect(chosen('')).toEqual(['may', 'now']);
    expect(chosen('from=march')).toEqual(['march', 'now']);
    expect(chosen('from=march&to=may')).toEqual(['march', 'may']);
  });

  it('are never in the wrong order, never one moment twice, and never one that is gone', () => {
    expect(chosen('from=may&to=march')).toEqual(['may', 'now']);
    expect(chosen('from=may&to=may')).toEqual(['may', 'now']);
    expect(chosen('from=now')).toEqual(['may', 'now']);
    expect(chosen('from=gone&to=gone')).toEqual(['may', 'now']);
  });

  it('are none while there is no snapshot', () => {
    expect(spanOf(new URLSearchParams(), momentsOf(assessment(), result))).toBe(null);
  });

  it('leave for the second only what is later than the first', () => {
    const [march] = moments;
    expect(march && laterThan(march, moments).map(({ id }) => id)).toEqual(['may', 'now']);
  });
});
