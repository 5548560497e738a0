import type { Concern, QuestionAsked } from '../../engine/model.ts';
import { builtInQuestions } from '../../lens/asked.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { horizonCaption, QUESTION } from '../../words/question.ts';
import { InlineText } from '../inline-text.tsx';
import type { Step } from '../steps.ts';
import { usePrompt } from '../wording.ts';
import styles from './answering.module.css';

type QuestionLegendProps = {
  question: QuestionAsked;
  /** Where several questions share the page: the id by which an address names this one. It is then no heading of the page. */
  placeId?: string;
};

/** The question as a heading, in the words that the reader has chosen. */
export function QuestionLegend({ question, placeId }: QuestionLegendProps) {
  const prompt = <InlineText text={usePrompt()(question)} />;
  return (
    <>
      <QuestionHorizon question={question} />
      {placeId === undefined ? (
        <PageHeading>{prompt}</PageHeading>
      ) : (
        <h2 id={placeId} tabIndex={-1}>
          {prompt}
        </h2>
      )}
    </>
  );
}

/** `Day one · expensive to redo`; nothing for the profile. */
export function QuestionHorizon({ question }: { question: QuestionAsked }) {
  const horizon = horizonOf(question);
  return horizon === null ? null : <span className={styles.horizon}>{horizonCaption(horizon)}</span>;
}

/** Between the question and its choices: the other voice, why it matters, and whether several may be chosen. */
export function QuestionIntro({ step: { question, applies } }: { step: Step }) {
  const { wording } = useSettings();
  const other = wording === 'plain' ? question.prompt : question.plainly;
  const label = wording === 'plain' ? QUESTION.sameInTechnical : QUESTION.sameInPlain;
  return (
    <>
      {other !== undefined && other !== '' && question.plainly !== undefined && (
        <p className={styles.otherVoice}>
          {label}: <InlineText text={other} />
        </p>
      )}
      {question.why !== undefined && (
        <p>
          <InlineText text={question.why} />
        </p>
      )}
      {applies === 'optional' && <p>{QUESTION.optional}</p>}
      {question.kind === 'multiple' && <p>{QUESTION.multiple}</p>}
    </>
  );
}

/** Day one where the question bears on anything expensive to redo, else later; none for the profile. */
function horizonOf(question: QuestionAsked): Concern['horizon'] | null {
  const concerns = (builtInQuestions.concerns ?? []).filter(({ id }) => (question.concerns?.[id] ?? 0) > 0);
  if (concerns.length === 0) return null;
  return concerns.some(({ horizon }) => horizon === 'dayOne') ? 'dayOne' : 'later';
}
