import type { DocumentProps } from '@react-pdf/renderer';
import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { plainText } from '../../words/inline.ts';
import { REPORT_FILE, reportFooter, reportPageOf } from '../../words/report.ts';
import type { Block, HeadingBlock, Report, VerdictBlock } from '../report.ts';
import { drawBars } from './bars.tsx';
import { drawEntry, drawList } from './entry.tsx';
import { inOrder } from './in-order.ts';
import { drawSpans } from './spans.tsx';
import { ROOM_BELOW_HEADING, styles } from './styles.ts';
import { drawDefinitions, drawTable } from './table.tsx';
import { VerdictLabel } from './tag.tsx';

/** The report on A4. Its blocks are siblings on one page element: a heading is kept with what follows only among siblings. */
export function reportDocument(report: Report): ReactElement<DocumentProps> {
  return (
    <Document
      title={report.title}
      subject={REPORT_FILE.subject}
      creator={REPORT_FILE.program}
      producer={REPORT_FILE.program}
      language={report.language}
      pageMode="useOutlines"
      {...datesOf(report)}
    >
      <Page experimentalPagination size="A4" style={styles.page}>
        {inOrder(report.blocks, drawBlock)}
        <Footer report={report} />
      </Page>
    </Document>
  );
}

function Footer({ report }: { readonly report: Report }): ReactNode {
  return (
    <View style={styles.footer} fixed>
      <Text>{reportFooter(report.title, report.generatedOn)}</Text>
      <Text render={({ pageNumber, totalPages }) => reportPageOf(pageNumber, totalPages)} />
    </View>
  );
}

function drawBlock(block: Block): ReactNode {
  switch (block.kind) {
    case 'title':
      return (
        <>
          <Text style={styles.wordmark}>{REPORT_FILE.program}</Text>
          <Text style={styles.title}>{block.text}</Text>
          {inOrder(block.details, (detail) => (
            <Text style={styles.detail}>{detail}</Text>
          ))}
        </>
      );
    case 'verdict':
      return drawVerdict(block);
    case 'heading':
      return drawHeading(block);
    case 'paragraph':
      return <Text style={styles[block.tone]}>{drawSpans(block.text)}</Text>;
    case 'bars':
      return drawBars(block);
    case 'entry':
      return drawEntry(block);
    case 'table':
      return drawTable(block);
    case 'list':
      return drawList(block);
    case 'definitions':
      return drawDefinitions(block);
  }
}

function drawVerdict(block: VerdictBlock): ReactNode {
  return (
    <>
      <View style={[styles.row, styles.verdictTag]} wrap={false} minPresenceAhead={ROOM_BELOW_HEADING}>
        <VerdictLabel block={block} />
      </View>
      <Text style={styles.sentence} minPresenceAhead={ROOM_BELOW_HEADING}>
        {block.sentence}
      </Text>
      <Text style={styles.lead}>{block.explanation}</Text>
    </>
  );
}

function drawHeading({ level, text, startsPage = false }: HeadingBlock): ReactNode {
  const style = { 1: styles.heading1, 2: styles.heading2, 3: styles.heading3 }[level];
  // The types of the renderer know bookmarks on pages only; it takes them on every box.
  const outline = level < 3 ? { bookmark: { title: plainText(text), fit: false, expanded: true } } : {};
  return (
    <View {...outline} wrap={false} break={startsPage} minPresenceAhead={ROOM_BELOW_HEADING}>
      <Text style={startsPage ? [style, styles.atTop] : style}>{drawSpans(text)}</Text>
    </View>
  );
}

/** The date of the report, so that the same report gives the same file. */
function datesOf({ generatedOn }: Report): Pick<DocumentProps, 'creationDate' | 'modificationDate'> {
  const date = new Date(generatedOn);
  return Number.isNaN(date.getTime()) ? {} : { creationDate: date, modificationDate: date };
}
