import type { WeightInterval } from '../engine/result.ts';
import { toPercent } from './percent.ts';
import styles from './stability-range.module.css';

const HEIGHT = 26;
const TRACK_HEIGHT = 8;
const TRACK_TOP = (HEIGHT - TRACK_HEIGHT) / 2;
const MARK_REACH = 5;

type StabilityRangeProps = {
  weight: number;
  /** The weights with which the lead holds. A side without a bound reaches the end of the scale and has no mark there. */
  range: WeightInterval;
  /** The weight at the right end of the scale; the left end is 0. */
  scaleEnd: number;
};

/** Solid where the lead holds, a mark at each bound, a dot at the weight as it is. */
export function StabilityRange({ weight, range: [lo, hi], scaleEnd }: StabilityRangeProps) {
  const from = (lo ?? 0) / scaleEnd;
  const to = Math.min(1, (hi ?? scaleEnd) / scaleEnd);
  const bounds = [lo, hi].filter((bound) => bound !== null && bound <= scaleEnd);
  return (
    <svg className={styles.range} width="100%" height={HEIGHT} aria-hidden="true">
      <rect className={styles.track} y={TRACK_TOP} width="100%" height={TRACK_HEIGHT} />
      <rect
        className={styles.holds}
        x={toPercent(from)}
        y={TRACK_TOP}
        width={toPercent(to - from)}
        height={TRACK_HEIGHT}
      />
      {bounds.map((bound) => (
        <line
          key={bound}
          className={styles.bound}
          x1={toPercent((bound ?? 0) / scaleEnd)}
          x2={toPercent((bound ?? 0) / scaleEnd)}
          y1={TRACK_TOP - MARK_REACH}
          y2={TRACK_TOP + TRACK_HEIGHT + MARK_REACH}
        />
      ))}
      <circle className={styles.weight} cx={toPercent(weight / scaleEnd)} cy={HEIGHT / 2} r={6} />
    </svg>
  );
}
