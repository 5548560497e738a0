/** Asks for a PDF from the page. */
import { scriptAddress } from '../../trusted/script-address.ts';
import type { Report } from '../report.ts';
import type { PdfReply, PdfRequest, PdfStage } from './messages.ts';
import workerAddress from './pdf.worker.ts?worker&url';

/** A long report takes five seconds on a desk and ten times that on a slow or busy machine; after this the worker is taken to be stuck. */
export const PDF_TIME_LIMIT_MS = 120_000;

/**
 * `workerFailed`: its file could not be loaded, or it broke off; `renderFailed`: a font could not be loaded or the report not be drawn;
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
  readonly onStage?: (stage: PdfStage) => void;
  /** Stands in for the real worker. */
  readonly openWorker?: () => Worker;
};

/** A PDF of the report (`application/pdf`), drawn in a worker of its own that ends with it. Rejects with a `PdfError`. */
export async function renderPdf(report: Report, options: RenderPdfOptions = {}): Promise<Blob> {
  const { signal, onStage, openWorker = openPdfWorker } = options;
  if (signal?.aborted === true) throw new PdfError('cancelled', 'aborted before the start');
  const worker = openWorker();
  let stopWaiting = () => {};
  try {
    return await new Promise<Blob>((resolve, reject) => {
      const fail = (code: PdfErrorCode, detail: string) => reject(new PdfError(code, detail));
      const cancel = () => fail('cancelled', 'aborted');
      const watchdog = setTimeout(
        () => fail('tooSlow', `no reply in ${PDF_TIME_LIMIT_MS} ms`),
        PDF_TIME_LIMIT_MS,
      );
      signal?.addEventListener('abort', cancel, { once: true });
      stopWaiting = () => {
        clearTimeout(watchdog);
        signal?.removeEventListener('abort', cancel);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<PdfReply>) => {
        if (data.kind === 'stage') onStage?.(data.stage);
        else if (data.kind === 'done') resolve(data.pdf);
        else fail('renderFailed', data.detail);
      });
      worker.addEventListener('error', ({ message }) => fail('workerFailed', message));
      worker.addEventListener('messageerror', () => fail('workerFailed', 'unreadable reply'));
      worker.postMessage({ report } satisfies PdfRequest);
    });
  } finally {
    stopWaiting();
    worker.terminate();
  }
}

function openPdfWorker(): Worker {
  return new Worker(scriptAddress(workerAddress), { type: 'module' });
}
