import type { Assessment } from '../engine/assessment.ts';
import type { Candidate } from '../engine/model.ts';
import { builtInLens } from '../lens/built-in.ts';
import { Section } from '../ui/layout.tsx';
import { SummaryRow, SummaryRows } from '../ui/summary-rows.tsx';
import { FIRST_DECISIONS } from '../words/filling-next.ts';
import { listed } from '../words/numbers.ts';
import { strengthMeaning, strengthWord } from '../words/terms.ts';
import { Link } from './link.tsx';
import { useResult } from './use-result.ts';

/** What the answers about the product already decide, and how firmly. */
export default function FirstDecisions({
  assessment,
  candidate,
}: {
  assessment: Assessment;
  candidate: Candidate;
}) {
  const { decisions } = useResult(assessment);
  return (
    <Section title={FIRST_DECISIONS.title} caption={FIRST_DECISIONS.note}>
      <SummaryRows>
        {(builtInLens.decisions ?? []).map(({ id, title, options }) => {
          const decision = decisions[id];
          if (decision === undefined) return null;
          const leaders = options.filter((option) => decision.leader.includes(option.id));
          return (
            <SummaryRow key={id} term={title} detail={strengthMeaning(decision.strength)}>
              {decision.clash ? (
                FIRST_DECISIONS.clash
              ) : (
                <>
                  <b>{listed(leaders.map((option) => option.title))}</b> ·{' '}
                  {leaders.length > 1 ? FIRST_DECISIONS.level : strengthWord(decision.strength)}
                </>
              )}
            </SummaryRow>
          );
        })}
      </SummaryRows>
      <p>
        <Link to={`/a/${assessment.id}/results?c=${encodeURIComponent(candidate.id)}`}>
          {FIRST_DECISIONS.results}
        </Link>
      </p>
    </Section>
  );
}
