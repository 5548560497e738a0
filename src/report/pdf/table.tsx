import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Inline } from '../../words/inline.ts';
import { plainText } from '../../words/inline.ts';
import type { DefinitionsBlock, Field, TableBlock, TableColumn, TableRow } from '../report.ts';
import { inOrder } from './in-order.ts';
import { Lines } from './lines.tsx';
import { Prose } from './prose.tsx';
import type { Look } from './styles.ts';
import { isShort, ROOM_BELOW_TITLE, styled, styles, TEXT_WIDTH } from './styles.ts';

/** A ruled table. A row with its notes is one piece, unless it is so long that it may have to run over to the next page. */
export function drawTable({ columns, rows }: TableBlock, look: Look): ReactNode {
  return (
    <>
      <View style={styled(styles.tableHead, look.tableHead)} wrap={false} minPresenceAhead={ROOM_BELOW_TITLE}>
        {inOrder(columns, (column) => (
          <Prose style={[styles.columnTitle, widthOf(column)]}>{column.title}</Prose>
        ))}
      </View>
      {inOrder(rows, (row) => drawRow(row, columns, look))}
    </>
  );
}

function drawRow({ cells, notes = [] }: TableRow, columns: readonly TableColumn[], look: Look): ReactNode {
  const texts = [...cells, ...notes.map(({ text }) => text)];
  return (
    <View style={styled(styles.tableRow, look.tableRow)} wrap={!isShort(texts.map(plainText).join('\n'))}>
      <View style={styles.row}>
        {inOrder(columns, (column, index) => drawCell(cells[index] ?? [], column))}
      </View>
      {inOrder(notes, drawNote)}
    </View>
  );
}

/** An empty text would be set in a font that is not embedded. */
function drawCell(cell: Inline, column: TableColumn): ReactNode {
  if (plainText(cell) === '') return <View style={widthOf(column)} />;
  return (
    <View style={widthOf(column)}>
      <Lines text={cell} style={styles.cell} />
    </View>
  );
}

function drawNote({ term, text }: Field): ReactNode {
  return <Lines text={text} style={styles.note} term={term} />;
}

function widthOf({ share }: TableColumn): { readonly width: number } {
  return { width: TEXT_WIDTH * share };
}

/** Terms at the left, their text at the right. */
export function drawDefinitions({ items }: DefinitionsBlock): ReactNode {
  return inOrder(items, ({ term, text }, index) => (
    <View
      style={[styles.tableRow, styles.row, ...(index === 0 ? [styles.definitions] : [])]}
      wrap={!isShort(plainText(text))}
    >
      <Prose style={styles.definitionTerm}>{term}</Prose>
      <View style={styles.itemColumn}>
        <Lines text={text} style={styles.item} />
      </View>
    </View>
  ));
}
