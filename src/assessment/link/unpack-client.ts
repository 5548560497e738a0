/** Asks for a report to be unfolded in a worker. */
import { askWorker } from '../../trusted/ask-worker.ts';
import { scriptAddress } from '../../trusted/script-address.ts';
import type { ReportReading } from './shared-report.ts';
import { unpackReport } from './shared-report.ts';
import workerAddress from './unpack.worker.ts?worker&url';

/** Unfolding a report takes a few milliseconds. */
const UNPACKING_LIMITS = { startMs: 10_000, workMs: 2000 } as const;

/**
 * The report in the packed bytes, unfolded in a worker that ends with it, or at the latest after two seconds. Where no worker can be
 * started the page does it, with the same limits as far as it can keep them. Never rejects. `openWorker` stands in for the real one.
 */
export async function unpackInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  openWorker: () => Worker = openUnpackWorker,
): Promise<ReportReading> {
  const outcome = await askWorker<ReportReading>(openWorker, bytes, UNPACKING_LIMITS);
  switch (outcome.kind) {
    case 'done':
      return outcome.answer;
    case 'stuck':
      return { kind: 'refused', problem: 'tooLarge' };
    case 'notStarted':
      return unpackReport(bytes, () => AbortSignal.timeout(UNPACKING_LIMITS.workMs));
  }
}

function openUnpackWorker(): Worker {
  return new Worker(scriptAddress(workerAddress), { type: 'module' });
}
