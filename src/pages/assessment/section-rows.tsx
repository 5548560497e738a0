import { isUnanswered } from '../../engine/asked.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { SectionList, SectionRow } from '../../ui/section-list.tsx';
import { answeredOf } from '../../words/review.ts';
import { InlineText } from '../inline-text.tsx';
import { Link } from '../link.tsx';
import type { Step } from '../steps.ts';
import { useStepPath } from '../use-step-path.ts';

type SectionRowsProps = {
  isProfile: boolean;
  steps: readonly Step[];
  assessment: Assessment;
  candidate: Candidate;
};

/** The sections about the product, or those about a stack: each leads to its first open question. */
export function SectionRows({ isProfile, steps, assessment, candidate }: SectionRowsProps) {
  const pathTo = useStepPath();
  const sections = builtInLens.sections.filter(({ kind }) => (kind === 'profile') === isProfile);
  return (
    <SectionList>
      {sections.map((section) => {
        const inSection = steps.filter(({ question }) => question.section === section.id);
        const open = inSection.filter(isUnanswered);
        const target = open[0] ?? inSection[0];
        const answered = inSection.length - open.length;
        return target === undefined ? null : (
          <SectionRow
            key={section.id}
            link={<Link to={pathTo(assessment, candidate.id, target.question)}>{section.title}</Link>}
            summary={section.summary === undefined ? undefined : <InlineText text={section.summary} />}
            state={open.length === 0 ? 'done' : answered === 0 ? 'toDo' : 'inProgress'}
            status={answeredOf({ answered, asked: inSection.length })}
          />
        );
      })}
    </SectionList>
  );
}
