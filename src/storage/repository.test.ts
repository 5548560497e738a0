import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../engine/assessment.ts';
import type { Browser, Tab } from './testing/browser.ts';
import { disk, noted, sampleAssessment, startBrowser } from './testing/browser.ts';

let browser: Browser;
let tab: Tab;
beforeEach(() => {
  browser = startBrowser();
  tab = browser.openTab();
});
afterEach(() => browser.close());

const ids = async () => (await tab.repository.list()).map(({ id }) => id);
const stored = async (id: string) => {
  const loaded = await tab.repository.load(id);
  return loaded.kind === 'ready' ? loaded.assessment : loaded.kind;
};

describe('the stored assessments', () => {
  it('F30 are listed by the order of their changes, whatever the clock says', async () => {
    for (const [id, updatedAt] of [
      ['a', '2031-01-01'],
      ['b', '2019-01-01'],
      ['c', 'no date'],
    ] as const)
      await tab.repository.create(sampleAssessment({ id, updatedAt }));
    expect(await ids()).toEqual(['c', 'b', 'a']);
    await tab.repository.rename('a', 'Renamed');
    expect(await ids()).toEqual(['a', 'c', 'b']);
  });

  it('carry the summary they were given, and none where it is damaged', async () => {
    const summary = { answered: 3, asked: 40, candidates: 2, verdict: 'findOutFirst' } as const;
    await tab.repository.create(sampleAssessment());
    await tab.repository.putSummary('sample', summary);
    await tab.repository.rename('sample', 'Renamed');
    expect(await tab.repository.list()).toMatchObject([{ title: 'Renamed', summary }]);
    await tab.tables.write((writer) =>
      writer.put('meta', 'sample', {
        id: 'sample',
        title: 'Renamed',
        createdAt: '',
        updatedAt: '',
        changed: 9,
        summary: { ...summary, verdict: 'splendid' },
      }),
    );
    expect(await tab.repository.list()).toMatchObject([{ title: 'Renamed', summary: null }]);
    const database = await openDB('groundwork');
    await database.put('meta', 'junk', 'sample');
    database.close();
    expect(await tab.repository.list()).toMatchObject([{ id: 'sample', title: '', summary: null }]);
  });

  it('come back as they were given', async () => {
    const assessment = sampleAssessment({
      priorities: { security: 5 },
      reviewBy: '2027-03-01',
      snapshots: ['z', 'a'].map(snapshot),
    });
    await tab.repository.create(assessment);
    expect(await stored('sample')).toEqual(assessment);
  });

  it('are copied under another id, which then leads a life of its own', async () => {
    await tab.repository.create(sampleAssessment());
    const copy = (await tab.repository.duplicate('sample', 'Copy')) ?? '';
    await tab.repository.rename('sample', 'Original');
    expect(await stored(copy)).toMatchObject({
      id: copy,
      title: 'Copy',
      candidates: sampleAssessment().candidates,
    });
    expect(await tab.repository.duplicate('nothing', 'Copy')).toBeNull();
  });

  it('are removed with every answer, and brought back with every answer', async () => {
    await tab.repository.create(sampleAssessment());
    const before = await tab.repository.readRaw('sample');
    const restore = await tab.repository.remove('sample');
    expect(await stored('sample')).toBe('missing');
    expect(await tab.tables.read((reader) => reader.allOf('parts', 'sample'))).toEqual([]);
    await restore();
    expect(await tab.repository.readRaw('sample')).toEqual(before);
  });

  it('have revisions that only grow, also over a removal that is taken back', async () => {
    await tab.repository.create(sampleAssessment());
    const revOf = async () =>
      (await tab.tables.read((reader) => reader.get('parts', ['sample', ['title']])))?.rev ?? 0;
    const before = await revOf();
    await (await tab.repository.remove('sample'))();
    expect(await revOf()).toBeGreaterThan(before);
  });

  it('F02 are imported all or none', async () => {
    await tab.repository.create(sampleAssessment());
    disk.fault = 'full';
    const incoming = [sampleAssessment({ title: 'Imported' }), sampleAssessment({ id: 'other' })];
    await expect(tab.repository.replaceAll(incoming)).rejects.toMatchObject({ code: 'full' });
    disk.fault = null;
    expect(await stored('sample')).toEqual(sampleAssessment());
    expect(await ids()).toEqual(['sample']);
  });

  it('are as before once an import is undone', async () => {
    const before = sampleAssessment({ profile: { load: noted('mine') } });
    await tab.repository.create(before);
    const undo = await tab.repository.replaceAll([
      sampleAssessment({ title: 'Imported', profile: {}, candidates: [] }),
      sampleAssessment({ id: 'other' }),
    ]);
    expect(await stored('sample')).toMatchObject({ title: 'Imported', profile: {}, candidates: [] });
    await undo();
    expect(await stored('sample')).toEqual(before);
    expect(await ids()).toEqual(['sample']);
  });

  it('are never replaced by what could not be read again', async () => {
    await tab.repository.create(sampleAssessment());
    const tooLong = 'x'.repeat(201);
    await expect(tab.repository.rename('sample', tooLong)).rejects.toMatchObject({ code: 'failed' });
    await expect(tab.repository.duplicate('sample', tooLong)).rejects.toMatchObject({ code: 'failed' });
    await expect(tab.repository.create(sampleAssessment({ title: tooLong }))).rejects.toMatchObject({
      code: 'failed',
    });
    await tab.session.open('sample');
    expect(tab.session.rename(tooLong)).toBe(false);
    expect(tab.session.answer('profile', 'load', { kind: 'notApplicable', reason: ' ' })).toBe(false);
    expect(tab.session.answer('profile', 'load', noted('x'.repeat(20_001)))).toBe(false);
    expect(tab.session.store.getState()).toMatchObject({ assessment: sampleAssessment(), canUndo: false });
  });
});

function snapshot(id: string): Snapshot {
  const { lens, profile, candidates } = sampleAssessment();
  return {
    id,
    name: id,
    takenAt: '2026-02-01',
    lens,
    profile,
    candidates,
    result: {
      format: 'groundwork-result',
      formatVersion: 1,
      lens,
      completeness: { answered: 0, asked: 0 },
      candidates: [],
      checks: [],
      conflicts: [],
      decisions: {},
      profileFindOut: [],
      ranking: [],
      dominates: [],
    },
  };
}
