/** A report as PDF, in a worker or in Node. */
import { pdf } from '@react-pdf/renderer';
import { plain } from '../../words/inline.ts';
import { missingLettersNote } from '../../words/report.ts';
import type { Block, Report } from '../report.ts';
import { reportDocument } from './document.tsx';
import type { FontSource } from './fonts.ts';
import { loadFonts } from './fonts.ts';
import { makeLegible, PLACEHOLDER } from './legible.ts';
import type { PdfStage } from './messages.ts';

/** Draws the whole report. Rejects when a font cannot be read. Characters without a glyph become a placeholder, and a note says so. */
export async function renderPdfBlob(
  report: Report,
  fontSource: FontSource,
  onStage: (stage: PdfStage) => void = () => {},
): Promise<Blob> {
  onStage('fonts');
  const canPrint = await loadFonts(fontSource);
  onStage('pages');
  const { value, hasReplaced } = makeLegible(report, canPrint);
  return pdf(reportDocument(hasReplaced ? withNote(value) : value)).toBlob();
}

/** The same as bytes, for the command line. */
export async function renderPdfBuffer(report: Report, fontSource: FontSource): Promise<Uint8Array> {
  const blob = await renderPdfBlob(report, fontSource);
  return new Uint8Array(await blob.arrayBuffer());
}

/** The note stands on the cover, below the title. */
function withNote(report: Report): Report {
  const note: Block = { kind: 'paragraph', tone: 'caption', text: plain(missingLettersNote(PLACEHOLDER)) };
  return { ...report, blocks: report.blocks.toSpliced(1, 0, note) };
}
