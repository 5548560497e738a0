import type { ReactNode } from 'react';
import { Component } from 'react';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Actions, Page } from '../ui/layout.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { CRASH } from '../words/shell.ts';
import { PART_MISSING } from '../words/start.ts';

type CrashBoundaryProps = { children: ReactNode };
type CrashBoundaryState = { failure: string | null; isPartMissing: boolean };

/** As browsers word it where a file of the program cannot be fetched; they give it no name of its own. */
const PART_MISSING_MESSAGE =
  /dynamically imported module|importing a module script failed|unable to preload/i;

/** Catches what a page throws while it is drawn, so that a person reads what to do instead of seeing white. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { failure: null, isPartMissing: false };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    const failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { failure, isPartMissing: PART_MISSING_MESSAGE.test(failure) };
  }

  override render(): ReactNode {
    const { failure, isPartMissing } = this.state;
    if (failure === null) return this.props.children;
    const { title, body, reload } = isPartMissing ? PART_MISSING : CRASH;
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
}
