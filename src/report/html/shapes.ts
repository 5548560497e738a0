/** Drawings of the page as SVG, hidden from screen readers: the words beside each say the same. */
import { hatchLines, intervalBar, pointList, scaleMarks, severityShape } from '../../charts/geometry.ts';
import type { Readiness, Severity } from '../../engine/result.ts';

const BAR_HEIGHT_PX = 12;
const HATCH_SPACING_PX = 5;
/** Wider than the widest bar of the page: the frame around the hatching cuts off the rest. */
const WIDEST_PX = 640;
const HATCH_ID = 'hatch';

/** The hatching, once for the whole page. Stands before everything that refers to it. */
export function hatchDefinition(): string {
  const lines = hatchLines({ x: 0, y: 0, width: WIDEST_PX, height: BAR_HEIGHT_PX }, HATCH_SPACING_PX);
  const path = lines.map(({ x1, y1, x2, y2 }) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`);
  return `<svg class="hidden" aria-hidden="true"><path id="${HATCH_ID}" class="hatch" d="${path.join('')}"/></svg>`;
}

/**
 * A readiness bar: solid to "at least", hatched to "at most"; a dash where there is nothing to assess. Widths are shares of the room
 * it gets, so that it is as tall on a phone as on paper.
 */
export function barSvg(readiness: Readiness | null): string {
  const middle = BAR_HEIGHT_PX / 2;
  if (readiness === null) return bar(`<line class="nothing" x1="0" y1="${middle}" x2="14" y2="${middle}"/>`);
  const { proven, possible, marks } = intervalBar(readiness, 100, BAR_HEIGHT_PX);
  return bar(
    [
      rect('track', 100),
      possible.width > 0 ? hatched(possible.x, possible.width) : '',
      proven.width > 0 ? rect('proven', proven.width) : '',
      ...marks.map(({ x1 }, index) => mark(index === 0 ? 'least' : 'most', x1)),
    ].join(''),
  );
}

/** The numbers above the bars. */
export function scaleHtml(): string {
  const marks = scaleMarks(1).map(({ share }) => `<span>${share * 100}</span>`);
  return `<span class="scale" aria-hidden="true">${marks.join('')}</span>`;
}

/** What solid and hatched look like, for the legend. */
export function swatchSvg(kind: 'proven' | 'possible'): string {
  const inside = kind === 'proven' ? rect('proven', 100) : hatched(0, 100);
  return `<svg class="swatch" aria-hidden="true">${inside}</svg>`;
}

/** The shape of a severity: filled where it is certain, outlined where it is possible. */
export function severitySvg(severity: Severity, isSolid: boolean): string {
  const shape = severityShape(severity, 14, isSolid ? 0 : 0.9);
  const kind = isSolid ? 'solid' : 'outline';
  const drawn =
    shape.kind === 'circle'
      ? `<circle class="${kind}" cx="${shape.center.x}" cy="${shape.center.y}" r="${shape.radius}"/>`
      : `<polygon class="${kind}" points="${pointList(shape.points)}"/>`;
  return sign(drawn);
}

/** The sign of "find out first": a question mark in a circle. */
export function questionSvg(): string {
  return sign(
    '<circle class="outline" cx="7" cy="7" r="6.2"/><path class="outline" d="M5.1 5.4c0-1.1.8-1.8 1.9-1.8s1.9.7 1.9 1.7c0 1.4-1.9 1.5-1.9 2.8M7 10.4v.2"/>',
  );
}

function bar(inside: string): string {
  return `<svg class="bar" aria-hidden="true">${inside}</svg>`;
}

function sign(drawn: string): string {
  return `<svg class="sign" viewBox="0 0 14 14" aria-hidden="true">${drawn}</svg>`;
}

function hatched(x: number, width: number): string {
  return `<svg x="${round(x)}%" width="${round(width)}%" height="${BAR_HEIGHT_PX}">${rect('possible', 100)}<use href="#${HATCH_ID}"/></svg>`;
}

function rect(kind: string, width: number): string {
  return `<rect class="${kind}" width="${round(width)}%" height="${BAR_HEIGHT_PX}"/>`;
}

function mark(kind: string, x: number): string {
  return `<line class="${kind}" x1="${round(x)}%" y1="0" x2="${round(x)}%" y2="${BAR_HEIGHT_PX}"/>`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
