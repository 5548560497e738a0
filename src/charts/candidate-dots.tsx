import type { Readiness } from '../engine/result.ts';
import styles from './candidate-dots.module.css';
import { GridLines } from './grid-lines.tsx';
import { toPercent } from './percent.ts';

export type CandidateMark = {
  /** One letter: A, B, C, D. The colour only helps. */
  readonly letter: string;
  /** `null`: nothing to assess, so nothing is drawn. */
  readonly readiness: Readiness | null;
};

const LINE_HEIGHT = 22;
const PADDING = 4;
const RADIUS = 9.5;
const CAP_REACH = 6;
/** From the centre of a circle down to the baseline that centres a capital of 12.5 px. */
const BASELINE_SHIFT = 4.3;

/** A lettered circle at "at least", a dashed line to "at most", one candidate under the other. */
export function CandidateDots({ marks }: { marks: readonly CandidateMark[] }) {
  const height = marks.length * LINE_HEIGHT + 2 * PADDING;
  return (
    <svg className={styles.dots} height={height} width="100%" aria-hidden="true">
      <GridLines height={height} />
      {marks.map(({ letter, readiness }, index) =>
        readiness === null ? null : (
          <Dot
            key={letter}
            letter={letter}
            readiness={readiness}
            y={PADDING + LINE_HEIGHT * (index + 0.5)}
            colour={COLOURS[letter]}
          />
        ),
      )}
    </svg>
  );
}

/** A letter keeps its colour whichever other candidates are drawn. */
const COLOURS: Readonly<Record<string, string | undefined>> = {
  A: styles.a,
  B: styles.b,
  C: styles.c,
  D: styles.d,
};

type DotProps = { letter: string; readiness: Readiness; y: number; colour: string | undefined };

function Dot({ letter, readiness, y, colour }: DotProps) {
  const least = toPercent(readiness.atLeast);
  const most = toPercent(readiness.atMost);
  return (
    <g className={colour}>
      {readiness.atMost > readiness.atLeast && (
        <>
          <line className={styles.reach} x1={least} x2={most} y1={y} y2={y} />
          <line className={styles.cap} x1={most} x2={most} y1={y - CAP_REACH} y2={y + CAP_REACH} />
        </>
      )}
      <circle className={styles.dot} cx={least} cy={y} r={RADIUS} />
      <text className={styles.letter} x={least} y={y + BASELINE_SHIFT}>
        {letter}
      </text>
    </g>
  );
}
