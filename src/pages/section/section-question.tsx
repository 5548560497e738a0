import { lazy, Suspense } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import { AnswerGroup } from '../answering/answer-group.tsx';
import { QuestionIntro, QuestionLegend } from '../answering/question-head.tsx';
import type { Answering } from '../answering/use-answers.ts';
import { placeOf } from '../steps.ts';

const Particulars = lazy(() => import('../answering/particulars.tsx'));

type SectionQuestionProps = { assessment: Assessment; answering: Answering; isChecked: boolean };

/** One of the questions of the page, with the same cards and the same help as on its own. */
export function SectionQuestion({ assessment, answering, isChecked }: SectionQuestionProps) {
  const { step, stored } = answering;
  return (
    <>
      <AnswerGroup
        assessment={assessment}
        answering={answering}
        legend={<QuestionLegend question={step.question} placeId={placeOf(step.question.id)} />}
        intro={<QuestionIntro step={step} />}
        isChecked={isChecked}
      />
      <Suspense>
        <Particulars step={step} answer={stored} isInline />
      </Suspense>
    </>
  );
}
