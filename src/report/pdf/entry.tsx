import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Inline } from '../../words/inline.ts';
import { plainText } from '../../words/inline.ts';
import type { EntryBlock, ListBlock } from '../report.ts';
import { inOrder } from './in-order.ts';
import { Lines } from './lines.tsx';
import { Prose } from './prose.tsx';
import { drawSpans } from './spans.tsx';
import type { Look } from './styles.ts';
import { isShort, ROOMY, styled, styles } from './styles.ts';
import { TagLabel } from './tag.tsx';

/** A paragraph, with or without a word before it that says what it is. */
type Line = { readonly term?: string; readonly text: Inline };

/**
 * A title with its tag and figure, then its text: one piece where it is short, so that no page ends with a title and the next begins with
 * its text. `roomBelow`, in pt, keeps it with what follows; asked for by every entry it would chain them to one another.
 */
export function drawEntry(block: EntryBlock, roomBelow = 0): ReactNode {
  const { text, steps = [], fields = [] } = block;
  const all = [...text, ...fields.map((field) => field.text), ...steps].map(plainText);
  if (!isShort(all.join('\n'))) return drawParts(block);
  return (
    <View wrap={false} minPresenceAhead={roomBelow}>
      {drawParts(block)}
    </View>
  );
}

/** As siblings on the page, between which it may break; the title and the first paragraph are one piece. */
function drawParts({ title, tag, value, context, text, steps, fields = [] }: EntryBlock): ReactNode {
  const [first, ...rest]: readonly Line[] = [...text.map((paragraph) => ({ text: paragraph })), ...fields];
  return (
    <>
      <View style={styles.ruled} wrap={first !== undefined && !isShort(plainText(first.text))}>
        <View style={styles.row}>
          <View style={styles.entryTitleColumn}>
            <Prose style={styles.entryTitle}>{drawSpans(title)}</Prose>
            {context !== undefined && <Prose style={styles.context}>{drawSpans(context)}</Prose>}
          </View>
          <View style={styles.valueColumn}>
            {tag !== undefined && <TagLabel tag={tag} />}
            {value !== undefined && <Prose style={styles.value}>{value}</Prose>}
          </View>
        </View>
        {first !== undefined && drawLine(first)}
      </View>
      {inOrder(byTerm(rest), drawGroup)}
      {steps !== undefined && drawList({ kind: 'list', isOrdered: true, items: steps }, ROOMY)}
    </>
  );
}

function drawLine({ term, text }: Line): ReactNode {
  return <Lines text={text} style={styles.entryText} term={term} />;
}

/** Neighbours that say the same of different things stand below one word as a list. */
function drawGroup(lines: readonly [Line, ...Line[]]): ReactNode {
  const [first, ...rest] = lines;
  if (first.term === undefined || rest.length === 0) return inOrder(lines, drawLine);
  return (
    <>
      <View wrap={false}>
        <Prose style={[styles.entryText, styles.groupTerm]}>{first.term}</Prose>
        {drawItem(BULLET, first.text)}
      </View>
      {inOrder(rest, ({ text }) => drawItem(BULLET, text))}
    </>
  );
}

function byTerm(lines: readonly Line[]): readonly (readonly [Line, ...Line[]])[] {
  const groups: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].term === line.term) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

const BULLET = '•';

export function drawList({ isOrdered, items }: ListBlock, look: Look): ReactNode {
  return inOrder(items, (item, index) => drawItem(isOrdered ? `${index + 1}.` : BULLET, item, look));
}

function drawItem(marker: string, text: Inline, look = ROOMY): ReactNode {
  return (
    // In one piece: the renderer would end a page between the room above an item and its text, and leave its heading alone there.
    <View style={styled(styles.listItem, look.listItem)} wrap={!isShort(plainText(text))}>
      <Prose style={styles.marker}>{marker}</Prose>
      <View style={styles.itemColumn}>
        <Lines text={text} style={styles.item} />
      </View>
    </View>
  );
}
