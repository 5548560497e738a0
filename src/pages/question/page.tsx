import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { builtInQuestions } from '../../lens/asked.ts';
import { changeSettings } from '../../storage/use-settings.ts';
import { laterPart } from '../../ui/later-part.tsx';
import { Page } from '../../ui/layout.tsx';
import { Progress } from '../../ui/progress.tsx';
import { FILLING } from '../../words/filling.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { position, QUESTION } from '../../words/question.ts';
import { pageTitle } from '../../words/shell.ts';
import { TopRow } from '../answering/top-row.tsx';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { backPath, candidateOf, nextPath, reviewPath, sectionPath, stepsOf, withQuery } from '../steps.ts';
import { QuestionForm } from './question-form.tsx';
import { SpokenPosition } from './spoken-position.tsx';
import { StackSwitch } from './stack-switch.tsx';

const NotAsked = lazy(() => import('../answering/not-asked.tsx'));
const SideBySide = lazy(() => import('./side-by-side.tsx'));
const Below = laterPart(() => import('./below.tsx'));

/** One question at a time. Which one, and of which candidate, is in the address. */
export default function QuestionPage() {
  const assessment = useOpenAssessment();
  const { question: id } = useParams();
  const [query] = useSearchParams();
  const candidate = candidateOf(assessment, query.get('c'));
  if (candidate === undefined) return null;
  const steps = stepsOf(builtInQuestions, assessment.profile, candidate);
  const index = steps.findIndex(({ question }) => question.id === id);
  const step = steps[index];
  if (step === undefined)
    return (
      <Suspense>
        <NotAsked assessment={assessment} candidate={candidate} steps={steps} />
      </Suspense>
    );
  const { question, scope } = step;
  const section = builtInQuestions.sections.find((one) => one.id === question.section)?.title ?? '';
  const isOfStack = scope !== 'profile' && assessment.candidates.length > 1;
  const isSideBySide = query.get('view') === 'side';
  const inView = (path: string) => (isSideBySide ? withQuery(path, 'view', 'side') : path);
  const show = query.get('show');
  const list = reviewPath(assessment, candidate.id, question.id);
  const review = show === null ? list : withQuery(list, 'show', show);
  const isFromReview = query.get('from') === 'review';
  const target = isFromReview ? review : inView(nextPath(assessment, candidate.id, steps, step));
  const form = { assessment, candidate, step, target };
  return (
    <Page width={isOfStack && isSideBySide ? 'wide' : 'narrow'}>
      <title>{pageTitle(plainText(parseInline(question.prompt)), assessment.title)}</title>
      <TopRow back={isFromReview ? review : inView(backPath(assessment, candidate.id, steps, step))}>
        <Link
          to={sectionPath(assessment, question.section, candidate.id, question.id)}
          onClick={() => changeSettings({ view: 'section' })}
        >
          {FILLING.wholeSection}
        </Link>
      </TopRow>
      <Progress
        label={`${section} · ${scope === 'profile' ? QUESTION.aboutProduct : isSideBySide ? FILLING.sideBySide : candidate.name}`}
        text={position(index, steps.length)}
        value={index + 1}
        max={steps.length}
      />
      <SpokenPosition key={question.id} text={position(index, steps.length)} />
      {isOfStack && <StackSwitch assessment={assessment} candidate={candidate} isSideBySide={isSideBySide} />}
      {isOfStack && isSideBySide ? (
        <Suspense>
          <SideBySide key={question.id} {...form} />
        </Suspense>
      ) : (
        <QuestionForm key={`${scope} ${question.id}`} {...form} />
      )}
      <Below assessment={assessment} candidate={candidate} steps={steps} step={step} />
    </Page>
  );
}
