import { useSearchParams } from 'react-router';
import { builtInLens } from '../../lens/built-in.ts';
import { ResultsView } from '../../results/results-view.tsx';
import { session } from '../../storage/browser-storage.ts';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Page } from '../../ui/layout.tsx';
import { PLAN } from '../../words/plan.ts';
import { RESULTS } from '../../words/results.ts';
import { pageTitle } from '../../words/shell.ts';
import { verdictTitle } from '../../words/verdict.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { questionPath } from '../steps.ts';
import { useResult } from '../use-result.ts';
import { useUndoToast } from '../use-undo-toast.tsx';
import { DecisionControls } from './decision-controls.tsx';
import { ReportLink } from './report-link.tsx';
import { TripwireControls } from './tripwire-controls.tsx';

/** The results of the open assessment, for the stack that the address names. */
export default function ResultsPage() {
  const assessment = useOpenAssessment();
  const result = useResult(assessment);
  const [query] = useSearchParams();
  const { region, offerUndo } = useUndoToast();
  const candidate = result.candidates.find(({ id }) => id === query.get('c')) ?? result.candidates[0];
  if (candidate === undefined) return null;
  const subject = { lens: builtInLens, assessment, result, candidate };
  return (
    <Page>
      <title>{pageTitle(verdictTitle(candidate.verdict), assessment.title)}</title>
      <CandidateSwitch legend={RESULTS.candidate} candidates={assessment.candidates} current={candidate.id} />
      <ResultsView
        subject={subject}
        isReadOnly={false}
        pathTo={(question) => questionPath(assessment, question, candidate.id)}
        setPriority={session.setPriority}
        pathToTry={(question) => `/a/${assessment.id}/what-if?c=${candidate.id}&q=${question}`}
        historyPath={`/a/${assessment.id}/history?c=${candidate.id}`}
        vendorPath={`/a/${assessment.id}/vendor?c=${candidate.id}`}
        planLinks={
          <Actions>
            <Link className={buttonClass('quiet')} to={`/a/${assessment.id}/plan?c=${candidate.id}`}>
              {PLAN.open}
            </Link>
            <Link to={`/a/${assessment.id}/what-if?c=${candidate.id}`}>{PLAN.whatIf}</Link>
          </Actions>
        }
        actions={<ReportLink to={`/a/${assessment.id}/report?c=${candidate.id}`} />}
        decisionControls={(decision) => (
          <DecisionControls
            decision={decision}
            decided={assessment.decided?.[decision.id]}
            offerUndo={offerUndo}
          />
        )}
        tripwireControls={(tripwire, state) => (
          <TripwireControls tripwire={tripwire} state={state} offerUndo={offerUndo} />
        )}
        empty={
          <EmptyState
            sentence={RESULTS.answerFirst}
            action={
              <Link className={buttonClass()} to={`/a/${assessment.id}?c=${candidate.id}`}>
                {RESULTS.toQuestions}
              </Link>
            }
          />
        }
      />
      {region}
    </Page>
  );
}
