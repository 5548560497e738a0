import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Snapshot } from '../engine/assessment.ts';
import type { Browser } from './testing/browser.ts';
import { noted, openSample, sampleAssessment, shownNote, startBrowser } from './testing/browser.ts';

let browser: Browser;
beforeEach(() => {
  browser = startBrowser();
});
afterEach(() => browser.close());

const { lens, profile, candidates } = sampleAssessment();
const snapshot: Snapshot = {
  id: 'auto',
  name: 'While it was being changed',
  takenAt: '2026-11-20T10:00:00Z',
  automatic: true,
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

it('a snapshot that the program takes is stored, and undo still takes back the last answer', async () => {
  const tab = await openSample(browser);
  tab.session.answer('profile', 'clients', noted('mine'));
  expect(tab.session.setSnapshotsSilently([snapshot])).toBe(true);
  tab.session.undo();
  expect(shownNote(tab, 'clients')).toBeUndefined();
  expect(tab.session.store.getState().assessment?.snapshots).toMatchObject([{ id: 'auto' }]);
  await tab.session.flush();
  const loaded = await tab.repository.load('sample');
  expect(loaded.kind === 'ready' && loaded.assessment.snapshots).toMatchObject([
    { id: 'auto', automatic: true },
  ]);
});
