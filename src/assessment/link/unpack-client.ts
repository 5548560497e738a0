/** Asks for a report to be unfolded in a worker. */
import { scriptAddress } from '../../trusted/script-address.ts';
import type { ReportReading } from './shared-report.ts';
import { unpackReport } from './shared-report.ts';
import workerAddress from './unpack.worker.ts?worker&url';

/** Unfolding a report takes a few milliseconds; what takes this long is meant to keep the browser busy. */
export const UNPACKING_LIMIT_MS = 2000;
/** For the worker's own file to arrive; after this the page does the work itself. */
export const STARTING_LIMIT_MS = 10_000;

export type UnpackReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly reading: ReportReading };

/**
 * The report in the packed bytes, unfolded in a worker that ends with it, or at the latest after two seconds. Where no worker can be
 * started the page does it, with the same limits as far as it can keep them. Never rejects. `openWorker` stands in for the real one.
 */
export async function unpackInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  openWorker: () => Worker = openUnpackWorker,
): Promise<ReportReading> {
  const worker = opened(openWorker);
  const reading = worker === null ? null : await answerOf(worker, bytes);
  worker?.terminate();
  return reading ?? unpackReport(bytes, () => AbortSignal.timeout(UNPACKING_LIMIT_MS));
}

/** `null` where the worker never came to the work. */
function answerOf(worker: Worker, bytes: Uint8Array<ArrayBuffer>): Promise<ReportReading | null> {
  const tooMuch: ReportReading = { kind: 'refused', problem: 'tooLarge' };
  return new Promise((resolve) => {
    let whereStuck: ReportReading | null = null;
    const end = (reading: ReportReading | null) => {
      clearTimeout(watchdog);
      resolve(reading);
    };
    let watchdog = setTimeout(() => end(null), STARTING_LIMIT_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<UnpackReply>) => {
      if (data.kind === 'done') return end(data.reading);
      whereStuck = tooMuch;
      clearTimeout(watchdog);
      watchdog = setTimeout(() => end(tooMuch), UNPACKING_LIMIT_MS);
      worker.postMessage(bytes);
    });
    // A worker that breaks off at the work does so for what it was given: the page must not be next.
    worker.addEventListener('error', () => end(whereStuck));
    worker.addEventListener('messageerror', () => end(whereStuck));
  });
}

function opened(openWorker: () => Worker): Worker | null {
  try {
    return openWorker();
  } catch {
    return null;
  }
}

function openUnpackWorker(): Worker {
  return new Worker(scriptAddress(workerAddress), { type: 'module' });
}
