import { compareSnapshots } from '../../engine/compare.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Caption, Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { cameAndWent, HISTORY, historySentence } from '../../words/history.ts';
import { RESULTS } from '../../words/results.ts';
import { pageTitle } from '../../words/shell.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { useQuery } from '../use-query.ts';
import { useResult } from '../use-result.ts';
import { AnswersSection } from './answers-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { DueSection } from './due-section.tsx';
import { LinesSection } from './lines-section.tsx';
import { MomentSelects } from './moment-selects.tsx';
import { momentsOf, NOW, spanOf } from './moments.ts';
import { MovesSection } from './moves-section.tsx';
import { RisksSection } from './risks-section.tsx';
import { Verdicts } from './verdicts.tsx';

/** Two moments of an assessment side by side, and all of them over time. Which two is in the address. */
export default function HistoryPage() {
  const assessment = useOpenAssessment();
  const result = useResult(assessment);
  const [query, changeQuery] = useQuery();
  const moments = momentsOf(assessment, result);
  const span = spanOf(query, moments);
  const snapshots = `/a/${assessment.id}/snapshots`;
  if (span === null)
    return (
      <Page>
        <title>{pageTitle(HISTORY.title, assessment.title)}</title>
        <PageHeading>{HISTORY.title}</PageHeading>
        <EmptyState
          sentence={HISTORY.none}
          action={
            <Link className={buttonClass()} to={snapshots}>
              {HISTORY.take}
            </Link>
          }
        />
      </Page>
    );
  const { from, to } = span;
  const comparison = compareSnapshots(builtInLens, from, to);
  const change =
    comparison.candidates.find(({ candidate }) => candidate === query.get('c')) ?? comparison.candidates[0];
  const subject = { lens: builtInLens, assessment, comparison, from, to };
  const ofInterest = comparison.answers.filter(
    ({ candidate }) => candidate === null || candidate === change?.candidate,
  );
  const countOf = (kind: 'opened' | 'closed') =>
    change?.severities.filter((severity) => severity.change === kind).length ?? 0;
  const nameIn = (id: string) =>
    [...to.candidates, ...from.candidates].find((candidate) => candidate.id === id)?.name ?? id;
  const others = cameAndWent(comparison.added.map(nameIn), comparison.removed.map(nameIn));
  return (
    <Page>
      <title>{pageTitle(HISTORY.title, assessment.title)}</title>
      <PageHeading>
        {historySentence(
          { from: from.at, to: to.id === NOW ? null : to.at },
          { answers: ofInterest.length, closed: countOf('closed'), opened: countOf('opened') },
        )}
      </PageHeading>
      <MomentSelects
        {...span}
        moments={moments}
        onChange={(end, id) => changeQuery((next) => next.set(end, id))}
      />
      {change !== undefined && (
        <CandidateSwitch
          legend={RESULTS.candidate}
          candidates={to.candidates.filter(({ id }) =>
            comparison.candidates.some(({ candidate }) => candidate === id),
          )}
          current={change.candidate}
        />
      )}
      {others !== '' && <Caption>{others}</Caption>}
      {change === undefined ? (
        <p>{HISTORY.noneInBoth}</p>
      ) : (
        <>
          <Verdicts {...subject} change={change} />
          <MovesSection {...subject} change={change} />
          <DueSection {...subject} change={change} />
          <RisksSection {...subject} change={change} />
        </>
      )}
      <AnswersSection {...subject} answers={ofInterest} />
      <DecisionsSection {...subject} />
      {change !== undefined && <LinesSection lens={builtInLens} moments={moments} id={change.candidate} />}
      <Caption>
        <Link to={snapshots}>{HISTORY.manage}</Link>
      </Caption>
    </Page>
  );
}
