import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StandInWorker } from '../../trusted/testing/stand-in-worker.ts';
import { emptyAssessment, sampleReport } from '../testing/sample-assessments.ts';
import { PDF_TIME_LIMIT_MS, PdfError, renderPdf } from './client.ts';

const report = sampleReport(emptyAssessment);

function start(signal?: AbortSignal) {
  const worker = new StandInWorker();
  const pdf = renderPdf(report, { ...(signal === undefined ? {} : { signal }), openWorker: () => worker });
  const code = pdf.then(
    () => 'done',
    (error: unknown) => (error instanceof PdfError ? error.code : 'another error'),
  );
  return { worker, pdf, code };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the PDF worker', () => {
  test('is handed the report, gives the file, and ends', async () => {
    const { worker, pdf } = start();
    expect(worker.requests).toEqual([{ report }]);
    worker.reply({ kind: 'stage', stage: 'fonts' });
    const file = new Blob(['%PDF']);
    worker.reply({ kind: 'done', pdf: file });
    expect(await pdf).toBe(file);
    expect(worker.isTerminated).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that fails, breaks off or hangs is ended, each with its code', async () => {
    const failed = start();
    failed.worker.reply({ kind: 'failed', detail: 'RangeError: x' });
    expect(await failed.code).toBe('renderFailed');

    const broken = start();
    broken.worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no such file' }));
    expect(await broken.code).toBe('workerFailed');

    const stuck = start();
    await vi.advanceTimersByTimeAsync(PDF_TIME_LIMIT_MS);
    expect(await stuck.code).toBe('tooSlow');
    expect([failed, broken, stuck].map(({ worker }) => worker.isTerminated)).toEqual([true, true, true]);
  });

  test('stops when the reader cancels, and does not start after that', async () => {
    const controller = new AbortController();
    const running = start(controller.signal);
    controller.abort();
    expect(await running.code).toBe('cancelled');
    expect(running.worker.isTerminated).toBe(true);

    const late = start(controller.signal);
    expect(await late.code).toBe('cancelled');
    expect(late.worker.requests).toEqual([]);
  });
});
