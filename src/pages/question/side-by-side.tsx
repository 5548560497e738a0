import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { builtInQuestions } from '../../lens/asked.ts';
import { Caption } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { FILLING } from '../../words/filling.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { AnswerForm } from '../answering/answer-form.tsx';
import { AnswerGroup } from '../answering/answer-group.tsx';
import { NoteDrawer } from '../answering/note-drawer.tsx';
import Particulars from '../answering/particulars.tsx';
import { QuestionBoundary } from '../answering/question-boundary.tsx';
import { QuestionHorizon, QuestionIntro } from '../answering/question-head.tsx';
import { useAnswers } from '../answering/use-answers.ts';
import { InlineText } from '../inline-text.tsx';
import type { Step } from '../steps.ts';
import { stepsOf } from '../steps.ts';
import { usePrompt } from '../wording.ts';
import styles from './side-by-side.module.css';

type SideBySideProps = { assessment: Assessment; candidate: Candidate; step: Step; target: string };

/** More do not fit beside one another. */
const MOST_COLUMNS = 4;

/** One question for several stacks: a group of cards each, in columns where there is room. */
export default function SideBySide({ assessment, candidate, step, target }: SideBySideProps) {
  const { question } = step;
  const prompt = usePrompt()(question);
  const shown = neighboursOf(assessment.candidates, candidate);
  const steps = shown.flatMap((one) =>
    stepsOf(builtInQuestions, assessment.profile, one).filter((other) => other.question.id === question.id),
  );
  const answers = useAnswers(assessment, steps);
  return (
    <AnswerForm answers={answers} target={target}>
      {(isChecked) => (
        <>
          <div className={styles.head}>
            <QuestionHorizon question={question} />
            <PageHeading>
              <InlineText text={prompt} />
            </PageHeading>
            <QuestionIntro step={step} />
            {assessment.candidates.length > MOST_COLUMNS && <Caption>{FILLING.fourAtATime}</Caption>}
          </div>
          <div className={styles.columns}>
            {answers.map((answering, index) => (
              <div key={answering.name} className={styles.column}>
                <QuestionBoundary answering={answering}>
                  <AnswerGroup
                    assessment={assessment}
                    answering={answering}
                    legend={
                      <h2 className={styles.name}>
                        <bdi>{shown[index]?.name}</bdi>
                        <VisuallyHidden>: {plainText(parseInline(prompt))}</VisuallyHidden>
                      </h2>
                    }
                    isChecked={isChecked}
                  />
                  {answering.stored !== undefined && (
                    <NoteDrawer step={answering.step} answer={answering.stored} />
                  )}
                </QuestionBoundary>
              </div>
            ))}
          </div>
          <Particulars step={step} answer={undefined} />
        </>
      )}
    </AnswerForm>
  );
}

/** The stacks of the screenful that the current one is on. */
function neighboursOf(candidates: readonly Candidate[], current: Candidate): readonly Candidate[] {
  const start = Math.floor(candidates.indexOf(current) / MOST_COLUMNS) * MOST_COLUMNS;
  return candidates.slice(start, start + MOST_COLUMNS);
}
