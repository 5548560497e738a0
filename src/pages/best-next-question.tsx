import type { Assessment } from '../engine/assessment.ts';
import type { Candidate, QuestionId } from '../engine/model.ts';
import { builtInLens } from '../lens/built-in.ts';
import { NEXT, nextReason } from '../words/filling-next.ts';
import { bestNext } from './best-next.ts';
import styles from './best-next-question.module.css';
import { InlineText } from './inline-text.tsx';
import { Link } from './link.tsx';
import { useResult } from './use-result.ts';
import { useStepPath } from './use-step-path.ts';
import { usePrompt } from './wording.ts';

type BestNextQuestionProps = {
  assessment: Assessment;
  candidate: Candidate;
  /** The question of the page itself, which is no suggestion. */
  except?: QuestionId;
};

/** The question that is worth most now, and why. */
export default function BestNextQuestion({ assessment, candidate, except }: BestNextQuestionProps) {
  const result = useResult(assessment);
  const pathTo = useStepPath();
  const prompt = usePrompt();
  const next = bestNext(builtInLens, assessment, result, candidate, except);
  if (next === null) return <p>{NEXT.nothing}</p>;
  const { question } = next.step;
  return (
    <section className={styles.next} aria-labelledby="best-next">
      <h2 className={styles.title} id="best-next">
        {NEXT.title}
      </h2>
      <p className={styles.question}>
        <Link to={pathTo(assessment, candidate.id, question)}>
          <InlineText text={prompt(question)} />
        </Link>
      </p>
      <p className={styles.reason}>
        {nextReason(next.reason)} {next.isUnknown && NEXT.findOut}
      </p>
    </section>
  );
}
