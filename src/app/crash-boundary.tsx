import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { Boundary } from '../ui/boundary.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Actions, Page } from '../ui/layout.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { CRASH } from '../words/shell.ts';
import { PART_MISSING } from '../words/start.ts';

/** As browsers word it where a file of the program cannot be fetched; they give it no name of its own. */
const PART_MISSING_MESSAGE =
  /dynamically imported module|importing a module script failed|unable to preload/i;

/** Catches what a page throws while it is drawn, so that a person reads what to do instead of seeing white. */
export function CrashBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Boundary name={pathname} fallback={(error) => <Crash error={error} />}>
      {children}
    </Boundary>
  );
}

function Crash({ error }: { error: unknown }) {
  const failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const isPartMissing = PART_MISSING_MESSAGE.test(failure);
  const { title, body, reload } = isPartMissing ? PART_MISSING : CRASH;
  useEffect(() => void window.dispatchEvent(new CustomEvent('page-failure', { detail: error })), [error]);
  return (
    <Page width="narrow">
      <PageHeading>{title}</PageHeading>
      <p>{body}</p>
      <Disclosure summary={CRASH.details}>
        <code>{failure}</code>
      </Disclosure>
      <Actions>
        <Button onClick={() => window.location.reload()}>{reload}</Button>
      </Actions>
    </Page>
  );
}
