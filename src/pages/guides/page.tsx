import { use } from 'react';
import { useParams } from 'react-router';
import { Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { GUIDE } from '../../words/guide.ts';
import { NOT_FOUND, pageTitle } from '../../words/shell.ts';
import { loadGuide } from '../guide.ts';
import { GuideBlocks } from '../guide-blocks.tsx';
import { Link } from '../link.tsx';

/** A long answer behind the questions, readable by itself. */
export default function GuidePage() {
  const { slug = '' } = useParams();
  const guide = use(loadGuide(slug));
  return (
    <Page width="narrow">
      {guide === null ? (
        <>
          <PageHeading>{NOT_FOUND.title}</PageHeading>
          <p>
            <Link to="/">{GUIDE.home}</Link>
          </p>
        </>
      ) : (
        <>
          <title>{pageTitle(guide.title)}</title>
          <GuideBlocks guide={guide} heading={<PageHeading>{guide.title}</PageHeading>} level="h2" />
        </>
      )}
    </Page>
  );
}
