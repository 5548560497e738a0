import { builtInLens } from '../../lens/built-in.ts';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Toggles } from '../../ui/toggles.tsx';
import { CANDIDATES, leadSentence } from '../../words/candidates.ts';
import { pageTitle } from '../../words/shell.ts';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { useQuery } from '../use-query.ts';
import { useResult } from '../use-result.ts';
import { AnswersSection } from './answers-section.tsx';
import { comparedOf, inSentences, pick, pickedIds } from './compared.ts';
import { leadOf } from './lead.ts';
import { ReadinessSections } from './readiness-sections.tsx';
import { StandingsSection } from './standings-section.tsx';
import { StandsForSection } from './stands-for-section.tsx';

/** The candidates of an assessment side by side. Which of them, and which answers, is in the address. */
export default function CandidatesPage() {
  const assessment = useOpenAssessment();
  const result = useResult(assessment);
  const [query, changeQuery] = useQuery();
  const { candidates } = assessment;
  const picked = pickedIds(query, candidates);
  const compared = comparedOf(assessment, result, picked);
  const overview = `/a/${assessment.id}`;
  const isAlone = candidates.length < 2;
  const isEnough = compared.length > 1;
  const subject = { lens: builtInLens, assessment, result, compared };
  return (
    <Page>
      <title>{pageTitle(CANDIDATES.title, assessment.title)}</title>
      <PageHeading>
        {isEnough ? leadSentence(leadOf(inSentences(compared), result)) : CANDIDATES.title}
      </PageHeading>
      {isAlone && (
        <EmptyState
          sentence={CANDIDATES.alone}
          action={
            <Link className={buttonClass()} to={overview}>
              {CANDIDATES.add}
            </Link>
          }
        />
      )}
      {candidates.length > 2 && (
        <Toggles
          legend={CANDIDATES.compared}
          options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
          values={picked}
          onChange={(id, isPicked) => changeQuery((next) => pick(next, candidates, id, isPicked))}
        />
      )}
      {!isAlone && !isEnough && <p>{CANDIDATES.pickTwo}</p>}
      {isEnough && (
        <>
          <StandingsSection {...subject} manage={<Link to={overview}>{CANDIDATES.manage}</Link>} />
          <ReadinessSections {...subject} />
          <StandsForSection {...subject} />
          <AnswersSection {...subject} query={query} changeQuery={changeQuery} />
        </>
      )}
    </Page>
  );
}
