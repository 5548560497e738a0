import type { Section as LensSection } from '../engine/model.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/layout.tsx';
import { RESULTS, sectionSummary } from '../words/results.ts';
import { answeredOf } from '../words/review.ts';
import type { GivenAnswer } from './given-answers.ts';
import { givenAnswers } from './given-answers.ts';
import { GivenRows } from './given-rows.tsx';
import type { PartProps } from './part.ts';
import { ScoredRows } from './scored-rows.tsx';
import type { Subject } from './subject.ts';

/** Every answer, section by section: what was said, and how much of what is needed it meets. */
export function AnswersSection({ id, title, ...subject }: PartProps) {
  const given = givenAnswers(subject);
  return (
    <Section id={id} title={title} caption={RESULTS.answersNote}>
      <div>
        {subject.lens.sections.map((section) => {
          const rows = given.filter(({ question }) => question.section === section.id);
          return rows.length === 0 ? null : (
            <OneSection key={section.id} section={section} rows={rows} subject={subject} />
          );
        })}
      </div>
    </Section>
  );
}

type OneSectionProps = { section: LensSection; rows: readonly GivenAnswer[]; subject: Subject };

function OneSection({ section, rows, subject }: OneSectionProps) {
  const answered = rows.filter(({ state }) => state !== 'unanswered').length;
  const summary = sectionSummary(section.title, answeredOf({ answered, asked: rows.length }));
  return (
    <Disclosure summary={summary}>
      {section.kind === 'profile' ? (
        <GivenRows rows={rows} subject={subject} />
      ) : (
        <ScoredRows caption={sectionSummary(RESULTS.answers, section.title)} rows={rows} subject={subject} />
      )}
    </Disclosure>
  );
}
