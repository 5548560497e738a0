import type { DocumentProps } from '@react-pdf/renderer';
import { Document, Page, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { plainText } from '../../words/inline.ts';
import { REPORT_FILE, reportFooter, reportPageOf } from '../../words/report.ts';
import type { Block, HeadingBlock, ParagraphBlock, Report, VerdictBlock } from '../report.ts';
import { drawBars } from './bars.tsx';
import { drawEntry, drawList } from './entry.tsx';
import { inOrder } from './in-order.ts';
import { Prose } from './prose.tsx';
import { drawSpace } from './space.tsx';
import { drawSpans } from './spans.tsx';
import type { Look } from './styles.ts';
import { dense, ROOM_BELOW_HEADING, ROOM_BELOW_TITLE, ROOMY, styled, styles } from './styles.ts';
import { drawDefinitions, drawTable } from './table.tsx';
import { VerdictLabel } from './tag.tsx';

/** With a long name in it the verdict would take half of its page. */
const LONGEST_LARGE_SENTENCE = 120;

/** The report on A4. Its blocks are siblings on one page element: a heading is kept with what follows only among siblings. */
export function reportDocument(report: Report): ReactElement<DocumentProps> {
  const look = report.audience === 'board' ? dense : ROOMY;
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
      <Page
        size="A4"
        style={styled(styles.page, look.page)}
        layout={(page) => <PageFrame {...page} report={report} />}
      >
        {inOrder(report.blocks, (block, index) => drawBlock(block, look, report.blocks[index + 1]))}
      </Page>
    </Document>
  );
}

type PageFrameProps = {
  readonly children: ReactNode;
  readonly report: Report;
  readonly pageNumber?: number;
  readonly totalPages?: number;
};

/** A page layout also chooses the renderer's quicker way to break pages: the other one takes a minute for a long report. */
function PageFrame({ children, report, pageNumber = 1, totalPages = 1 }: PageFrameProps): ReactNode {
  return (
    <>
      {children}
      <View style={styles.footer}>
        <Prose>{reportFooter(report.title, report.generatedOn)}</Prose>
        <Prose>{reportPageOf(pageNumber, totalPages)}</Prose>
      </View>
    </>
  );
}

function drawBlock(block: Block, look: Look, next: Block | undefined): ReactNode {
  switch (block.kind) {
    case 'title':
      return (
        <>
          <Prose style={styles.wordmark}>{REPORT_FILE.program}</Prose>
          <Prose style={styled(styles.title, look.title)}>{block.text}</Prose>
          {inOrder(block.details, (detail) => (
            <Prose style={styles.detail}>{detail}</Prose>
          ))}
        </>
      );
    case 'verdict':
      return drawVerdict(block, look);
    case 'heading':
      return drawHeading(block, look);
    case 'paragraph':
      return drawParagraph(block, look);
    case 'bars':
      return drawBars(block, look);
    case 'entry':
      return drawEntry(block, next?.kind === 'space' ? ROOM_BELOW_TITLE : 0);
    case 'table':
      return drawTable(block, look);
    case 'list':
      return drawList(block, look);
    case 'definitions':
      return drawDefinitions(block);
    case 'space':
      return drawSpace(block);
  }
}

function drawParagraph({ tone, text }: ParagraphBlock, look: Look): ReactNode {
  const style = tone === 'caption' ? styled(styles.caption, look.caption) : styles[tone];
  return <Prose style={style}>{drawSpans(text)}</Prose>;
}

function drawVerdict(block: VerdictBlock, look: Look): ReactNode {
  return (
    <>
      <View
        style={[styles.row, styled(styles.verdictTag, look.verdictTag)]}
        wrap={false}
        minPresenceAhead={ROOM_BELOW_HEADING}
      >
        <VerdictLabel block={block} />
      </View>
      <Prose
        style={[
          styled(styles.sentence, look.sentence),
          ...(block.sentence.length > LONGEST_LARGE_SENTENCE ? [styles.longSentence] : []),
        ]}
        minPresenceAhead={ROOM_BELOW_HEADING}
      >
        {block.sentence}
      </Prose>
      <Prose style={styled(styles.lead, look.lead)}>{block.explanation}</Prose>
    </>
  );
}

function drawHeading({ level, text, startsPage = false }: HeadingBlock, look: Look): ReactNode {
  const style = { 1: styles.heading1, 2: styled(styles.heading2, look.heading2), 3: styles.heading3 }[level];
  // The types of the renderer know bookmarks on pages only; it takes them on every box.
  const outline = level < 3 ? { bookmark: { title: plainText(text), fit: false, expanded: true } } : {};
  return (
    <View {...outline} wrap={false} break={startsPage} minPresenceAhead={ROOM_BELOW_HEADING}>
      <Prose style={startsPage ? [style, styles.atTop] : style}>{drawSpans(text)}</Prose>
    </View>
  );
}

/** The date of the report, so that the same report gives the same file. */
function datesOf({ generatedOn }: Report): Pick<DocumentProps, 'creationDate' | 'modificationDate'> {
  const date = new Date(generatedOn);
  return Number.isNaN(date.getTime()) ? {} : { creationDate: date, modificationDate: date };
}
