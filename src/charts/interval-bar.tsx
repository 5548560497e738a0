import type { Readiness } from '../engine/result.ts';
import { intervalBar } from './geometry.ts';
import { Hatch } from './hatch.tsx';
import styles from './interval-bar.module.css';
import { toPercent } from './percent.ts';

/** The track stands in the middle of a taller box: the marks reach beyond it. In px. */
const SIZES = { usual: { box: 26, track: 14, reach: 3 }, thin: { box: 12, track: 6, reach: 2 } } as const;

type Size = keyof typeof SIZES;

type IntervalBarProps = {
  /** `null`: nothing to assess, drawn as a dash. */
  readiness: Readiness | null;
  /** `thin`: stands below another bar and matters less. */
  size?: Size;
};

/**
 * A picture of the words that stand beside it, hidden from screen readers: solid from 0 to "at least", hatched from there to "at most". Widths are percents of the room it gets, so it needs no measuring and
 * no style attribute; only the hatching is in pixels, cut off by the frame it lies in.
 */
export function IntervalBar({ readiness, size = 'usual' }: IntervalBarProps) {
  const { box } = SIZES[size];
  return (
    <svg className={styles.bar} height={box} aria-hidden="true">
      {readiness === null ? (
        <line className={styles.nothing} x1="1" x2="13" y1={box / 2} y2={box / 2} />
      ) : (
        <Bar readiness={readiness} size={size} />
      )}
    </svg>
  );
}

function Bar({ readiness, size }: { readiness: Readiness; size: Size }) {
  const { box, track: height, reach } = SIZES[size];
  const top = (box - height) / 2;
  const { track, proven, possible, marks } = intervalBar(readiness, 1, height);
  return (
    <>
      <rect className={styles.track} y={top} width={toPercent(track.width)} height={height} />
      <rect className={styles.proven} y={top} width={toPercent(proven.width)} height={height} />
      {possible.width > 0 && (
        <svg
          x={toPercent(possible.x)}
          y={top}
          width={toPercent(possible.width)}
          height={height}
          aria-hidden="true"
        >
          <Hatch height={height} />
        </svg>
      )}
      {marks.map(({ x1 }, index) => (
        <line
          key={x1}
          className={index === 0 ? `${styles.mark} ${styles.least}` : styles.mark}
          x1={toPercent(x1)}
          x2={toPercent(x1)}
          y1={top - reach}
          y2={top + height + reach}
        />
      ))}
    </>
  );
}
