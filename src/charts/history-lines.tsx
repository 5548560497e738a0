import type { HistoryPoint } from './history-line.tsx';
import { HistoryLine } from './history-line.tsx';
import styles from './history-lines.module.css';

export type HistorySeries = {
  readonly id: string;
  readonly title: string;
  /** How it stands at the end, in words. */
  readonly value: string;
  readonly points: readonly HistoryPoint[];
};

/** One small chart per line, all on the same scales, so that they can be compared by eye. */
export default function HistoryLines({ series }: { series: readonly HistorySeries[] }) {
  return (
    <div className={styles.lines}>
      {series.map(({ id, title, value, points }) => (
        <figure key={id} className={styles.figure}>
          <figcaption className={styles.caption}>
            <b>{title}</b> <span>{value}</span>
          </figcaption>
          <HistoryLine title={title} points={points} />
        </figure>
      ))}
    </div>
  );
}
