import type { ReactNode } from 'react';
import type { Assessment } from '../engine/assessment.ts';
import type { OptionLedger } from '../engine/ledger.ts';
import type { Decision, Lens, OptionId } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { Tag } from '../ui/tag.tsx';
import { leaderWords, RESULTS } from '../words/results.ts';
import { strengthMeaning, strengthWord } from '../words/terms.ts';
import styles from './decision-card.module.css';
import { DecisionFlips } from './decision-flips.tsx';
import { DecisionRecord } from './decision-record.tsx';
import { OptionAccounts } from './option-accounts.tsx';
import { Tripwires } from './tripwires.tsx';
import { WeightRanges } from './weight-ranges.tsx';
import { WinShares } from './win-shares.tsx';

type DecisionCardProps = {
  lens: Lens;
  assessment: Assessment;
  decision: Decision;
  result: DecisionResult;
  /** Why and why not, for every option. */
  ledger: Readonly<Record<OptionId, OptionLedger>>;
  /** Decisions whose leading options do not go with this one's, in words. */
  conflicts: readonly string[];
  /** What can be done with it: drawn below what was decided. */
  controls: ReactNode;
};

/** One decision: what leads and how firmly, what speaks for and against it, what would turn it, and what was decided. */
export function DecisionCard(props: DecisionCardProps) {
  const { lens, assessment, decision, result, ledger, conflicts, controls } = props;
  const leaders = result.leader.flatMap((id) => decision.options.find((option) => option.id === id) ?? []);
  const [leader] = leaders;
  return (
    <article className={styles.card} id={`decision-${decision.id}`}>
      <header>
        <p className={styles.question}>{decision.title}</p>
        <h3 className={styles.leader}>
          {leaderWords(
            result,
            leaders.map(({ title }) => title),
          )}{' '}
          <Tag>{strengthWord(result.strength)}</Tag>
        </h3>
      </header>
      <div className={styles.columns}>
        <div className={styles.finding}>
          <p className={styles.meaning}>{result.clash ? RESULTS.clash : strengthMeaning(result.strength)}</p>
          {conflicts.map((conflict) => (
            <p key={conflict} className={styles.conflict}>
              {conflict}
            </p>
          ))}
          {leaders.length === 1 && leader?.summary !== undefined && (
            <p>
              <InlineText text={leader.summary} />
            </p>
          )}
          <DecisionFlips decision={decision} result={result} lens={lens} />
        </div>
        <DecisionRecord
          lens={lens}
          assessment={assessment}
          decision={decision}
          result={result}
          controls={controls}
        />
      </div>
      <WinShares subject={{ lens, assessment }} decision={decision} result={result} leaders={leaders} />
      <div>
        <OptionAccounts subject={{ lens, assessment }} decision={decision} result={result} ledger={ledger} />
        <WeightRanges subject={{ lens, assessment }} decision={decision} result={result} />
        <Tripwires assessment={assessment} decision={decision} result={result} />
      </div>
    </article>
  );
}
