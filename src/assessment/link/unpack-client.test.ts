import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SMALL_ASSESSMENT } from '../testing/small-assessment.ts';
import { packReport, unpackReport } from './shared-report.ts';
import { STARTING_LIMIT_MS, UNPACKING_LIMIT_MS, unpackInWorker } from './unpack-client.ts';

/** A worker that answers what the test tells it to. */
class StandInWorker extends EventTarget {
  isTerminated = false;
  readonly requests: unknown[] = [];
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(request: unknown): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  reply(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const REPORT = {
  sharedOn: '2027-03-14',
  heldBack: { notes: false, evidence: false, questions: [], candidatesInAll: 1 },
  assessment: SMALL_ASSESSMENT,
};
const READING = { kind: 'report', report: REPORT };
const TOO_MUCH = { kind: 'refused', problem: 'tooLarge' };
const bytes = await packReport(REPORT);

function start() {
  const worker = new StandInWorker();
  return { worker, reading: unpackInWorker(bytes, () => worker) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('unfolding in a worker', () => {
  it('gives it the bytes when it is there, takes its answer, and ends it', async () => {
    const { worker, reading } = start();
    expect(worker.requests).toEqual([]);
    worker.reply({ kind: 'ready' });
    expect(worker.requests).toEqual([bytes]);
    worker.reply({ kind: 'done', reading: await unpackReport(bytes) });
    expect(await reading).toEqual(READING);
    expect(worker.isTerminated).toBe(true);
  });

  it('ends it after two seconds of work, whatever it is at', async () => {
    const { worker, reading } = start();
    vi.advanceTimersByTime(STARTING_LIMIT_MS - 1);
    worker.reply({ kind: 'ready' });
    vi.advanceTimersByTime(UNPACKING_LIMIT_MS);
    expect(await reading).toEqual(TOO_MUCH);
    expect(worker.isTerminated).toBe(true);
  });

  it('is done by the page where the worker does not come, and only there', async () => {
    const silent = start();
    vi.advanceTimersByTime(STARTING_LIMIT_MS);
    const broken = start();
    broken.worker.dispatchEvent(new Event('error'));
    for (const { reading } of [silent, broken]) expect(await reading).toEqual(READING);
    const none = unpackInWorker(bytes, () => {
      throw new TypeError('no workers here');
    });
    expect(await none).toEqual(READING);

    const burst = start();
    burst.worker.reply({ kind: 'ready' });
    burst.worker.dispatchEvent(new Event('error'));
    expect(await burst.reading).toEqual(TOO_MUCH);
  });
});
