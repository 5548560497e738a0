import type { ReactNode } from 'react';
import { Component } from 'react';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Actions, Page } from '../ui/layout.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { CRASH } from '../words/shell.ts';

type CrashBoundaryProps = { children: ReactNode };
type CrashBoundaryState = { failure: string | null };

/** Catches what a page throws while it is drawn, so that a person reads what to do instead of seeing white. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <Page width="narrow">
        <PageHeading>{CRASH.title}</PageHeading>
        <p>{CRASH.body}</p>
        <Disclosure summary={CRASH.details}>
          <code>{failure}</code>
        </Disclosure>
        <Actions>
          <Button onClick={() => window.location.reload()}>{CRASH.reload}</Button>
        </Actions>
      </Page>
    );
  }
}
