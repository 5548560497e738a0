/** A decision record as other programs read it: its head with a YAML parser, its body with a CommonMark parser. */
import type { Node } from 'commonmark';
import { Parser } from 'commonmark';
import { load } from 'js-yaml';

export type ReadRecord = {
  readonly head: unknown;
  readonly title: string;
  /** By heading, each item of a list and each paragraph below it as text. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Kinds of nodes that stand in the body. */
  readonly kinds: ReadonlySet<string>;
  readonly links: readonly string[];
};

export function readAdr(text: string): ReadRecord {
  const [, head = '{}', body = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const parts = new Map<string, string[]>();
  const kinds = new Set<string>();
  const links: string[] = [];
  let heading = '';
  let title = '';
  const walker = new Parser().parse(body).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (!entering) continue;
    kinds.add(node.type);
    if (node.type === 'link') links.push(node.destination ?? '');
    if (node.type === 'heading') {
      heading = textOf(node);
      if (node.level === 1) title = heading;
      parts.set(heading, parts.get(heading) ?? []);
    } else if (node.type === 'paragraph') parts.get(heading)?.push(textOf(node));
  }
  return { head: load(head), title, parts, kinds, links };
}

function textOf(root: Node): string {
  let text = '';
  const walker = root.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue;
    const { type, literal } = event.node;
    text += type === 'softbreak' || type === 'linebreak' ? '\n' : (literal ?? '');
  }
  return text;
}
