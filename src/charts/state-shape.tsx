import type { Severity } from '../engine/result.ts';
import { pointList, severityShape } from './geometry.ts';
import styles from './state-shape.module.css';

/** What a shape can stand for: a severity, not knowing, or that there is nothing to assess. */
export type ShapeState = Severity | 'unknown' | 'nothing';

type StateShapeProps = {
  state: ShapeState;
  /** Outlined = could be; solid = holds. */
  isOutlined?: boolean;
};

const SIZE = 16;
const BOX = 14;

/** Circle none, square low, triangle medium, octagon high, question mark not known, dash nothing. In the colour of the text around it. */
export function StateShape({ state, isOutlined = false }: StateShapeProps) {
  return (
    <svg
      className={isOutlined ? styles.outlined : styles.solid}
      width={SIZE}
      height={SIZE}
      viewBox={`-1 -1 ${SIZE} ${SIZE}`}
      aria-hidden="true"
    >
      <Outline state={state} inset={isOutlined ? 0.875 : 0} />
    </svg>
  );
}

function Outline({ state, inset }: { state: ShapeState; inset: number }) {
  if (state === 'nothing') return <path className={styles.line} d="M2 7h10" />;
  if (state === 'unknown') {
    return (
      <g className={styles.line}>
        <circle cx="7" cy="7" r="6.5" />
        <path d="M5.1 5.4c0-1.1.8-1.8 1.9-1.8s1.9.7 1.9 1.7c0 1.4-1.9 1.5-1.9 2.8M7 10.4v.01" />
      </g>
    );
  }
  const shape = severityShape(state, BOX, inset);
  return shape.kind === 'circle' ? (
    <circle cx={shape.center.x} cy={shape.center.y} r={shape.radius} />
  ) : (
    <polygon points={pointList(shape.points)} />
  );
}
