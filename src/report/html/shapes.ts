/** Drawings of the page as SVG, hidden from screen readers: the words beside each say the same. */
import { intervalBar, pointList, scaleMarks, severityShape } from '../../charts/geometry.ts';
import type { Readiness, Severity } from '../../engine/result.ts';

const BAR = { width: 480, height: 12 };

/** A readiness bar: solid to "at least", hatched to "at most"; a dash where there is nothing to assess. */
export function barSvg(readiness: Readiness | null): string {
  const { width, height } = BAR;
  const open = `<svg class="bar" viewBox="0 0 ${width} ${height}" aria-hidden="true">`;
  if (readiness === null)
    return `${open}<line class="nothing" x1="0" y1="${height / 2}" x2="14" y2="${height / 2}"/></svg>`;
  const { track, proven, possible, hatch, marks } = intervalBar(readiness, width, height);
  return [
    open,
    rect('track', track.x, track.width),
    possible.width > 0 ? rect('possible', possible.x, possible.width) : '',
    hatch.length > 0
      ? `<path class="hatch" d="${hatch.map(({ x1, y1, x2, y2 }) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`).join('')}"/>`
      : '',
    proven.width > 0 ? rect('proven', proven.x, proven.width) : '',
    ...marks.map(
      ({ x1 }, index) =>
        `<line class="${index === 0 ? 'least' : 'most'}" x1="${round(x1)}" y1="0" x2="${round(x1)}" y2="${height}"/>`,
    ),
    '</svg>',
  ].join('');
}

/** The numbers above the bars. */
export function scaleSvg(): string {
  const labels = scaleMarks(BAR.width).map(({ share, x }) => {
    const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
    return `<text x="${x}" y="11" text-anchor="${anchor}">${share * 100}</text>`;
  });
  return `<svg class="scale" viewBox="0 0 ${BAR.width} 13" aria-hidden="true">${labels.join('')}</svg>`;
}

/** What solid and hatched look like, for the legend. */
export function swatchSvg(kind: 'proven' | 'possible'): string {
  const readiness = kind === 'proven' ? { atLeast: 1, atMost: 1 } : { atLeast: 0, atMost: 1 };
  const { hatch } = intervalBar(readiness, 24, 10);
  const lines = hatch.map(({ x1, y1, x2, y2 }) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`);
  const inside = kind === 'possible' ? `<path class="hatch" d="${lines.join('')}"/>` : '';
  return `<svg class="swatch" viewBox="0 0 24 10" aria-hidden="true"><rect class="${kind}" width="24" height="10"/>${inside}</svg>`;
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

function sign(drawn: string): string {
  return `<svg class="sign" viewBox="0 0 14 14" aria-hidden="true">${drawn}</svg>`;
}

function rect(kind: string, x: number, width: number): string {
  return `<rect class="${kind}" x="${round(x)}" y="0" width="${round(width)}" height="${BAR.height}"/>`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
