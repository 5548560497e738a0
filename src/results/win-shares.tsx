import { ReadinessRows } from '../charts/readiness-rows.tsx';
import type { Decision, DecisionOption } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { DECIDE, winShareFinding } from '../words/decide.ts';
import { percent } from '../words/numbers.ts';
import { AXIS } from '../words/results.ts';
import styles from './decision-card.module.css';

type WinSharesProps = { decision: Decision; result: DecisionResult; leaders: readonly DecisionOption[] };

/** How often each option leads when nobody knows what the answers weigh; nothing where no answer tells the options apart. */
export function WinShares({ decision, result, leaders }: WinSharesProps) {
  const { winShare } = result;
  const rows = decision.options
    .filter(({ id }) => !result.excluded.includes(id) || result.clash)
    .map(({ id, title }) => ({ id, title, share: winShare[id] ?? 0 }));
  if (rows.every(({ share }) => share === 1)) return null;
  const [leader] = leaders;
  const sole = leaders.length === 1 ? leader : undefined;
  return (
    <section className={styles.part}>
      <h4>{DECIDE.winShare}</h4>
      <p className={styles.meaning}>{winShareFinding(sole?.title ?? null, winShare[sole?.id ?? ''] ?? 0)}</p>
      <ReadinessRows
        caption={DECIDE.winShare}
        columns={{ label: DECIDE.option, value: DECIDE.share }}
        axis={AXIS}
        rows={rows.map(({ id, title, share }) => ({
          id,
          label: title,
          readiness: { atLeast: share, atMost: share },
          value: percent(share),
        }))}
      />
    </section>
  );
}
