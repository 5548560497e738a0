import { useSearchParams } from 'react-router';
import { Page } from '../../ui/layout.tsx';
import { OVERVIEW } from '../../words/review.ts';
import { pageTitle } from '../../words/shell.ts';
import { WHAT_IF } from '../../words/what-if.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { candidateOf } from '../steps.ts';
import { useResult } from '../use-result.ts';
import { WhatIf } from './what-if.tsx';

/** Other answers, tried out on a copy that only this page knows. */
export default function WhatIfPage() {
  const assessment = useOpenAssessment();
  const result = useResult(assessment);
  const [query] = useSearchParams();
  const candidate = candidateOf(assessment, query.get('c'));
  if (candidate === undefined) return null;
  return (
    <Page>
      <title>{pageTitle(WHAT_IF.title, assessment.title)}</title>
      <CandidateSwitch
        legend={OVERVIEW.candidateSwitch}
        candidates={assessment.candidates}
        current={candidate.id}
      />
      <WhatIf
        key={candidate.id}
        assessment={assessment}
        result={result}
        candidate={candidate}
        asked={query.get('q')}
      />
    </Page>
  );
}
