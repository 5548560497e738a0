import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { LINK_PROBLEM, SHARED, UNSEAL } from '../../words/share.ts';
import { pageTitle } from '../../words/shell.ts';
import { OpenForm } from './open-form.tsx';
import { PasteForm } from './paste-form.tsx';
import { ReportView } from './report-view.tsx';
import type { LinkState } from './use-link.ts';
import { useLink } from './use-link.ts';

/** A report that came in a link: to read, and to save where its reader wants that. */
export default function SharedPage() {
  const { state, address, read, unseal } = useLink();
  useHeadingFocus(state.kind);
  switch (state.kind) {
    case 'reading':
      return <Message title={SHARED.title} body={SHARED.reading} />;
    case 'refused':
      return (
        <Message {...LINK_PROBLEM[state.problem]}>
          {state.problem !== 'newer' && <PasteForm onPaste={read} />}
        </Message>
      );
    case 'sealed':
      // Without https the browser has no cipher to offer.
      return window.isSecureContext ? (
        <Message title={UNSEAL.title} body={UNSEAL.body}>
          <OpenForm key={address} onPassphrase={(passphrase) => unseal(state.sealed, passphrase)} />
        </Message>
      ) : (
        <Message title={UNSEAL.title} body={UNSEAL.needsHttps} />
      );
    case 'report':
      return <ReportView report={state.report} address={address} />;
  }
}

type MessageProps = { title: string; body: string; children?: ReactNode };

function Message({ title, body, children }: MessageProps) {
  return (
    <Page width="narrow">
      <title>{pageTitle(title)}</title>
      <PageHeading>{title}</PageHeading>
      <p role="status">{body}</p>
      {children}
    </Page>
  );
}

/** What a form gave way to is read from its heading on; the page as it opens is left to the browser. */
function useHeadingFocus(shown: LinkState['kind']) {
  const before = useRef(shown);
  useEffect(() => {
    const isAnswer = before.current === 'sealed' || before.current === 'refused';
    if (isAnswer && before.current !== shown) document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = shown;
  }, [shown]);
}
