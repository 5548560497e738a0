import type { Assessment } from '../../engine/assessment.ts';
import { laterPart } from '../../ui/later-part.tsx';
import { AnswerForm } from '../answering/answer-form.tsx';
import { AnswerGroup } from '../answering/answer-group.tsx';
import { QuestionBoundary } from '../answering/question-boundary.tsx';
import { QuestionIntro, QuestionLegend } from '../answering/question-head.tsx';
import { useAnswers } from '../answering/use-answers.ts';
import type { Step } from '../steps.ts';

const Particulars = laterPart(() => import('../answering/particulars.tsx'));

type QuestionFormProps = { assessment: Assessment; step: Step; target: string };

/** One question for the product or for one stack. */
export function QuestionForm({ assessment, step, target }: QuestionFormProps) {
  const answers = useAnswers(assessment, [step]);
  return (
    <AnswerForm answers={answers} target={target}>
      {(isChecked) =>
        answers.map((answering) => (
          <div key={answering.name}>
            <QuestionBoundary answering={answering}>
              <AnswerGroup
                assessment={assessment}
                answering={answering}
                legend={<QuestionLegend question={step.question} />}
                intro={<QuestionIntro step={step} />}
                isChecked={isChecked}
              />
              <Particulars step={step} answer={answering.stored} />
            </QuestionBoundary>
          </div>
        ))
      }
    </AnswerForm>
  );
}
