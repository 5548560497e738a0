import { Link } from '../pages/link.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Actions, Page } from '../ui/layout.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { NOT_FOUND, pageTitle } from '../words/shell.ts';

export function NotFound() {
  return (
    <Page width="narrow">
      <title>{pageTitle(NOT_FOUND.title)}</title>
      <PageHeading>{NOT_FOUND.title}</PageHeading>
      <p>{NOT_FOUND.body}</p>
      <Actions>
        <Link to="/assessments" className={buttonClass()}>
          {NOT_FOUND.action}
        </Link>
      </Actions>
    </Page>
  );
}
