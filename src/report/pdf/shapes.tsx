import { Circle, Line, Path, Polygon, Rect, Svg } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { intervalBar, pointList, severityShape } from '../../charts/geometry.ts';
import type { Readiness, Severity } from '../../engine/result.ts';
import { lightHex as colour } from '../../ui/tokens-hex.ts';

type ShapeProps = {
  readonly severity: Severity;
  readonly size: number;
  readonly colour: string;
  readonly isSolid: boolean;
};

/** The shape of a severity: filled where it is certain, outlined where it is possible. */
export function SeverityShape({ severity, size, colour: ink, isSolid }: ShapeProps): ReactNode {
  const shape = severityShape(severity, size, isSolid ? 0 : 0.5);
  const paint = isSolid ? { fill: ink } : { fill: 'none', stroke: ink, strokeWidth: 1 };
  return (
    <Svg width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
      {shape.kind === 'circle' ? (
        <Circle cx={shape.center.x} cy={shape.center.y} r={shape.radius} {...paint} />
      ) : (
        <Polygon points={pointList(shape.points)} {...paint} />
      )}
    </Svg>
  );
}

/** The sign of "find out first": a question mark in a circle. */
export function QuestionShape({
  size,
  colour: ink,
}: {
  readonly size: number;
  readonly colour: string;
}): ReactNode {
  return (
    <Svg width={size} height={size} viewBox="0 0 16 16">
      <Circle cx={8} cy={8} r={7} fill="none" stroke={ink} strokeWidth={1.5} />
      <Path
        d="M5.8 6.3 C5.8 3.4 10.2 3.4 10.2 6.2 C10.2 8 8 8 8 9.6"
        fill="none"
        stroke={ink}
        strokeWidth={1.5}
        strokeLinecap="round"
      />
      <Circle cx={8} cy={11.8} r={0.95} fill={ink} />
    </Svg>
  );
}

type BarProps = { readonly readiness: Readiness; readonly width: number; readonly height: number };

/** A readiness bar: solid to "at least", hatched to "at most". */
export function Bar({ readiness, width, height }: BarProps): ReactNode {
  const bar = intervalBar(readiness, width, height);
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Rect {...bar.track} fill={colour.track} />
      {bar.possible.width > 0 && <Rect {...bar.possible} fill={colour.unknownSoft} />}
      {bar.hatch.map((line) => (
        <Line key={`${line.x1} ${line.y1}`} {...line} stroke={colour.unknownMark} strokeWidth={0.8} />
      ))}
      {bar.proven.width > 0 && <Rect {...bar.proven} fill={colour.proven} />}
      {bar.marks.map((mark, index) => (
        <Line
          key={mark.x1}
          {...mark}
          stroke={index === 0 ? colour.proven : colour.unknownMark}
          strokeWidth={1}
        />
      ))}
    </Svg>
  );
}
