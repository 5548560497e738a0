import { CandidateRows } from '../../charts/candidate-rows.tsx';
import { Caption, Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { CANDIDATE_COLUMNS, CANDIDATES, chartFinding } from '../../words/candidates.ts';
import { range } from '../../words/numbers.ts';
import { AXIS } from '../../words/results.ts';
import { CandidateName } from './candidate-name.tsx';
import type { Compared } from './compared.ts';
import { inSentences } from './compared.ts';
import type { ComparedRow } from './lead.ts';
import { aheadIn } from './lead.ts';
import styles from './page.module.css';

type ComparedReadinessProps = {
  title: string;
  compared: readonly Compared[];
  rows: readonly ComparedRow[];
  /** Says under the finding which letter is whom: once on a page. */
  hasKey?: boolean;
};

/** Up to four candidates as lettered marks on one scale; more as a table of the same figures. */
export function ComparedReadiness({ title, compared, rows, hasKey = false }: ComparedReadinessProps) {
  if (rows.length === 0) return null;
  const { ahead, rest } = aheadIn(inSentences(compared), rows);
  const lettered = compared.flatMap(({ letter }, place) => (letter === null ? [] : [{ letter, place }]));
  const isDrawn = lettered.length === compared.length;
  return (
    <Section title={title} caption={chartFinding(ahead, rest)}>
      {hasKey && isDrawn && (
        <>
          <ul className={styles.key}>
            {compared.map((candidate) => (
              <li key={candidate.id}>
                <CandidateName candidate={candidate} />
              </li>
            ))}
          </ul>
          <Caption>{CANDIDATES.legend}</Caption>
        </>
      )}
      {isDrawn ? (
        <CandidateRows
          caption={title}
          columns={{ label: CANDIDATE_COLUMNS.part, value: CANDIDATE_COLUMNS.value }}
          axis={AXIS}
          rows={rows.map(({ id, title: label, readiness }) => ({
            id,
            label,
            marks: lettered.map(({ letter, place }) => ({ letter, readiness: readiness[place] ?? null })),
            value: (
              <span className={styles.values}>
                {lettered.map(({ letter, place }) => (
                  <span key={letter}>
                    {letter} {range(readiness[place] ?? null)}
                  </span>
                ))}
              </span>
            ),
          }))}
        />
      ) : (
        <Table
          caption={title}
          isCaptionHidden
          columns={[
            {
              id: 'stack',
              title: CANDIDATE_COLUMNS.stack,
              cell: ({ candidate }) => <CandidateName candidate={candidate} />,
            },
            ...rows.map(({ id, title: column, readiness }) => ({
              id,
              title: column,
              isNumber: true,
              cell: ({ place }: { place: number }) => range(readiness[place] ?? null),
            })),
          ]}
          rows={compared.map((candidate, place) => ({ candidate, place }))}
          rowKey={({ candidate }) => candidate.id}
        />
      )}
    </Section>
  );
}
