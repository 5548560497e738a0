import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hatchLines, intervalBar, pointList, severityShape } from './geometry.ts';

const EDGE = 1e-6;
const length = fc.double({ min: 0.5, max: 500, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('interval bar', () => {
  test('solid is what holds, hatched what could hold, and together they end at "at most"', () => {
    const bar = intervalBar({ atLeast: 0.42, atMost: 0.81 }, 200, 10);
    expect(bar.proven).toEqual({ x: 0, y: 0, width: 84, height: 10 });
    expect(bar.possible.x).toBe(84);
    expect(bar.possible.x + bar.possible.width).toBeCloseTo(162, 9);
    expect(bar.marks.map(({ x1 }) => Math.round(x1))).toEqual([84, 162]);
    expect(bar.hatch.length).toBeGreaterThan(5);
  });

  test('a certain readiness has no hatching and one mark', () => {
    const bar = intervalBar({ atLeast: 0.9, atMost: 0.9 }, 200, 10);
    expect(bar.hatch).toEqual([]);
    expect(bar.marks).toHaveLength(1);
  });

  test('nothing leaves the track, whatever the readiness', () => {
    fc.assert(
      fc.property(share, share, length, length, (one, other, width, height) => {
        const readiness = { atLeast: Math.min(one, other), atMost: Math.max(one, other) };
        const bar = intervalBar(readiness, width, height);
        for (const { x1, y1, x2, y2 } of [...bar.hatch, ...bar.marks]) {
          for (const x of [x1, x2]) expect(x).toBeGreaterThanOrEqual(-EDGE);
          for (const x of [x1, x2]) expect(x).toBeLessThanOrEqual(width + EDGE);
          for (const y of [y1, y2]) expect(y).toBeGreaterThanOrEqual(-EDGE);
          for (const y of [y1, y2]) expect(y).toBeLessThanOrEqual(height + EDGE);
        }
      }),
    );
  });
});

describe('hatching', () => {
  test('lines rise at 45°, stay in the rectangle and are the spacing apart', () => {
    fc.assert(
      fc.property(length, length, fc.double({ min: 1, max: 20, noNaN: true }), (width, height, spacing) => {
        const rect = { x: 3, y: 2, width, height };
        const lines = hatchLines(rect, spacing);
        for (const { x1, y1, x2, y2 } of lines) {
          expect(x2 - x1).toBeCloseTo(y1 - y2, 6);
          expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(rect.x - EDGE);
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(rect.x + width + EDGE);
          expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(rect.y - EDGE);
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(rect.y + height + EDGE);
        }
        const sums = lines.map(({ x1, y1 }) => x1 + y1);
        for (const [index, sum] of sums.slice(1).entries())
          expect((sum - (sums[index] ?? 0)) / Math.SQRT2).toBeCloseTo(spacing, 6);
      }),
    );
  });

  test('an empty rectangle or spacing gives no lines instead of an endless loop', () => {
    expect(hatchLines({ x: 0, y: 0, width: 0, height: 5 }, 2)).toEqual([]);
    expect(hatchLines({ x: 0, y: 0, width: 5, height: 5 }, 0)).toEqual([]);
    expect(hatchLines({ x: 0, y: 0, width: 5, height: 5 }, Number.NaN)).toEqual([]);
  });
});

test('each severity has a shape of its own, inside its box', () => {
  const shapes = (['none', 'low', 'medium', 'high'] as const).map((severity) =>
    severityShape(severity, 10, 1),
  );
  expect(shapes.map((shape) => (shape.kind === 'circle' ? 'circle' : shape.points.length))).toEqual([
    'circle',
    4,
    3,
    8,
  ]);
  for (const shape of shapes)
    for (const { x, y } of shape.kind === 'polygon' ? shape.points : [])
      expect(Math.min(x, y, 10 - x, 10 - y)).toBeGreaterThanOrEqual(1);
  expect(pointList([{ x: 1 / 3, y: 2 }])).toBe('0.333,2');
});
