import type { Assessment } from '../../engine/assessment.ts';
import type { CandidateId, Decision, OptionId } from '../../engine/model.ts';
import { own } from '../../engine/own.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Section } from '../../ui/layout.tsx';
import { SummaryRow, SummaryRows } from '../../ui/summary-rows.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { DECIDE, recordFacts, recordHead } from '../../words/decide.ts';
import { leaderWords } from '../../words/results.ts';
import { REVIEW } from '../../words/review.ts';
import { Link } from '../link.tsx';
import { useResult } from '../use-result.ts';

type DecisionsProps = { assessment: Assessment; candidate: CandidateId };

/** What was decided so far, beside what the answers point to; the results are where it is recorded. */
export function Decisions({ assessment, candidate }: DecisionsProps) {
  const result = useResult(assessment);
  const titleOf = ({ options }: Decision, option: OptionId) =>
    options.find(({ id }) => id === option)?.title ?? option;
  const rows = (builtInLens.decisions ?? []).flatMap((decision) => {
    const outcome = own(result.decisions, decision.id);
    return outcome === undefined
      ? []
      : [{ decision, outcome, decided: own(assessment.decided, decision.id) }];
  });
  return (
    <Section title={DECIDE.reviewTitle} caption={DECIDE.reviewNote}>
      <SummaryRows>
        {rows.map(({ decision, outcome, decided }) => (
          <SummaryRow
            key={decision.id}
            term={decision.title}
            isMissing={decided === undefined}
            detail={[
              ...(decided === undefined ? [] : [recordFacts(decided)]),
              DECIDE.pointsTo(
                leaderWords(
                  outcome,
                  outcome.leader.map((option) => titleOf(decision, option)),
                ),
              ),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
            action={
              <Link to={`/a/${assessment.id}/results?c=${candidate}#decision-${decision.id}`}>
                {decided === undefined ? DECIDE.decide : REVIEW.change}
                <VisuallyHidden>: {decision.title}</VisuallyHidden>
              </Link>
            }
          >
            {decided === undefined
              ? DECIDE.notDecided
              : recordHead(decided, decided.option && titleOf(decision, decided.option))}
          </SummaryRow>
        ))}
      </SummaryRows>
    </Section>
  );
}
