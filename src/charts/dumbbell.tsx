import type { Share } from '../engine/model.ts';
import styles from './dumbbell.module.css';
import { GridLines } from './grid-lines.tsx';
import { toPercent } from './percent.ts';

const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;

type DumbbellProps = { before: Share | null; after: Share | null };

/** An open circle for then, a solid one for now, a line between them. */
export function Dumbbell({ before, after }: DumbbellProps) {
  return (
    <svg className={styles.dumbbell} width="100%" height={HEIGHT} aria-hidden="true">
      <GridLines height={HEIGHT} />
      {before !== null && after !== null && (
        <line className={styles.way} x1={toPercent(before)} x2={toPercent(after)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {before !== null && before !== after && (
        <circle className={styles.then} cx={toPercent(before)} cy={MIDDLE} r={6} />
      )}
      {after !== null && <circle className={styles.now} cx={toPercent(after)} cy={MIDDLE} r={7} />}
    </svg>
  );
}
