import { expect, it } from 'vitest';
import { builtInLens } from './built-in.ts';
import { builtInLensRef } from './built-in-ref.ts';

it('formats: the built-in lens reaches the program compiled, its questions in the order of its sections', () => {
  const order = builtInLens.sections.map(({ id }) => id);
  const places = builtInLens.questions.map(({ section }) => order.indexOf(section));
  expect(builtInLensRef).toEqual({ id: builtInLens.id, version: builtInLens.version });
  expect(builtInLens.format).toBe('groundwork-lens');
  expect(places.length).toBeGreaterThan(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
