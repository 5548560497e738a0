import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Inline } from '../../words/inline.ts';
import { plain } from '../../words/inline.ts';
import { inOrder } from './in-order.ts';
import { Prose } from './prose.tsx';
import { drawSpans } from './spans.tsx';
import { styles } from './styles.ts';

type LinesProps = {
  readonly text: Inline;
  readonly style: (typeof styles)[keyof typeof styles];
  /** Stands in bold before the first line. */
  readonly term?: string | undefined;
};

/**
 * Text in which line breaks may stand, a paragraph for each line: the break itself has no glyph, and the renderer would take it from a
 * font that is not embedded.
 */
export function Lines({ text, style, term }: LinesProps): ReactNode {
  return inOrder(linesOf(text), (line, index) => (
    <Prose style={index === 0 ? style : [style, styles.nextLine]}>
      {index === 0 && term !== undefined && <Text style={styles.term}>{term}: </Text>}
      {line.length === 0 ? ' ' : drawSpans(line)}
    </Prose>
  ));
}

function linesOf(text: Inline): readonly Inline[] {
  const lines: Inline[] = [[]];
  for (const span of text) {
    const [first = [], ...rest] = span.kind === 'text' ? span.text.split('\n').map(plain) : [[span]];
    lines.push([...(lines.pop() ?? []), ...first], ...rest);
  }
  return lines;
}
