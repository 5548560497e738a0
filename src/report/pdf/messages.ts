/** What the page and the PDF worker say to one another. */
import type { Report } from '../report.ts';

export type PdfRequest = { readonly report: Report };
export type PdfReply =
  | { readonly kind: 'done'; readonly pdf: Blob }
  /** `detail` is for a bug report; it is no sentence for the reader. */
  | { readonly kind: 'failed'; readonly detail: string };
