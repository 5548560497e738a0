import { useParams, useSearchParams } from 'react-router';
import { builtInLens } from '../../lens/built-in.ts';
import { Page } from '../../ui/layout.tsx';
import { Progress } from '../../ui/progress.tsx';
import { parseInline, plainText } from '../../words/inline.ts';
import { position, QUESTION } from '../../words/question.ts';
import { pageTitle } from '../../words/shell.ts';
import { useOpenAssessment } from '../open-assessment.ts';
import { candidateOf, stepsOf } from '../steps.ts';
import { BackLink } from './back-link.tsx';
import { NotAsked } from './not-asked.tsx';
import { QuestionForm } from './question-form.tsx';

/** One question at a time. Which one, and of which candidate, is in the address. */
export default function QuestionPage() {
  const assessment = useOpenAssessment();
  const { question: id } = useParams();
  const [query] = useSearchParams();
  const candidate = candidateOf(assessment, query.get('c'));
  if (candidate === undefined) return null;
  const steps = stepsOf(builtInLens, assessment.profile, candidate);
  const index = steps.findIndex(({ question }) => question.id === id);
  const step = steps[index];
  if (step === undefined) return <NotAsked assessment={assessment} candidate={candidate} steps={steps} />;
  const section = builtInLens.sections.find((one) => one.id === step.question.section)?.title ?? '';
  const isFromReview = query.get('from') === 'review';
  return (
    <Page width="narrow">
      <title>{pageTitle(plainText(parseInline(step.question.prompt)), assessment.title)}</title>
      <BackLink
        assessment={assessment}
        candidate={candidate}
        previous={steps[index - 1]}
        isFromReview={isFromReview}
        question={step.question}
      />
      <Progress
        label={`${section} · ${step.scope === 'profile' ? QUESTION.aboutProduct : candidate.name}`}
        text={position(index, steps.length)}
        value={index + 1}
        max={steps.length}
      />
      <QuestionForm
        key={`${step.scope} ${step.question.id}`}
        assessment={assessment}
        candidate={candidate}
        steps={steps}
        step={step}
        isFromReview={isFromReview}
      />
    </Page>
  );
}
