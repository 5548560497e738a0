import type { Node } from 'commonmark';
import { Parser } from 'commonmark';
import { isPlainObject } from '../src/documents/shape.ts';
import { parseYaml } from '../src/lens/yaml.ts';
import type { Guide, GuideBlock } from '../src/pages/guide.ts';
import type { Inline, Span } from '../src/words/inline.ts';
import { isSafeUrl } from '../src/words/inline.ts';

/** A guide that cannot be shown, and where: lines count from 1 in the file. */
export class GuideFault extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.name = 'GuideFault';
    this.line = line;
  }
}

/**
 * Reads a guide: front matter with title, summary and references, then Markdown of second-level headings, paragraphs and lists.
 * Throws a `GuideFault` for anything else, above all HTML, images and links that are not https.
 */
export function readGuide(text: string): Guide {
  const [, frontMatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (frontMatter === undefined || body === undefined)
    throw new GuideFault('The guide needs front matter between two lines of ---.', 1);
  const parsed = parseYaml(frontMatter);
  const {
    title,
    summary,
    references = [],
  } = parsed.ok && isPlainObject(parsed.value.value) ? parsed.value.value : {};
  if (typeof title !== 'string' || typeof summary !== 'string' || !isReferences(references))
    throw new GuideFault(
      'The front matter needs a title, a summary and references with a title and an https address.',
      1,
    );
  const linesBefore = frontMatter.split('\n').length + 2;
  return {
    title,
    summary,
    references,
    blocks: blocksOf(new Parser({ smart: false }).parse(body), linesBefore),
  };
}

function isReferences(value: unknown): value is Guide['references'] {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        isPlainObject(one) &&
        typeof one.title === 'string' &&
        typeof one.url === 'string' &&
        isSafeUrl(one.url),
    )
  );
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.next) children.push(child);
  return children;
}

function blocksOf(document: Node, linesBefore: number): readonly GuideBlock[] {
  return childrenOf(document).map((node): GuideBlock => {
    const line = linesBefore + node.sourcepos[0][0];
    switch (node.type) {
      case 'heading':
        return { kind: 'heading', text: spansOf(node, line) };
      case 'paragraph':
        return { kind: 'paragraph', text: spansOf(node, line) };
      case 'list':
        return {
          kind: 'list',
          isOrdered: node.listType === 'ordered',
          items: childrenOf(node).map((item) => childrenOf(item).flatMap((part) => spansOf(part, line))),
        };
      default:
        throw new GuideFault(`A guide has headings, paragraphs and lists, not a ${node.type}.`, line);
    }
  });
}

function spansOf(node: Node, line: number): Inline {
  return childrenOf(node).map((child): Span => {
    switch (child.type) {
      case 'text':
        return { kind: 'text', text: child.literal ?? '' };
      case 'softbreak':
        return { kind: 'text', text: ' ' };
      case 'code':
        return { kind: 'code', text: child.literal ?? '' };
      case 'strong':
      case 'emph':
        return { kind: 'strong', children: spansOf(child, line) };
      case 'link': {
        const url = child.destination ?? '';
        if (!isSafeUrl(url)) throw new GuideFault(`The link ${url} is not an https address.`, line);
        return { kind: 'link', url, children: spansOf(child, line) };
      }
      default:
        throw new GuideFault(`A guide's text has emphasis, code and links, not a ${child.type}.`, line);
    }
  });
}
