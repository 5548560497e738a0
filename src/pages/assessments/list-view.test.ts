import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../engine/result.ts';
import type { Row } from '../../storage/summary.ts';
import type { ListView } from './list-view.ts';
import { inPlacesOf, rowsInView } from './list-view.ts';

const row = (title: string, verdict: Verdict | null, answered: number, isArchived = false): Row => ({
  id: title,
  title,
  createdAt: '',
  updatedAt: '',
  summary: { answered, asked: 10, candidates: 1, verdict },
  isArchived,
});
const ROWS = [
  row('Plan 10', 'ready', 9),
  row('Café São João', 'notYet', 2),
  row('plan 2', 'findOutFirst', 5),
  row('Old', null, 0, true),
];
const titles = (view: Partial<ListView>) =>
  rowsInView(ROWS, { search: '', sort: 'changed', isArchived: false, ...view }).map(({ title }) => title);

describe('the list of assessments', () => {
  it('shows what is archived only where it is asked for', () => {
    expect(titles({})).toEqual(['Plan 10', 'Café São João', 'plan 2']);
    expect(titles({ isArchived: true })).toEqual(['Old']);
  });

  it('is searched by any part of a name, accents and capitals aside', () => {
    expect(titles({ search: 'sao cafe' })).toEqual(['Café São João']);
    expect(titles({ search: ' PLAN ' })).toEqual(['Plan 10', 'plan 2']);
    expect(titles({ search: 'nothing' })).toEqual([]);
  });

  it('is sorted by name as people count, by verdict with the most pressing first, and by progress', () => {
    expect(titles({ sort: 'title' })).toEqual(['Café São João', 'plan 2', 'Plan 10']);
    expect(titles({ sort: 'verdict' })).toEqual(['Café São João', 'plan 2', 'Plan 10']);
    expect(titles({ sort: 'progress' })).toEqual(['Café São João', 'plan 2', 'Plan 10']);
  });

  it('keeps its rows in place while they change, leaves out what is gone, and puts what is new last', () => {
    const now = [row('New', null, 0), row('plan 2', 'ready', 10), row('Plan 10', 'ready', 9)];
    expect(inPlacesOf(ROWS, now)).toEqual([now[2], now[1], now[0]]);
  });
});
