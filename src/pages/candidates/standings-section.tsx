import type { ReactNode } from 'react';
import { VerdictTag } from '../../charts/verdict-tag.tsx';
import { isSameReadiness } from '../../engine/ranking.ts';
import { Caption, Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { CANDIDATE_COLUMNS, CANDIDATES, dominanceSentence } from '../../words/candidates.ts';
import { range } from '../../words/numbers.ts';
import { RESULTS } from '../../words/results.ts';
import { answeredOf } from '../../words/review.ts';
import { verdictTitle } from '../../words/verdict.ts';
import { Link } from '../link.tsx';
import { CandidateName } from './candidate-name.tsx';
import type { Compared } from './compared.ts';
import { dominancesAmong } from './lead.ts';
import type { Subject } from './subject.ts';

type StandingsProps = Subject & { manage: ReactNode };

/** Verdict and overall readiness, the most ready first, and who is at least as good as whom everywhere. */
export function StandingsSection({ lens, assessment, result, compared, manage }: StandingsProps) {
  const ranked = result.ranking.flatMap((id) => compared.find((candidate) => candidate.id === id) ?? []);
  const dominances = dominancesAmong(compared, result);
  const titleOf = (pillar: string) => lens.sections.find(({ id }) => id === pillar)?.title ?? pillar;
  return (
    <Section title={CANDIDATES.standings}>
      <Table
        caption={CANDIDATES.standings}
        isCaptionHidden
        columns={[
          {
            id: 'stack',
            title: CANDIDATE_COLUMNS.stack,
            cell: (candidate) => <CandidateName candidate={candidate} />,
          },
          {
            id: 'place',
            title: CANDIDATE_COLUMNS.place,
            isNumber: true,
            cell: (candidate) => placeOf(candidate, ranked),
          },
          {
            id: 'verdict',
            title: CANDIDATE_COLUMNS.verdict,
            cell: ({ id, result: { verdict } }) => (
              <Link to={`/a/${assessment.id}/results?c=${encodeURIComponent(id)}`}>
                <VerdictTag verdict={verdict}>{verdictTitle(verdict)}</VerdictTag>
              </Link>
            ),
          },
          {
            id: 'dayOne',
            title: CANDIDATE_COLUMNS.dayOne,
            isNumber: true,
            cell: (candidate) => range(candidate.result.overall.dayOne),
          },
          {
            id: 'later',
            title: CANDIDATE_COLUMNS.later,
            isNumber: true,
            cell: (candidate) => range(candidate.result.overall.later),
          },
          {
            id: 'answered',
            title: CANDIDATE_COLUMNS.answered,
            isNumber: true,
            cell: (candidate) => answeredOf(candidate.result.completeness),
          },
        ]}
        rows={ranked}
        rowKey={({ id }) => id}
      />
      {dominances.length === 0 && <p>{RESULTS.noDominance}</p>}
      {dominances.map(({ better, worse, pillars }) => (
        <p key={`${better.id} ${worse.id}`}>
          {dominanceSentence(better.name, worse.name, pillars.map(titleOf))}
        </p>
      ))}
      <Caption>{manage}</Caption>
    </Section>
  );
}

/** Those whose day-one readiness is the same share a place. */
function placeOf({ result }: Compared, ranked: readonly Compared[]): number {
  return ranked.findIndex((other) => isSameReadiness(other.result.overall.dayOne, result.overall.dayOne)) + 1;
}
