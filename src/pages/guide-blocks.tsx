import type { ReactNode } from 'react';
import { GUIDE } from '../words/guide.ts';
import type { Guide, GuideBlock } from './guide.ts';
import styles from './guide-blocks.module.css';
import { Spans } from './inline-text.tsx';

type GuideBlocksProps = {
  guide: Guide;
  /** The guide's title, where nothing around it shows it. */
  heading?: ReactNode;
  /** Of the headings inside the guide: one below that of its title. */
  level: 'h2' | 'h3';
};

/** A guide from its summary to what to read next. */
export function GuideBlocks({ guide, heading, level: Heading }: GuideBlocksProps) {
  return (
    <article className={styles.guide}>
      {heading}
      <p className={styles.summary}>{guide.summary}</p>
      {guide.blocks.map((block) => (
        <Block key={JSON.stringify(block)} block={block} level={Heading} />
      ))}
      {guide.references.length > 0 && (
        <>
          <Heading>{GUIDE.references}</Heading>
          <ul>
            {guide.references.map(({ title, url }) => (
              <li key={url}>
                <a href={url} rel="noopener noreferrer nofollow">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Block({ block, level: Heading }: { block: GuideBlock; level: 'h2' | 'h3' }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading>
          <Spans spans={block.text} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.text} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item) => (
            <li key={JSON.stringify(item)}>
              <Spans spans={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}
