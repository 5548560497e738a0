import { hatchLines } from './geometry.ts';
import styles from './hatch.module.css';

/** Wider than the widest bar of a page: the frame around it cuts off the rest. */
const WIDEST = 1152;
const SPACING = 6;

/** The hatching that means "could be", for the inside of an SVG of this height. */
export function Hatch({ height }: { height: number }) {
  const lines = hatchLines({ x: 0, y: 0, width: WIDEST, height }, SPACING);
  return (
    <>
      <rect className={styles.ground} width="100%" height={height} />
      <path className={styles.lines} d={lines.map(toPath).join('')} />
    </>
  );
}

/** Reaches a little beyond its ends, so that the line is cut off straight by the frame. */
const toPath = (line: { x1: number; y1: number; x2: number; y2: number }): string =>
  `M${round(line.x1 - 1)} ${round(line.y1 + 1)}L${round(line.x2 + 1)} ${round(line.y2 - 1)}`;

const round = (length: number): number => Math.round(length * 10) / 10;
