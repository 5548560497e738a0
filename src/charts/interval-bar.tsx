import type { Readiness } from '../engine/result.ts';
import { intervalBar } from './geometry.ts';
import { Hatch } from './hatch.tsx';
import styles from './interval-bar.module.css';
import { toPercent } from './percent.ts';

/** The track stands in the middle of a taller box: the marks reach 3 px beyond it. */
const BOX_HEIGHT = 26;
const TRACK_HEIGHT = 14;
const TRACK_TOP = (BOX_HEIGHT - TRACK_HEIGHT) / 2;
const MARK_REACH = 3;

type IntervalBarProps = {
  /** `null`: nothing to assess, drawn as a dash. */
  readiness: Readiness | null;
};

/**
 * A picture of the words that stand beside it, hidden from screen readers: solid from 0 to "at least", hatched from there to "at most". Widths are percents of the room it gets, so it needs no measuring and
 * no style attribute; only the hatching is in pixels, cut off by the frame it lies in.
 */
export function IntervalBar({ readiness }: IntervalBarProps) {
  return (
    <svg className={styles.bar} aria-hidden="true">
      {readiness === null ? (
        <line className={styles.nothing} x1="1" x2="13" y1={BOX_HEIGHT / 2} y2={BOX_HEIGHT / 2} />
      ) : (
        <Bar readiness={readiness} />
      )}
    </svg>
  );
}

function Bar({ readiness }: { readiness: Readiness }) {
  const { track, proven, possible, marks } = intervalBar(readiness, 1, TRACK_HEIGHT);
  return (
    <>
      <rect className={styles.track} y={TRACK_TOP} width={toPercent(track.width)} height={TRACK_HEIGHT} />
      <rect className={styles.proven} y={TRACK_TOP} width={toPercent(proven.width)} height={TRACK_HEIGHT} />
      {possible.width > 0 && (
        <svg
          x={toPercent(possible.x)}
          y={TRACK_TOP}
          width={toPercent(possible.width)}
          height={TRACK_HEIGHT}
          aria-hidden="true"
        >
          <Hatch height={TRACK_HEIGHT} />
        </svg>
      )}
      {marks.map(({ x1 }, index) => (
        <line
          key={x1}
          className={index === 0 ? `${styles.mark} ${styles.least}` : styles.mark}
          x1={toPercent(x1)}
          x2={toPercent(x1)}
          y1={TRACK_TOP - MARK_REACH}
          y2={TRACK_TOP + TRACK_HEIGHT + MARK_REACH}
        />
      ))}
    </>
  );
}
