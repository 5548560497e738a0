/** What the page and the PDF worker say to one another. */
import type { Report } from '../report.ts';

export type PdfRequest = { readonly report: Report };
/** What the worker is at; a stage that is not named yet is that of starting it. */
export type PdfStage = 'fonts' | 'pages';
export type PdfReply =
  | { readonly kind: 'stage'; readonly stage: PdfStage }
  | { readonly kind: 'done'; readonly pdf: Blob }
  /** `detail` is for a bug report; it is no sentence for the reader. */
  | { readonly kind: 'failed'; readonly detail: string };
