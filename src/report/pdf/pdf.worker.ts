/** Draws one PDF off the main thread. */
import { bundledFonts } from './font-urls.ts';
import type { PdfReply, PdfRequest, PdfStage } from './messages.ts';
import { renderPdfBlob } from './render.tsx';

self.addEventListener('message', async ({ data }: MessageEvent<PdfRequest>) => {
  self.postMessage(await answer(data));
});

function tell(stage: PdfStage): void {
  self.postMessage({ kind: 'stage', stage } satisfies PdfReply);
}

async function answer({ report }: PdfRequest): Promise<PdfReply> {
  try {
    return { kind: 'done', pdf: await renderPdfBlob(report, bundledFonts, tell) };
  } catch (error) {
    return {
      kind: 'failed',
      detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}
