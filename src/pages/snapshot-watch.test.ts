import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../engine/assessment.ts';
import type { SessionState } from '../storage/session-state.ts';
import { CLOSED } from '../storage/session-state.ts';
import { watchForSnapshots } from './snapshot-watch.ts';

const MINUTE_MS = 60_000;
const assessment = (change: Partial<Assessment> = {}): Assessment => ({
  format: 'groundwork-assessment',
  formatVersion: 1,
  id: 'sample',
  title: 'Sample',
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-23T10:00:00Z',
  lens: { id: 'foundations', version: '1.0.0' },
  profile: {},
  candidates: [],
  ...change,
});

function openStore(first: Assessment) {
  let state: SessionState = { ...CLOSED, status: 'ready', assessment: first };
  const listeners = new Set<(state: SessionState) => void>();
  const keep = vi.fn<(shown: Assessment, name: string) => void>();
  const show = (next: Assessment, status: SessionState['status'] = 'ready') => {
    state = { ...CLOSED, status, assessment: next };
    for (const listener of listeners) listener(state);
  };
  const store = {
    getState: () => state,
    subscribe: (listener: (state: SessionState) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const end = watchForSnapshots({ store, keep, now: () => '2026-11-23T12:00:00Z' });
  return { show, keep, end };
}
const answered = (first: Assessment) => ({ ...first, profile: { clients: { kind: 'unknown' } as const } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('P4 snapshots that are taken by themselves', () => {
  it('come a quarter of an hour after a change, once, with what is there then', () => {
    const first = assessment();
    const { show, keep } = openStore(first);
    vi.advanceTimersByTime(60 * MINUTE_MS);
    expect(keep).not.toHaveBeenCalled();
    show(answered(first));
    vi.advanceTimersByTime(10 * MINUTE_MS);
    const later = { ...answered(first), title: 'Renamed' };
    show(later);
    vi.advanceTimersByTime(4 * MINUTE_MS);
    expect(keep).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * MINUTE_MS);
    expect(keep.mock.calls).toEqual([[later, 'While it was being changed']]);
    vi.advanceTimersByTime(60 * MINUTE_MS);
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('keep how it was on another day before the first change of this one, and only then', () => {
    const old = assessment({ updatedAt: '2026-03-14T10:00:00Z' });
    const { show, keep } = openStore(old);
    show({ ...old, title: 'Renamed' });
    expect(keep).not.toHaveBeenCalled();
    show(answered(old));
    show({ ...answered(old), profile: {} });
    expect(keep.mock.calls).toEqual([[{ ...old, title: 'Renamed' }, 'As it was on 14 March 2026']]);
  });

  it('do not follow into another assessment, nor after the end', () => {
    const first = assessment();
    const { show, keep, end } = openStore(first);
    show(answered(first));
    show(assessment({ id: 'other' }));
    vi.advanceTimersByTime(60 * MINUTE_MS);
    show(answered(assessment({ id: 'other' })));
    end();
    vi.advanceTimersByTime(60 * MINUTE_MS);
    expect(keep).not.toHaveBeenCalled();
  });
});
