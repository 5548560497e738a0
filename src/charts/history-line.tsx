import { useId } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { Readiness } from '../engine/result.ts';
import styles from './history-line.module.css';

export type HistoryPoint = {
  /** When it was so, in milliseconds; points come in this order. */
  readonly at: number;
  /** `null`: there was nothing to assess, and the line has a gap. */
  readonly readiness: Readiness | null;
  /** The moment in few letters, for the axis: `19 Oct`. */
  readonly tick: string;
  /** The moment and what was true then, in words. */
  readonly label: string;
  readonly value: string;
};

type HistoryLineProps = {
  /** What the line is of, for those who cannot see it. */
  title: string;
  points: readonly HistoryPoint[];
};

const PERCENT_TICKS = [0, 50, 100];
const SIDE = { top: 8, right: 20, bottom: 0, left: 0 };
const Y_AXIS_WIDTH = 34;
const TICK_GAP = 16;

/** One readiness over time: a solid line at "at least", hatched up to "at most". It stands as it is drawn: nothing moves. */
export function HistoryLine({ title, points }: HistoryLineProps) {
  const hatch = useId();
  const tickAt = new Map(points.map(({ at, tick }) => [at, tick]));
  return (
    <ComposedChart
      responsive
      className={styles.chart ?? ''}
      data={points.map(toDatum)}
      margin={SIDE}
      accessibilityLayer
      title={title}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.ground} width="6" height="6" />
          <line className={styles.hatching} x1="3" x2="3" y1="0" y2="6" />
        </pattern>
      </defs>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="at"
        type="number"
        scale="time"
        domain={['dataMin', 'dataMax']}
        ticks={[...tickAt.keys()]}
        interval="preserveStartEnd"
        minTickGap={TICK_GAP}
        tickFormatter={(at: number) => tickAt.get(at) ?? ''}
        tickLine={false}
        stroke="var(--control)"
      />
      <YAxis domain={[0, 100]} ticks={PERCENT_TICKS} width={Y_AXIS_WIDTH} tickLine={false} axisLine={false} />
      <Area
        dataKey="between"
        stroke="none"
        fill={`url(#${hatch})`}
        fillOpacity={1}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="most"
        stroke="var(--unknown-mark)"
        strokeWidth={1.5}
        strokeDasharray="4 3"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="least"
        stroke="var(--proven)"
        strokeWidth={2.5}
        dot={{ r: 3.5, fill: 'var(--proven)', stroke: 'var(--proven)' }}
        activeDot={{ r: 5.5, fill: 'var(--proven)', stroke: 'var(--paper)', strokeWidth: 2 }}
        isAnimationActive={false}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--control)' }}
        content={({ active, label }) => (
          <Reading point={active === true ? points.find(({ at }) => at === label) : undefined} />
        )}
      />
    </ComposedChart>
  );
}

/** The moment under the pointer, or that the arrow keys have reached; it is read out. */
function Reading({ point }: { point: HistoryPoint | undefined }) {
  return (
    <div role="status" className={point === undefined ? undefined : styles.reading}>
      {point !== undefined && (
        <>
          <span>{point.label}</span>
          <b>{point.value}</b>
        </>
      )}
    </div>
  );
}

const toDatum = ({ at, readiness }: HistoryPoint) => ({
  at,
  least: readiness === null ? null : readiness.atLeast * 100,
  most: readiness === null ? null : readiness.atMost * 100,
  between: readiness === null ? null : [readiness.atLeast * 100, readiness.atMost * 100],
});
