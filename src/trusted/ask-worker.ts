/** One piece of work for a worker of ours, which ends with it. */

/** ms. `startMs`: for the worker's own file to arrive · `workMs`: for the work; what takes longer is meant to keep the browser busy. */
export type WorkerLimits = { readonly startMs: number; readonly workMs: number };

/** What a worker says: that it is there, then what came of the request it was given. */
export type WorkerReply<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly answer: Answer };

/** `notStarted`: the worker never came to the work · `stuck`: it broke off at the work, or took too long. */
export type WorkerOutcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'notStarted' | 'stuck' };

/**
 * What a worker makes of a request, which must be of a kind that can be sent to one. The worker is ended in any case. Never rejects:
 * an `openWorker` that throws has not started one.
 */
export async function askWorker<Answer>(
  openWorker: () => Worker,
  request: unknown,
  limits: WorkerLimits,
): Promise<WorkerOutcome<Answer>> {
  const worker = opened(openWorker);
  if (worker === null) return { kind: 'notStarted' };
  const outcome = await outcomeOf<Answer>(worker, request, limits);
  worker.terminate();
  return outcome;
}

function outcomeOf<Answer>(
  worker: Worker,
  request: unknown,
  { startMs, workMs }: WorkerLimits,
): Promise<WorkerOutcome<Answer>> {
  return new Promise((resolve) => {
    let ifItEnds: WorkerOutcome<Answer> = { kind: 'notStarted' };
    const end = (outcome: WorkerOutcome<Answer>) => {
      clearTimeout(watchdog);
      resolve(outcome);
    };
    let watchdog = setTimeout(() => end(ifItEnds), startMs);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply<Answer>>) => {
      if (data.kind === 'done') return end(data);
      ifItEnds = { kind: 'stuck' };
      clearTimeout(watchdog);
      watchdog = setTimeout(() => end(ifItEnds), workMs);
      worker.postMessage(request);
    });
    // A worker that breaks off at the work does so for what it was given: the page must not be next.
    worker.addEventListener('error', () => end(ifItEnds));
    worker.addEventListener('messageerror', () => end(ifItEnds));
  });
}

function opened(openWorker: () => Worker): Worker | null {
  try {
    return openWorker();
  } catch {
    return null;
  }
}
