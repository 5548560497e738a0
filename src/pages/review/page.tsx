import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { isUnanswered } from '../../engine/asked.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Actions, Caption, Page, Section } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SummaryRows } from '../../ui/summary-rows.tsx';
import { answeredOf, OVERVIEW, openNote, REVIEW } from '../../words/review.ts';
import { pageTitle } from '../../words/shell.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { answerTo, candidateOf, stepsOf } from '../steps.ts';
import { AnswerRow } from './answer-row.tsx';
import type { Filter } from './filter.ts';
import { FILTERS, passes } from './filter.ts';
import { NoLongerAsked } from './no-longer-asked.tsx';

/** Every answer in one list, with a way to change it and come back. */
export default function ReviewPage() {
  const assessment = useOpenAssessment();
  const [query] = useSearchParams();
  const [filter, setFilter] = useState<Filter>('all');
  const candidate = candidateOf(assessment, query.get('c'));
  if (candidate === undefined) return null;
  const steps = stepsOf(builtInLens, assessment.profile, candidate);
  const rows = steps.map((step) => ({
    ...step,
    answer: answerTo(builtInLens, assessment, step.scope, step.question.id),
  }));
  const shown = rows.filter((row) => passes(filter, row));
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
        onChange={setFilter}
      />
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
                <AnswerRow key={row.question.id} row={row} assessment={assessment} candidate={candidate} />
              ))}
            </SummaryRows>
          </Section>
        );
      })}
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
