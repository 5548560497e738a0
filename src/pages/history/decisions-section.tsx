import type { Decision } from '../../engine/model.ts';
import { Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { decidedShort, decisionsFinding, HISTORY, HISTORY_COLUMNS } from '../../words/history.ts';
import { leaderWords } from '../../words/results.ts';
import { strengthWord } from '../../words/terms.ts';
import { momentWords } from './moment-words.ts';
import type { NamedMoment } from './moments.ts';
import { NOW } from './moments.ts';
import styles from './page.module.css';
import type { Subject } from './subject.ts';

/** Which option led then and now, how firmly, and what the team has made of it by now. */
export function DecisionsSection({ lens, assessment, from, to }: Subject) {
  const decisions = lens.decisions ?? [];
  if (decisions.length === 0) return null;
  const leadersAt = ({ result }: NamedMoment, id: string) => result.decisions[id]?.leader.join(' ');
  const changed = decisions.filter(({ id }) => leadersAt(from, id) !== leadersAt(to, id));
  return (
    <Section
      title={HISTORY.decisions}
      caption={decisionsFinding(
        changed.map(({ title }) => `“${title}”`),
        decisions.length,
      )}
    >
      <Table
        caption={HISTORY.decisions}
        isCaptionHidden
        columns={[
          { id: 'decision', title: HISTORY_COLUMNS.decision, cell: ({ title }) => title },
          {
            id: 'before',
            title: momentWords(from),
            cell: (decision) => <Leader decision={decision} at={from} />,
          },
          {
            id: 'after',
            title: momentWords(to),
            cell: (decision) => (
              <>
                <Leader decision={decision} at={to} />
                {to.id === NOW && (
                  <span className={styles.quiet}>
                    {decidedOf(decision, assessment.decided?.[decision.id])}
                  </span>
                )}
              </>
            ),
          },
        ]}
        rows={decisions}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

function Leader({ decision, at }: { decision: Decision; at: NamedMoment }) {
  const outcome = at.result.decisions[decision.id];
  if (outcome === undefined) return <span className={styles.quiet}>{HISTORY.notWeighed}</span>;
  const titles = outcome.leader.map((id) => decision.options.find((option) => option.id === id)?.title ?? id);
  return (
    <span className={styles.figures}>
      {leaderWords(outcome, titles)} <span className={styles.quiet}>{strengthWord(outcome.strength)}</span>
    </span>
  );
}

type Decided = Parameters<typeof decidedShort>[0];

function decidedOf(decision: Decision, decided: Decided | undefined): string {
  if (decided === undefined) return '';
  return decidedShort(decided, decision.options.find(({ id }) => id === decided.option)?.title);
}
