import { ledger } from '../engine/ledger.ts';
import type { Decision } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { Section } from '../ui/layout.tsx';
import { conflictWords, RESULTS } from '../words/results.ts';
import styles from './decision-card.module.css';
import { DecisionCard } from './decision-card.tsx';
import type { PartProps } from './part.ts';
import { useView } from './view.ts';

/** What the profile speaks for, how firmly, and what would turn it. */
export function DecisionsSection({ id, title, lens, assessment, result }: PartProps) {
  const { isReadOnly, decisionControls } = useView();
  const decisions = (lens.decisions ?? []).flatMap((decision): [Decision, DecisionResult][] => {
    const decided = result.decisions[decision.id];
    return decided === undefined ? [] : [[decision, decided]];
  });
  if (decisions.length === 0) return null;
  const accounts = ledger(lens, assessment);
  const titleOf = (other: string) =>
    decisions.find(([decision]) => decision.id === other)?.[0].title ?? other;
  return (
    <Section id={id} title={title} caption={RESULTS.decisionsNote}>
      <div className={styles.cards}>
        {decisions.map(([decision, decided]) => (
          <DecisionCard
            key={decision.id}
            lens={lens}
            assessment={assessment}
            decision={decision}
            result={decided}
            ledger={accounts[decision.id] ?? {}}
            conflicts={result.conflicts
              .filter((pair) => pair.includes(decision.id))
              .map((pair) => conflictWords(titleOf(pair[0] === decision.id ? pair[1] : pair[0])))}
            controls={isReadOnly ? undefined : decisionControls?.(decision, decided)}
          />
        ))}
      </div>
    </Section>
  );
}
