import { expect, test } from 'vitest';
import { scrollStepAt } from './edge-scroll.ts';

test('the page scrolls towards the edge that the pointer is near to, the faster the nearer, and rests elsewhere', () => {
  const height = 800;
  expect(scrollStepAt(400, height)).toBe(0);
  expect(scrollStepAt(10, height)).toBeLessThan(scrollStepAt(40, height));
  expect(scrollStepAt(40, height)).toBeLessThan(0);
  expect(scrollStepAt(790, height)).toBeGreaterThan(scrollStepAt(760, height));
  expect(scrollStepAt(760, height)).toBeGreaterThan(0);
  expect(scrollStepAt(-500, height)).toBe(-scrollStepAt(2000, height));
});
