import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CandidateDots } from './candidate-dots.tsx';
import { Dumbbell } from './dumbbell.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { Legend } from './legend.tsx';
import { StateShape } from './state-shape.tsx';

const bar = (atLeast: number, atMost: number): string =>
  renderToStaticMarkup(createElement(IntervalBar, { readiness: { atLeast, atMost } }));

describe('an interval bar', () => {
  test('is solid up to "at least" and hatched from there to "at most"', () => {
    const markup = bar(0.5, 0.75);
    expect(markup).toMatch(/<rect class="[^"]*proven[^"]*"[^>]* width="50%"/);
    expect(markup).toMatch(/<svg x="50%"[^>]* width="25%"/);
  });

  test('has no hatching where the readiness is certain', () => {
    expect(bar(1, 1)).not.toContain('hatch');
    expect(bar(0, 0)).not.toContain('<path');
    expect(bar(0.2, 0.3)).toContain('<path');
  });

  test('is hatched from end to end where nothing is known', () => {
    expect(bar(0, 1)).toMatch(/<svg x="0%"[^>]* width="100%"/);
  });

  test('is a dash where there is nothing to assess, never a bar of 0', () => {
    const markup = renderToStaticMarkup(createElement(IntervalBar, { readiness: null }));
    expect(markup).not.toContain('<rect');
    expect(markup).toContain('nothing');
  });
});

test('candidates keep the place of their letter when one of them has nothing to assess', () => {
  const readiness = { atLeast: 0.4, atMost: 0.4 };
  const draw = (first: typeof readiness | null) =>
    renderToStaticMarkup(
      createElement(CandidateDots, {
        marks: [
          { letter: 'A', readiness: first },
          { letter: 'B', readiness },
        ],
      }),
    );
  const placeOfB = (markup: string) => markup.match(/y="([\d.]+)">B</)?.[1];
  expect(placeOfB(draw(null))).toBeDefined();
  expect(placeOfB(draw(null))).toBe(placeOfB(draw(readiness)));
});

test('a change is drawn from then to now, and as one point where nothing changed', () => {
  const draw = (before: number | null, after: number | null) =>
    renderToStaticMarkup(createElement(Dumbbell, { before, after }));
  expect(draw(0.25, 0.5)).toMatch(/x1="25%" x2="50%"/);
  expect(draw(0.5, 0.5).match(/<circle/g)).toHaveLength(1);
  expect(draw(null, 0.5).match(/<circle/g)).toHaveLength(1);
});

test('no drawing carries a style attribute, which the policy of the page would block in prerendered HTML', () => {
  const drawings = [
    bar(0.2, 0.6),
    renderToStaticMarkup(createElement(Legend, { proven: 'known', possible: 'could be' })),
    renderToStaticMarkup(createElement(StateShape, { state: 'high', isOutlined: true })),
    renderToStaticMarkup(createElement(Dumbbell, { before: 0.1, after: 0.9 })),
  ];
  expect(drawings.join('')).not.toContain('style=');
});
