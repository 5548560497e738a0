import type { Decision } from '../../engine/model.ts';
import { Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { CANDIDATE_COLUMNS, CANDIDATES, standing, standsForSentence } from '../../words/candidates.ts';
import { CandidateName } from './candidate-name.tsx';
import type { Compared } from './compared.ts';
import styles from './page.module.css';
import type { Subject } from './subject.ts';

/** The option of each decision that a candidate embodies, and how that option fares; nothing where none says so. */
export function StandsForSection({ lens, result, compared }: Subject) {
  const decisions = lens.decisions ?? [];
  if (compared.every(({ given }) => Object.keys(given.embodies ?? {}).length === 0)) return null;
  const agree = compared.filter(({ given }) =>
    decisions.every(({ id }) => {
      const option = given.embodies?.[id];
      return option !== undefined && result.decisions[id]?.leader.includes(option) === true;
    }),
  );
  return (
    <Section
      title={CANDIDATES.standsFor}
      caption={standsForSentence(
        agree.map(({ name }) => name),
        decisions.length,
      )}
    >
      <Table
        caption={CANDIDATES.standsFor}
        isCaptionHidden
        columns={[
          {
            id: 'stack',
            title: CANDIDATE_COLUMNS.stack,
            cell: (candidate: Compared) => <CandidateName candidate={candidate} />,
          },
          ...decisions.map((decision) => ({
            id: decision.id,
            title: decision.title,
            cell: ({ given }: Compared) => optionOf(decision, given.embodies?.[decision.id]),
          })),
        ]}
        rows={compared}
        rowKey={({ id }) => id}
      />
    </Section>
  );

  function optionOf(decision: Decision, id: string | undefined) {
    const outcome = result.decisions[decision.id];
    if (id === undefined || outcome === undefined)
      return <span className={styles.quiet}>{CANDIDATES.notSaid}</span>;
    const title = decision.options.find((option) => option.id === id)?.title ?? id;
    return (
      <span className={styles.option}>
        {title} <span className={styles.quiet}>{standing(outcome, id)}</span>
      </span>
    );
  }
}
