import { useSearchParams } from 'react-router';
import type { ProposedAnswer } from '../../assessment/vendor-answers/read.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { vendorSections } from '../../report/vendor/open-questions.ts';
import { session } from '../../storage/browser-storage.ts';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Lead, Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { pageTitle } from '../../words/shell.ts';
import { acceptedWords, openQuestions, VENDOR } from '../../words/vendor-page.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { candidateOf } from '../steps.ts';
import { useResult } from '../use-result.ts';
import { useUndoToast } from '../use-undo-toast.tsx';
import { withAccepted } from './accept.ts';
import { ReturnSection } from './return-section.tsx';
import { SendSection } from './send-section.tsx';

/** Sends the open questions about a stack to its vendor, and takes in the answers that are accepted. */
export default function VendorPage() {
  const assessment = useOpenAssessment();
  const result = useResult(assessment);
  const [query] = useSearchParams();
  const { region, offerUndo } = useUndoToast();
  const candidate = candidateOf(assessment, query.get('c'));
  if (candidate === undefined) return null;
  const scored = { lens: builtInLens, assessment, result };
  const count = vendorSections(scored, candidate).flatMap(({ questions }) => questions).length;
  const accept = (accepted: readonly ProposedAnswer[]) => {
    const now = new Date().toISOString();
    const isChanged = session.change(withAccepted(builtInLens, assessment, candidate.id, accepted, now));
    if (isChanged) offerUndo(acceptedWords(accepted.length), session.undo);
    return isChanged;
  };
  return (
    <Page>
      <title>{pageTitle(VENDOR.title(candidate.name), assessment.title)}</title>
      <CandidateSwitch
        legend={VENDOR.candidateSwitch}
        candidates={assessment.candidates}
        current={candidate.id}
      />
      <PageHeading>{VENDOR.title(candidate.name)}</PageHeading>
      {count === 0 ? (
        <EmptyState
          sentence={VENDOR.nothing}
          action={
            <Link className={buttonClass()} to={`/a/${assessment.id}/results?c=${candidate.id}`}>
              {VENDOR.toResults}
            </Link>
          }
        />
      ) : (
        <>
          <Lead>{openQuestions(count)}</Lead>
          <SendSection scored={scored} candidate={candidate} />
        </>
      )}
      <ReturnSection key={candidate.id} lens={builtInLens} candidate={candidate} onAccept={accept} />
      {region}
    </Page>
  );
}
