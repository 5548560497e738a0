import { Svg, Line as SvgLine, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { scaleMarks } from '../../charts/geometry.ts';
import { lightHex as colour } from '../../ui/tokens-hex.ts';
import type { BarRow, BarsBlock } from '../report.ts';
import { inOrder } from './in-order.ts';
import { Prose } from './prose.tsx';
import { Bar } from './shapes.tsx';
import type { Look } from './styles.ts';
import { BAR_WIDTH, ROOM_BELOW_TITLE, styled, styles } from './styles.ts';

const BAR_HEIGHT = 8;
const SWATCH = { width: 18, height: 6 };

/** So many rows surely fit a page: with names of ordinary length. */
const MOST_ROWS_IN_ONE_PIECE = 12;

/** Readiness bars below one scale, with the legend of solid and hatched; in one piece, so that none stands without scale or legend. */
export function drawBars(block: BarsBlock, look: Look): ReactNode {
  const hasBar = block.rows.some(({ readiness }) => readiness !== null);
  const isOnePiece = block.rows.length <= MOST_ROWS_IN_ONE_PIECE;
  return (
    <View wrap={!isOnePiece}>
      {hasBar && <Scale />}
      {inOrder(block.rows, (row) => drawRow(row, look))}
      {hasBar && <Legend legend={block.legend} />}
    </View>
  );
}

function Scale(): ReactNode {
  return (
    <View style={[styles.row, { marginTop: 8 }]} minPresenceAhead={ROOM_BELOW_TITLE}>
      <View style={styles.barLabel} />
      <View style={{ width: BAR_WIDTH, height: 12 }}>
        {inOrder(scaleMarks(BAR_WIDTH), ({ share, x }) => (
          <Prose style={[styles.scaleMark, { left: x - 15 }]}>{share * 100}</Prose>
        ))}
      </View>
    </View>
  );
}

function drawRow({ label, readiness, value }: BarRow, look: Look): ReactNode {
  return (
    <View style={styled(styles.barRow, look.barRow)} wrap={false}>
      <Prose style={styles.barLabel}>{label}</Prose>
      <View style={{ width: BAR_WIDTH }}>
        {readiness === null ? (
          <Svg width={BAR_WIDTH} height={BAR_HEIGHT}>
            <SvgLine
              x1={0}
              y1={BAR_HEIGHT / 2}
              x2={10}
              y2={BAR_HEIGHT / 2}
              stroke={colour.ink3}
              strokeWidth={1}
            />
          </Svg>
        ) : (
          <Bar readiness={readiness} width={BAR_WIDTH} height={BAR_HEIGHT} />
        )}
      </View>
      <Prose style={styles.barValue}>{value}</Prose>
    </View>
  );
}

function Legend({ legend }: { readonly legend: BarsBlock['legend'] }): ReactNode {
  return (
    <View style={styles.legend} wrap={false}>
      <Bar readiness={{ atLeast: 1, atMost: 1 }} {...SWATCH} />
      <Prose style={styles.legendText}>{legend.proven}</Prose>
      <Bar readiness={{ atLeast: 0, atMost: 1 }} {...SWATCH} />
      <Prose style={styles.legendText}>{legend.possible}</Prose>
    </View>
  );
}
