/** Draws one PDF off the main thread. */
import { bundledFonts } from './font-urls.ts';
import type { PdfReply, PdfRequest } from './messages.ts';
import { renderPdfBlob } from './render.tsx';

self.addEventListener('message', async ({ data }: MessageEvent<PdfRequest>) => {
  self.postMessage(await answer(data));
});

async function answer({ report }: PdfRequest): Promise<PdfReply> {
  try {
    return { kind: 'done', pdf: await renderPdfBlob(report, bundledFonts) };
  } catch (error) {
    return {
      kind: 'failed',
      detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}
