import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { DefinitionsBlock, Field, TableBlock, TableColumn, TableRow } from '../report.ts';
import { inOrder } from './in-order.ts';
import { drawSpans } from './spans.tsx';
import { ROOM_BELOW_TITLE, styles, TEXT_WIDTH } from './styles.ts';

/** A ruled table. A row stays whole; notes below it may run over to the next page. */
export function drawTable({ columns, rows }: TableBlock): ReactNode {
  return (
    <>
      <View style={[styles.row, { marginTop: 10 }]} wrap={false} minPresenceAhead={ROOM_BELOW_TITLE}>
        {inOrder(columns, (column) => (
          <Text style={[styles.columnTitle, widthOf(column)]}>{column.title}</Text>
        ))}
      </View>
      {inOrder(rows, (row) => drawRow(row, columns))}
    </>
  );
}

function drawRow({ cells, notes = [] }: TableRow, columns: readonly TableColumn[]): ReactNode {
  return (
    <>
      <View
        style={styles.tableRow}
        wrap={false}
        minPresenceAhead={notes.length > 0 ? ROOM_BELOW_TITLE / 2 : 0}
      >
        {inOrder(columns, (column, index) => (
          <Text style={[styles.cell, widthOf(column)]}>{drawSpans(cells[index] ?? [])}</Text>
        ))}
      </View>
      {inOrder(notes, drawNote)}
    </>
  );
}

function drawNote({ term, text }: Field): ReactNode {
  return (
    <Text style={styles.note}>
      <Text style={styles.strong}>{term}: </Text>
      {drawSpans(text)}
    </Text>
  );
}

function widthOf({ share }: TableColumn): { readonly width: number } {
  return { width: TEXT_WIDTH * share };
}

/** Terms at the left, their text at the right. */
export function drawDefinitions({ items }: DefinitionsBlock): ReactNode {
  return inOrder(items, ({ term, text }) => (
    <View style={styles.tableRow}>
      <Text style={styles.definitionTerm}>{term}</Text>
      <Text style={styles.item}>{drawSpans(text)}</Text>
    </View>
  ));
}
