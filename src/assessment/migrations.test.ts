import { describe, expect, it } from 'vitest';
import { ASSESSMENT_FORMAT_VERSION } from './format.ts';
import type { Migration } from './migrations.ts';
import { MIGRATIONS, migrate } from './migrations.ts';

/** A chain as it will be once there are three versions. */
const CHAIN: readonly Migration[] = [
  { from: 2, name: 'names become titles', migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
  {
    from: 1,
    name: 'weights are doubled',
    migrate: (document) => ({ ...document, weight: Number(document.weight) * 2 }),
  },
];
const BROKEN: readonly Migration[] = [
  {
    from: 1,
    name: 'breaks',
    migrate: () => {
      throw new Error('broken');
    },
  },
];

describe('migrations', () => {
  it('of the program lead from version 1 to the newest without a gap, each with a name', () => {
    const versions = MIGRATIONS.map(({ from }) => from).sort((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: ASSESSMENT_FORMAT_VERSION - 1 }, (_, index) => index + 1));
    expect(MIGRATIONS.every(({ name }) => name.trim() !== '')).toBe(true);
  });

  it('are taken one after the other, whatever order they are listed in', () => {
    const document = { formatVersion: 1, name: 'A', weight: 2, other: true };
    expect(migrate(document, CHAIN, 3)).toEqual({
      ok: true,
      document: { formatVersion: 3, title: 'A', weight: 4, other: true },
    });
    expect(document).toEqual({ formatVersion: 1, name: 'A', weight: 2, other: true });
    expect(migrate({ formatVersion: 3, title: 'B' }, CHAIN, 3)).toEqual({
      ok: true,
      document: { formatVersion: 3, title: 'B' },
    });
  });

  it('that fail or are missing are a code, never an exception', () => {
    expect(migrate({ formatVersion: 1 }, BROKEN, 2)).toEqual({
      ok: false,
      code: 'migrationFailed',
      migration: 'breaks',
    });
    expect(migrate({ formatVersion: 1 }, [], 2)).toMatchObject({ ok: false, code: 'migrationFailed' });
    expect(migrate({ formatVersion: 4 }, CHAIN, 3)).toEqual({
      ok: false,
      code: 'newerVersion',
      found: 4,
      known: 3,
    });
    expect(migrate({ formatVersion: '1' }, CHAIN, 3)).toEqual({ ok: false, code: 'badVersion' });
  });
});
