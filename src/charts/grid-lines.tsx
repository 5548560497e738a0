import { scaleMarks } from './geometry.ts';
import styles from './grid-lines.module.css';
import { toPercent } from './percent.ts';

/** The quarters of the scale, behind a drawing that has no track of its own. */
export function GridLines({ height }: { height: number }) {
  return scaleMarks(1).map(({ share }) => (
    <line
      key={share}
      className={styles.line}
      x1={toPercent(share)}
      x2={toPercent(share)}
      y1={0}
      y2={height}
    />
  ));
}
