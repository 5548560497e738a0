import { use } from 'react';
import { Link, useParams } from 'react-router';
import { Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { GUIDE } from '../../words/guide.ts';
import { NOT_FOUND, pageTitle } from '../../words/shell.ts';
import { Spans } from '../inline-text.tsx';
import type { GuideBlock } from './guide.ts';
import { loadGuide } from './guide.ts';
import styles from './page.module.css';

/** A long answer behind the questions, readable by itself. */
export default function GuidePage() {
  const { slug = '' } = useParams();
  const guide = use(loadGuide(slug));
  if (guide === null) {
    return (
      <Page width="narrow">
        <PageHeading>{NOT_FOUND.title}</PageHeading>
        <p>
          <Link to="/">{GUIDE.home}</Link>
        </p>
      </Page>
    );
  }
  return (
    <Page width="narrow">
      <title>{pageTitle(guide.title)}</title>
      <article className={styles.guide}>
        <PageHeading>{guide.title}</PageHeading>
        <p className={styles.summary}>{guide.summary}</p>
        {guide.blocks.map((block) => (
          <Block key={JSON.stringify(block)} block={block} />
        ))}
        {guide.references.length > 0 && (
          <>
            <h2>{GUIDE.references}</h2>
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
    </Page>
  );
}

function Block({ block }: { block: GuideBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h2>
          <Spans spans={block.text} />
        </h2>
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
