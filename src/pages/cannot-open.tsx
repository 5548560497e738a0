import { useSession } from '../storage/use-session.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Actions, Page } from '../ui/layout.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { CANNOT_OPEN } from '../words/cannot-open.ts';
import { NOT_FOUND, pageTitle } from '../words/shell.ts';
import { Link } from './link.tsx';
import { saveStored } from './save-stored.ts';

/** In place of every page of an assessment that cannot be opened: why, and a download of what is stored where there is something. */
export default function CannotOpen({ why }: { why: 'missing' | 'unreadable' | 'newer' | 'failed' }) {
  const raw = useSession((state) => state.raw);
  const { title, body } = CANNOT_OPEN[why];
  return (
    <Page width="narrow">
      <title>{pageTitle(title)}</title>
      <PageHeading>{title}</PageHeading>
      <p>{body}</p>
      <Actions>
        <Link className={buttonClass()} to="/assessments">
          {NOT_FOUND.action}
        </Link>
        {raw !== null && raw !== undefined && (
          <Button kind="quiet" onClick={() => saveStored(raw)}>
            {CANNOT_OPEN.download}
          </Button>
        )}
      </Actions>
    </Page>
  );
}
