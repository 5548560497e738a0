import { useLocation } from 'react-router';
import { isUnanswered } from '../../engine/asked.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Actions, Caption, Page, Section } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SummaryRows } from '../../ui/summary-rows.tsx';
import { answeredOf, OVERVIEW, openNote, REVIEW } from '../../words/review.ts';
import { pageTitle } from '../../words/shell.ts';
import BestNextQuestion from '../best-next-question.tsx';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { usePlaceOnOpening } from '../place.ts';
import { answerTo, candidateOf, rowPlaceOf, stepsOf } from '../steps.ts';
import { JumpButton } from '../tools/tool-buttons.tsx';
import { useQuery } from '../use-query.ts';
import { WordingSwitch } from '../wording-switch.tsx';
import { AnswerRow } from './answer-row.tsx';
import { Decisions } from './decisions.tsx';
import { FILTERS, filterOf, passes } from './filter.ts';
import { NoLongerAsked } from './no-longer-asked.tsx';
import styles from './review.module.css';

/** Every answer in one list, with a way to change it and come back. All of it is there at once: what came later would push its link away from the pointer. */
export default function ReviewPage() {
  const assessment = useOpenAssessment();
  const [query, changeQuery] = useQuery();
  const { hash } = useLocation();
  usePlaceOnOpening();
  const filter = filterOf(query.get('show'));
  const candidate = candidateOf(assessment, query.get('c'));
  if (candidate === undefined) return null;
  const steps = stepsOf(builtInLens, assessment.profile, candidate);
  const rows = steps.map((step) => ({
    ...step,
    answer: answerTo(builtInLens, assessment, step.scope, step.question.id),
  }));
  // The row that somebody comes back to stays in sight, also where its new answer no longer fits the filter.
  const shown = rows.filter((row) => passes(filter, row) || hash === `#${rowPlaceOf(row.question.id)}`);
  return (
    <Page>
      <title>{pageTitle(REVIEW.title, assessment.title)}</title>
      <PageHeading>{REVIEW.title}</PageHeading>
      <CandidateSwitch
        legend={OVERVIEW.candidateSwitch}
        candidates={assessment.candidates}
        current={candidate.id}
      />
      <Segmented
        legend={REVIEW.filter}
        segments={FILTERS.map((value) => ({
          value,
          label: REVIEW.filters[value],
          count: rows.filter((row) => passes(value, row)).length,
        }))}
        value={filter}
        onChange={(choice) =>
          changeQuery((next) => (choice === 'all' ? next.delete('show') : next.set('show', choice)))
        }
      />
      <div className={styles.ways}>
        <WordingSwitch />
        <JumpButton />
      </div>
      <BestNextQuestion assessment={assessment} candidate={candidate} />
      {shown.length === 0 && <p>{REVIEW.nothing}</p>}
      {builtInLens.sections.map((section) => {
        const inSection = rows.filter(({ question }) => question.section === section.id);
        const listed = inSection.filter((row) => shown.includes(row));
        const answered = inSection.filter((row) => !isUnanswered(row)).length;
        return listed.length === 0 ? null : (
          <Section
            key={section.id}
            title={section.title}
            caption={answeredOf({ answered, asked: inSection.length })}
          >
            <SummaryRows>
              {listed.map((row) => (
                <AnswerRow
                  key={row.question.id}
                  row={row}
                  assessment={assessment}
                  candidate={candidate}
                  filter={filter}
                />
              ))}
            </SummaryRows>
          </Section>
        );
      })}
      {filter === 'all' && <Decisions assessment={assessment} candidate={candidate.id} />}
      {filter === 'all' && <NoLongerAsked assessment={assessment} candidate={candidate} steps={steps} />}
      <Actions isSticky>
        <Link className={buttonClass()} to={`/a/${assessment.id}/results?c=${candidate.id}`}>
          {REVIEW.results}
        </Link>
        <Caption>{openNote(rows.filter(isUnanswered).length)}</Caption>
      </Actions>
    </Page>
  );
}
