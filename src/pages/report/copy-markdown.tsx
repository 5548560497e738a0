import { useEffect, useRef, useState } from 'react';
import { buildReport } from '../../report/build.ts';
import type { Edition } from '../../report/edition.ts';
import { reportToMarkdown } from '../../report/markdown.ts';
import { Button } from '../../ui/button.tsx';
import { TextAreaField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { REPORT_PAGE } from '../../words/report-page.ts';

type Copied = { readonly edition: Edition; readonly byHand: string | null };

/** The report on the clipboard. Where the browser gives none, the text is shown and selected, to be copied by hand. */
export function CopyMarkdown({ edition }: { edition: Edition }) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // What was said of another edition says nothing of this one.
  const current = copied?.edition === edition ? copied : null;
  const byHand = current?.byHand ?? null;
  useEffect(() => {
    if (byHand === null) return;
    field.current?.focus();
    field.current?.select();
  }, [byHand]);
  const copy = async () => {
    const text = reportToMarkdown(buildReport(edition));
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ edition, byHand: null });
    } catch {
      setCopied({ edition, byHand: text });
    }
  };
  return (
    <>
      <Actions>
        <Button kind="quiet" onClick={copy}>
          {REPORT_PAGE.copy}
        </Button>
        <span role="status">{current && (byHand === null ? REPORT_PAGE.copied : REPORT_PAGE.notCopied)}</span>
      </Actions>
      {byHand !== null && (
        <TextAreaField ref={field} label={REPORT_PAGE.copyLabel} readOnly rows={8} value={byHand} />
      )}
    </>
  );
}
