import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate, Question } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Section } from '../../ui/layout.tsx';
import { SummaryRow, SummaryRows } from '../../ui/summary-rows.tsx';
import { answerWords } from '../../words/answer.ts';
import { REVIEW } from '../../words/review.ts';
import { InlineText } from '../inline-text.tsx';
import type { Step } from '../steps.ts';
import { answerTo } from '../steps.ts';

type NoLongerAskedProps = { assessment: Assessment; candidate: Candidate; steps: readonly Step[] };

/** Answers that are kept although their question does not apply any more: nothing a person wrote disappears. */
export function NoLongerAsked({ assessment, candidate, steps }: NoLongerAskedProps) {
  const asked = new Set(steps.map(({ question }) => question.id));
  const kept = builtInLens.questions.flatMap((question) => {
    const answer = asked.has(question.id)
      ? undefined
      : answerTo(builtInLens, assessment, scopeOf(question, candidate), question.id);
    return answer === undefined ? [] : [{ question, answer }];
  });
  if (kept.length === 0) return null;
  return (
    <Section title={REVIEW.notAsked} caption={REVIEW.notAskedNote}>
      <SummaryRows>
        {kept.map(({ question, answer }) => (
          <SummaryRow key={question.id} term={<InlineText text={question.prompt} />}>
            {answerWords(question, answer)}
          </SummaryRow>
        ))}
      </SummaryRows>
    </Section>
  );
}

function scopeOf({ section }: Question, candidate: Candidate): Step['scope'] {
  const kind = builtInLens.sections.find(({ id }) => id === section)?.kind;
  return kind === 'profile' ? 'profile' : candidate.id;
}
