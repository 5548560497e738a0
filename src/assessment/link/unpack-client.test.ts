import { describe, expect, it } from 'vitest';
import { StandInWorker } from '../../trusted/testing/stand-in-worker.ts';
import { SMALL_ASSESSMENT } from '../testing/small-assessment.ts';
import { packReport, unpackReport } from './shared-report.ts';
import { unpackInWorker } from './unpack-client.ts';

const REPORT = {
  sharedOn: '2027-03-14',
  heldBack: { notes: false, evidence: false, questions: [], candidatesInAll: 1 },
  assessment: SMALL_ASSESSMENT,
};
const READING = { kind: 'report', report: REPORT };
const bytes = await packReport(REPORT);

function start() {
  const worker = new StandInWorker();
  return { worker, reading: unpackInWorker(bytes, () => worker) };
}

describe('unfolding in a worker', () => {
  it('gives it the bytes and takes its answer', async () => {
    const { worker, reading } = start();
    worker.reply({ kind: 'ready' });
    expect(worker.requests).toEqual([bytes]);
    worker.reply({ kind: 'done', answer: await unpackReport(bytes) });
    expect(await reading).toEqual(READING);
  });

  it('refuses what the worker breaks off at: the page must not be next', async () => {
    const { worker, reading } = start();
    worker.reply({ kind: 'ready' });
    worker.breakOff();
    expect(await reading).toEqual({ kind: 'refused', problem: 'tooLarge' });
  });

  it('is done by the page where there are no workers', async () => {
    const { worker, reading } = start();
    worker.breakOff();
    expect(await reading).toEqual(READING);
  });
});
