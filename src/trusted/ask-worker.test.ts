import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askWorker } from './ask-worker.ts';
import { StandInWorker } from './testing/stand-in-worker.ts';

const LIMITS = { startMs: 10_000, workMs: 2000 };

function ask() {
  const worker = new StandInWorker();
  return { worker, outcome: askWorker(() => worker, 'the work', LIMITS) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that is asked', () => {
  it('is given the work once it is there, and ended with its answer', async () => {
    const { worker, outcome } = ask();
    expect(worker.requests).toEqual([]);
    worker.reply({ kind: 'ready' });
    expect(worker.requests).toEqual(['the work']);
    worker.reply({ kind: 'done', answer: 42 });
    expect(await outcome).toEqual({ kind: 'done', answer: 42 });
    expect(worker.isTerminated).toBe(true);
  });

  it('is ended when its time is over, whatever it is at', async () => {
    const { worker, outcome } = ask();
    vi.advanceTimersByTime(LIMITS.startMs - 1);
    worker.reply({ kind: 'ready' });
    vi.advanceTimersByTime(LIMITS.workMs);
    expect(await outcome).toEqual({ kind: 'stuck' });
    expect(worker.isTerminated).toBe(true);
  });

  it('that breaks off at the work is stuck, before it never started', async () => {
    const atWork = ask();
    atWork.worker.reply({ kind: 'ready' });
    atWork.worker.breakOff();
    expect(await atWork.outcome).toEqual({ kind: 'stuck' });
    const before = ask();
    before.worker.breakOff();
    expect(await before.outcome).toEqual({ kind: 'notStarted' });
  });

  it('has not started where it does not come or cannot be made', async () => {
    const silent = ask();
    vi.advanceTimersByTime(LIMITS.startMs);
    expect(await silent.outcome).toEqual({ kind: 'notStarted' });
    const none = askWorker(
      () => {
        throw new TypeError('no workers here');
      },
      'the work',
      LIMITS,
    );
    expect(await none).toEqual({ kind: 'notStarted' });
  });
});
