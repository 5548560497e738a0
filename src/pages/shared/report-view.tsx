import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { SharedReport } from '../../assessment/link/shared-report.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { ResultsView } from '../../results/results-view.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SHARED } from '../../words/share.ts';
import { pageTitle } from '../../words/shell.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { BesideMine } from './beside-mine.tsx';
import { CopyNotice } from './copy-notice.tsx';
import { sharedEdition } from './shared-edition.ts';

/** What was sent, read-only: the results page of the answers in the link, under the lens of this program. */
export function ReportView({ report, address }: { report: SharedReport; address: string }) {
  const edition = useMemo(() => sharedEdition(builtInLens, report), [report]);
  const [query] = useSearchParams();
  const { lens, assessment, result } = edition;
  const isReadable = assessment.lens.id === lens.id;
  const candidate = result.candidates.find(({ id }) => id === query.get('c')) ?? result.candidates[0];
  return (
    <Page>
      <title>{pageTitle(assessment.title, SHARED.title)}</title>
      <CopyNotice edition={edition} address={address} />
      {!isReadable || candidate === undefined ? (
        <>
          <PageHeading>{assessment.title}</PageHeading>
          <p>{isReadable ? SHARED.noCandidate : SHARED.otherLens(assessment.lens.id)}</p>
        </>
      ) : (
        <>
          <CandidateSwitch
            legend={SHARED.candidate}
            candidates={assessment.candidates}
            current={candidate.id}
          />
          <ResultsView
            subject={{ lens, assessment, result, candidate }}
            isReadOnly
            pathTo={() => null}
            empty={<EmptyState sentence={SHARED.noVerdict} />}
          />
          <BesideMine lens={lens} shared={candidate} />
        </>
      )}
    </Page>
  );
}
