import { Link, Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Inline, Span } from '../../words/inline.ts';
import { inOrder } from './in-order.ts';
import { styles } from './styles.ts';

/** Inline text, to be put inside a `Text`. */
export function drawSpans(spans: Inline): ReactNode {
  return inOrder(spans, drawSpan);
}

function drawSpan(span: Span): ReactNode {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'strong':
      return <Text style={styles.strong}>{drawSpans(span.children)}</Text>;
    case 'code':
      return <Text style={styles.code}>{span.text}</Text>;
    case 'link':
      return (
        <Link src={new URL(span.url).href} style={styles.link}>
          {drawSpans(span.children)}
        </Link>
      );
  }
}
