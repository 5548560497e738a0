/** Asks for a lens file to be read in a worker. */
import type { Fault } from '../documents/issue.ts';
import { askWorker } from '../trusted/ask-worker.ts';
import { scriptAddress } from '../trusted/script-address.ts';
import type { LensReading } from './read.ts';
import workerAddress from './read.worker.ts?worker&url';

/** The largest lens that is accepted takes a fraction of it. */
const READING_LIMITS = { startMs: 10_000, workMs: 3000 } as const;

export type LensRequest = { readonly content: Uint8Array; readonly fileName: string };

/**
 * A lens file from outside, in YAML or JSON, to a lens or to the issues that keep it from being one, as `readLens` gives them, in a
 * worker that ends with it, or at the latest after three seconds. Where no worker can be started the file is not read: no parser of
 * strangers' YAML runs in the page. Never rejects. `openWorker` stands in for the real one.
 */
export async function readLensInWorker(
  request: LensRequest,
  openWorker: () => Worker = openReadWorker,
): Promise<LensReading> {
  const outcome = await askWorker<LensReading>(openWorker, request, READING_LIMITS);
  switch (outcome.kind) {
    case 'done':
      return outcome.answer;
    case 'stuck':
      return refusal(request, { code: 'takesTooLong', seconds: READING_LIMITS.workMs / 1000 });
    case 'notStarted':
      return refusal(request, { code: 'noWorker' });
  }
}

function refusal({ fileName }: LensRequest, fault: Fault): LensReading {
  return { ok: false, issues: [{ ...fault, file: fileName, line: null, column: null, path: [] }] };
}

function openReadWorker(): Worker {
  return new Worker(scriptAddress(workerAddress), { type: 'module' });
}
