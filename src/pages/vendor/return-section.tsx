import { useRef, useState } from 'react';
import type { ProposedAnswer, VendorReading } from '../../assessment/vendor-answers/read.ts';
import { readVendorAnswers } from '../../assessment/vendor-answers/read.ts';
import type { Candidate, Lens } from '../../engine/model.ts';
import { Actions, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { VENDOR } from '../../words/vendor-page.ts';
import { useDroppedClaim } from '../dropped-claim.ts';
import type { FormFile } from './form-file.ts';
import { isFormFile, readFormFile } from './form-file.ts';
import { IssueList } from './issue-list.tsx';
import { OpenForm } from './open-form.tsx';
import { ProposalList } from './proposal-list.tsx';

type ReturnSectionProps = {
  lens: Lens;
  candidate: Candidate;
  /** False where nothing could be changed. */
  onAccept: (accepted: readonly ProposedAnswer[]) => boolean;
};
type Opened = { readonly file: string; readonly reading: VendorReading; readonly key: number };

/** Opens a filled-in form and shows what it proposes. A form stays on the page until its answers are accepted or left. */
export function ReturnSection({ lens, candidate, onAccept }: ReturnSectionProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = ({ name, content }: FormFile) =>
    setOpened((last) => ({
      file: name,
      reading: readVendorAnswers(content, name, lens),
      key: (last?.key ?? 0) + 1,
    }));
  useDroppedClaim((files) => {
    const [file, ...others] = files;
    if (file === undefined || others.length > 0 || !isFormFile(file)) return false;
    void readFormFile(file).then(open);
    return true;
  });
  const reading = opened?.reading;
  const start = useRef<HTMLDivElement>(null);
  // The list that had the focus is gone.
  const close = () => {
    setOpened(null);
    start.current?.focus();
  };
  return (
    <>
      <div ref={start} tabIndex={-1}>
        <Section title={VENDOR.back} caption={VENDOR.backNote}>
          <Actions>
            <OpenForm kind="quiet" label={opened === null ? VENDOR.open : VENDOR.openAnother} onOpen={open} />
          </Actions>
          {reading?.ok === false && (
            <Notice tone="danger" role="alert" title={VENDOR.refused}>
              <IssueList issues={reading.issues} />
            </Notice>
          )}
          {reading?.ok === true && reading.issues.length > 0 && (
            <Notice tone="warning" role="alert" title={VENDOR.leftOut(reading.issues.length)}>
              <IssueList issues={reading.issues} />
            </Notice>
          )}
          {reading?.ok === true && reading.proposals.length === 0 && <p role="status">{VENDOR.noAnswers}</p>}
        </Section>
      </div>
      {opened !== null && reading?.ok === true && reading.proposals.length > 0 && (
        <ProposalList
          key={opened.key}
          file={opened.file}
          lens={lens}
          answers={candidate.answers}
          proposed={reading.proposals}
          onAccept={(accepted) => {
            if (onAccept(accepted)) close();
          }}
          onLeave={close}
        />
      )}
    </>
  );
}
