import type { ReactNode } from 'react';
import { createElement, Fragment } from 'react';
import type { InlineText as InlineSource } from '../engine/model.ts';
import type { Inline, Span } from '../words/inline.ts';
import { parseInline } from '../words/inline.ts';

/** Content text with its emphasis, code and links; HTML it never becomes. */
export function InlineText({ text }: { text: InlineSource }) {
  return <Spans spans={parseInline(text)} />;
}

/** Text that has been read already, such as that of a guide. */
export function Spans({ spans }: { spans: Inline }) {
  return nodesOf(spans);
}

const nodesOf = (spans: Inline): ReactNode => createElement(Fragment, null, ...spans.map(nodeOf));

function nodeOf(span: Span): ReactNode {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'code':
      return <code>{span.text}</code>;
    case 'strong':
      return <strong>{nodesOf(span.children)}</strong>;
    case 'link':
      return (
        <a href={span.url} rel="noopener noreferrer nofollow">
          {nodesOf(span.children)}
        </a>
      );
  }
}
