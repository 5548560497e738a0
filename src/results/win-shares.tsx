import { ReadinessRows } from '../charts/readiness-rows.tsx';
import type { Decision, DecisionOption } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { DECIDE, winShareFinding } from '../words/decide.ts';
import { percent, spoken } from '../words/numbers.ts';
import { AXIS } from '../words/results.ts';
import styles from './decision-card.module.css';
import type { Explained } from './subject.ts';
import { detailOf, useRowWhy } from './use-row-why.tsx';

type WinSharesProps = {
  subject: Explained;
  decision: Decision;
  result: DecisionResult;
  leaders: readonly DecisionOption[];
};

/** How often each option leads when nobody knows what the answers weigh; nothing where no answer tells the options apart. */
export function WinShares({ subject, decision, result, leaders }: WinSharesProps) {
  const why = useRowWhy();
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
        rows={rows.map(({ id, title, share }) => {
          const figure = why({
            key: id,
            words: DECIDE.shareOf(spoken(percent(share))),
            shown: percent(share),
            subject,
            asks: [{ kind: 'winShare', decision: decision.id, option: id }],
          });
          return {
            id,
            label: title,
            readiness: { atLeast: share, atMost: share },
            value: figure.button,
            ...detailOf(figure),
          };
        })}
      />
    </section>
  );
}
