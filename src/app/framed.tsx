import { buttonClass } from '../ui/button.tsx';
import { Actions, Page } from '../ui/layout.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { FRAMED } from '../words/start.ts';

/** Stands in for the program inside another site's page, where a host could not forbid that by a header. */
export function Framed() {
  return (
    <Page width="narrow">
      <PageHeading>{FRAMED.title}</PageHeading>
      <p>{FRAMED.body}</p>
      <Actions>
        <a className={buttonClass()} href={import.meta.env.BASE_URL} target="_blank" rel="noopener">
          {FRAMED.open}
        </a>
      </Actions>
    </Page>
  );
}
