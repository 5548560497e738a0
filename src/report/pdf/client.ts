/** Asks for a PDF from the page. */
import type { Report } from '../report.ts';
import type { PdfReply, PdfRequest } from './messages.ts';

/** A long report on a slow phone takes several seconds; after this the worker is taken to be stuck. */
export const PDF_TIME_LIMIT_MS = 30_000;

/**
 * `workerFailed`: its file or a font could not be loaded, or it broke off; `renderFailed`: the report could not be drawn;
 * `tooSlow`: the time limit passed; `cancelled`: the signal was aborted.
 */
export type PdfErrorCode = 'workerFailed' | 'renderFailed' | 'tooSlow' | 'cancelled';

export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: PdfErrorCode;

  /** `detail` is for a bug report; words for the reader come from the code. */
  constructor(code: PdfErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

export type RenderPdfOptions = {
  readonly signal?: AbortSignal;
  /** Stands in for the real worker. */
  readonly openWorker?: () => Worker;
};

/** A PDF of the report (`application/pdf`), drawn in a worker of its own that ends with it. Rejects with a `PdfError`. */
export async function renderPdf(report: Report, options: RenderPdfOptions = {}): Promise<Blob> {
  const { signal, openWorker = openPdfWorker } = options;
  if (signal?.aborted === true) throw new PdfError('cancelled', 'aborted before the start');
  const worker = openWorker();
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  const cancel = () => reject(new PdfError('cancelled', 'aborted'));
  const watchdog = setTimeout(
    () => reject(new PdfError('tooSlow', `no reply in ${PDF_TIME_LIMIT_MS} ms`)),
    PDF_TIME_LIMIT_MS,
  );
  signal?.addEventListener('abort', cancel, { once: true });
  worker.addEventListener('message', ({ data }: MessageEvent<PdfReply>) => {
    if (data.kind === 'done') resolve(data.pdf);
    else reject(new PdfError('renderFailed', data.detail));
  });
  worker.addEventListener('error', ({ message }) => reject(new PdfError('workerFailed', message)));
  worker.addEventListener('messageerror', () => reject(new PdfError('workerFailed', 'unreadable reply')));
  worker.postMessage({ report } satisfies PdfRequest);
  try {
    return await promise;
  } finally {
    clearTimeout(watchdog);
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  }
}

function openPdfWorker(): Worker {
  return new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
}
