import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Section } from '../../ui/layout.tsx';
import { SummaryRow, SummaryRows } from '../../ui/summary-rows.tsx';
import { answerWords } from '../../words/answer.ts';
import { closedWords, PLAN } from '../../words/plan.ts';
import { InlineText } from '../inline-text.tsx';
import { answerTo } from '../steps.ts';
import type { ClosedRow } from './rows.ts';

type ClosedActionsProps = { rows: readonly ClosedRow[]; assessment: Assessment; candidate: Candidate };

/** What left the plan with somebody's name or a date on it: nothing a team noted disappears. */
export function ClosedActions({ rows, assessment, candidate }: ClosedActionsProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={PLAN.closed} caption={PLAN.closedNote}>
      <SummaryRows>
        {rows.map(({ question, mark }) => (
          <SummaryRow
            key={question.id}
            term={<InlineText text={question.prompt} />}
            detail={closedWords(mark)}
          >
            {answerWords(question, answerTo(builtInLens, assessment, candidate.id, question.id))}
          </SummaryRow>
        ))}
      </SummaryRows>
    </Section>
  );
}
