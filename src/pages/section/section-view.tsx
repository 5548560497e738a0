import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { askedOfProfile, isUnanswered } from '../../engine/asked.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate, Section } from '../../engine/model.ts';
import { builtInQuestions } from '../../lens/asked.ts';
import { Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Progress } from '../../ui/progress.tsx';
import { continueWith, FILLING, sectionPosition } from '../../words/filling.ts';
import { QUESTION } from '../../words/question.ts';
import { answeredOf } from '../../words/review.ts';
import { pageTitle } from '../../words/shell.ts';
import { AnswerForm } from '../answering/answer-form.tsx';
import { QuestionBoundary } from '../answering/question-boundary.tsx';
import { useAnswers } from '../answering/use-answers.ts';
import { InlineText } from '../inline-text.tsx';
import { announce } from '../messages.ts';
import { usePlaceOnOpening } from '../place.ts';
import type { Step } from '../steps.ts';
import { placeOf, reviewPath, sectionPath } from '../steps.ts';
import { focusNextQuestion } from './next-question.ts';
import styles from './section.module.css';
import { SectionQuestion } from './section-question.tsx';
import { SectionWays } from './section-ways.tsx';

const BestNextQuestion = lazy(() => import('../best-next-question.tsx'));
const FirstDecisions = lazy(() => import('../first-decisions.tsx'));

type SectionViewProps = {
  assessment: Assessment;
  candidate: Candidate;
  /** Those with questions, and which of them this is. */
  sections: readonly Section[];
  index: number;
  steps: readonly Step[];
};

export function SectionView({ assessment, candidate, sections, index, steps }: SectionViewProps) {
  const answers = useAnswers(assessment, steps);
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  usePlaceOnOpening();
  const answered = steps.filter((step) => !isUnanswered(step)).length;
  const progress = answeredOf({ answered, asked: steps.length });
  useSpoken(progress);
  const section = sections[index];
  const next = sections[index + 1];
  if (section === undefined) return null;
  const target =
    next === undefined
      ? reviewPath(assessment, candidate.id)
      : sectionPath(assessment, next.id, candidate.id);
  const noteTouched = ({ question }: Step) => {
    const place = `#${placeOf(question.id)}`;
    if (place !== hash) void navigate({ search, hash: place }, { replace: true });
  };
  const touched = steps.find(({ question }) => hash === `#${placeOf(question.id)}`) ?? steps[0];
  const isProfile = section.kind === 'profile';
  const isProfileDone = !askedOfProfile(builtInQuestions, assessment.profile).some(isUnanswered);
  return (
    <Page width="narrow">
      <title>{pageTitle(section.title, assessment.title)}</title>
      <SectionWays
        assessment={assessment}
        candidate={candidate}
        previous={sections[index - 1]}
        touched={touched}
        hasCandidates={!isProfile}
      >
        <Progress
          label={`${sectionPosition(index, sections.length)} · ${isProfile ? QUESTION.aboutProduct : candidate.name}`}
          text={progress}
          value={answered}
          max={steps.length}
        />
        <PageHeading>{section.title}</PageHeading>
        {section.summary !== undefined && (
          <p>
            <InlineText text={section.summary} />
          </p>
        )}
      </SectionWays>
      <AnswerForm
        answers={answers}
        target={target}
        label={next === undefined ? FILLING.reviewNext : continueWith(next.title)}
        onEnter={focusNextQuestion}
      >
        {(isChecked) => (
          <ol className={styles.questions}>
            {answers.map((answering) => (
              <li
                key={answering.name}
                className={styles.question}
                onFocus={() => noteTouched(answering.step)}
              >
                <QuestionBoundary answering={answering}>
                  <SectionQuestion assessment={assessment} answering={answering} isChecked={isChecked} />
                </QuestionBoundary>
              </li>
            ))}
          </ol>
        )}
      </AnswerForm>
      <Suspense>
        <BestNextQuestion assessment={assessment} candidate={candidate} />
        {isProfile && next?.kind !== 'profile' && isProfileDone && (
          <FirstDecisions assessment={assessment} candidate={candidate} />
        )}
      </Suspense>
    </Page>
  );
}

/** Reads the words out when they change, but not as the page opens. */
function useSpoken(words: string): void {
  const last = useRef(words);
  useEffect(() => {
    if (last.current === words) return;
    last.current = words;
    announce(words);
  }, [words]);
}
