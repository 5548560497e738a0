import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { EntryBlock, Field, ListBlock } from '../report.ts';
import { inOrder } from './in-order.ts';
import { drawSpans } from './spans.tsx';
import { ROOM_BELOW_TITLE, styles } from './styles.ts';
import { TagLabel } from './tag.tsx';

/** A title with its tag and figure, then its text: siblings on the page, so that it may break between them but not after the title. */
export function drawEntry({ title, tag, value, text, steps = [], fields = [] }: EntryBlock): ReactNode {
  const hasMore = text.length + steps.length + fields.length > 0;
  return (
    <>
      <View style={[styles.row, styles.ruled]} wrap={false} minPresenceAhead={hasMore ? ROOM_BELOW_TITLE : 0}>
        <Text style={styles.entryTitle}>{drawSpans(title)}</Text>
        <View style={styles.valueColumn}>
          {tag !== undefined && <TagLabel tag={tag} />}
          {value !== undefined && <Text style={styles.value}>{value}</Text>}
        </View>
      </View>
      {inOrder(text, (paragraph) => (
        <Text style={styles.entryText}>{drawSpans(paragraph)}</Text>
      ))}
      {steps.length > 0 && drawList({ kind: 'list', isOrdered: true, items: steps })}
      {inOrder(fields, drawField)}
    </>
  );
}

/** `Term: text` as a paragraph. */
export function drawField({ term, text }: Field): ReactNode {
  return (
    <Text style={styles.entryText}>
      <Text style={styles.term}>{term}: </Text>
      {drawSpans(text)}
    </Text>
  );
}

export function drawList({ isOrdered, items }: ListBlock): ReactNode {
  return inOrder(items, (item, index) => (
    <View style={styles.listItem}>
      <Text style={styles.marker}>{isOrdered ? `${index + 1}.` : '•'}</Text>
      <Text style={styles.item}>{drawSpans(item)}</Text>
    </View>
  ));
}
