import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dependencies } from '../package.json' with { type: 'json' };
import { licencesText } from './vite-plugin-licences.ts';

it('the list of licences names every package the program is built with, and no tool', () => {
  const text = licencesText(fileURLToPath(new URL('..', import.meta.url)));
  const missing = Object.entries(dependencies).filter(
    ([name, version]) => !text.includes(`\n${name} ${version}`),
  );
  expect(missing).toEqual([]);
  expect(text).not.toContain('\nvitest ');
  expect(text).toContain('Permission is hereby granted');
});
