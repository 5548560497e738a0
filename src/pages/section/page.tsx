import { useParams, useSearchParams } from 'react-router';
import { builtInQuestions } from '../../lens/asked.ts';
import NotAsked from '../answering/not-asked.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { candidateOf, stepsOf } from '../steps.ts';
import { SectionView } from './section-view.tsx';

/** A whole section on one page, for teams who answer together. Which one, of which candidate, and at which question is in the address. */
export default function SectionPage() {
  const assessment = useOpenAssessment();
  const { section: id } = useParams();
  const [query] = useSearchParams();
  const candidate = candidateOf(assessment, query.get('c'));
  if (candidate === undefined) return null;
  const steps = stepsOf(builtInQuestions, assessment.profile, candidate);
  const sections = builtInQuestions.sections.filter((section) =>
    steps.some(({ question }) => question.section === section.id),
  );
  const index = sections.findIndex((section) => section.id === id);
  return sections[index] === undefined ? (
    <NotAsked assessment={assessment} candidate={candidate} steps={steps} />
  ) : (
    <SectionView
      key={`${id} ${candidate.id}`}
      assessment={assessment}
      candidate={candidate}
      sections={sections}
      index={index}
      steps={steps.filter(({ question }) => question.section === id)}
    />
  );
}
