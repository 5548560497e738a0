import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from './testing/browser.ts';
import { noted, openSample, sampleAssessment, shownNote, startBrowser } from './testing/browser.ts';

let browser: Browser;
beforeEach(() => {
  browser = startBrowser();
});
afterEach(() => browser.close());

describe('the open assessment', () => {
  it('shows an answer before it is stored, and says saved once another tab can read it', async () => {
    const { session } = await openSample(browser);
    session.answer('ours', 'backups', noted('nightly'));
    expect(session.store.getState().assessment?.candidates[0]?.answers.backups).toMatchObject({
      note: 'nightly',
    });
    expect(session.store.getState().save).toEqual({ kind: 'saving' });
    await session.flush();
    expect(session.store.getState().save).toEqual({ kind: 'saved' });
    const other = browser.openTab();
    await other.session.open('sample');
    expect(shownNote(other, 'backups', 'ours')).toBe('nightly');
  });

  it('keeps what an edit does not touch the same object, and changes nothing when it is stored', async () => {
    const { session } = await openSample(browser);
    const before = session.store.getState().assessment;
    session.answer('ours', 'backups', noted('nightly'));
    const after = session.store.getState().assessment;
    expect(after?.candidates[1]).toBe(before?.candidates[1]);
    expect(after?.profile).toBe(before?.profile);
    expect(after?.candidates[0]?.answers.caching).toBe(before?.candidates[0]?.answers.caching);
    await session.flush();
    expect(session.store.getState().assessment).toBe(after);
  });

  it('brings every part back after it was closed', async () => {
    const { session } = await openSample(browser);
    session.rename('Renamed');
    const added = session.addCandidate('A third') ?? '';
    session.answer(added, 'caching', noted('why not'));
    session.editCandidate('theirs', { note: 'sold by a vendor', embodies: { backend: 'platform' } });
    session.setPriority('security', 5);
    session.setDecided('separation', { status: 'accepted', option: 'separate', reason: 'two clients' });
    session.setTripwire('second-client', { happened: true });
    session.setReviewBy('2027-03-01');
    session.setLens({ id: 'foundations', version: '1.1.0' });
    const shown = session.store.getState().assessment;
    await session.close();
    expect(session.store.getState()).toMatchObject({ status: 'closed', assessment: null });
    await session.open('sample');
    const { updatedAt: _, ...reopened } = session.store.getState().assessment ?? sampleAssessment();
    expect(shown).toMatchObject(reopened);
    expect(Object.keys(reopened).sort()).toEqual(
      Object.keys(shown ?? {})
        .filter((key) => key !== 'updatedAt')
        .sort(),
    );
  });

  it('takes a candidate away and brings it back in its place with its answers', async () => {
    const { session } = await openSample(browser);
    const before = session.store.getState().assessment?.candidates;
    const bringBack = session.removeCandidate('ours');
    await session.flush();
    expect(session.store.getState().assessment?.candidates.map(({ id }) => id)).toEqual(['theirs']);
    session.addCandidate('Added in between');
    bringBack();
    await session.close();
    await session.open('sample');
    const after = session.store.getState().assessment?.candidates;
    expect(after?.slice(0, 2)).toEqual(before);
    expect(after?.[2]?.name).toBe('Added in between');
  });

  it('copies a candidate with its answers under an id of its own', async () => {
    const { session } = await openSample(browser);
    const copy = session.copyCandidate('ours', 'Ours, later');
    session.answer('ours', 'caching', null);
    await session.close();
    await session.open('sample');
    const [original, , copied] = session.store.getState().assessment?.candidates ?? [];
    expect(original?.answers).toEqual({});
    expect(copied).toEqual({ id: copy, name: 'Ours, later', answers: { caching: { kind: 'unknown' } } });
    expect(session.copyCandidate('nobody', 'x')).toBeNull();
  });

  it('takes edits back and forth, a whole sentence at a time, and stores where it arrives', async () => {
    const { session } = await openSample(browser);
    session.answer('profile', 'load', noted(''));
    for (const note of ['s', 'sp', 'spi', 'spik', 'spiky']) session.answer('profile', 'load', noted(note));
    session.rename('Renamed');
    session.undo();
    session.undo();
    expect(session.store.getState().assessment).toMatchObject({
      title: 'Sample',
      profile: { load: { note: '' } },
    });
    session.undo();
    expect(session.store.getState().assessment?.profile.load).toBeUndefined();
    expect(session.store.getState()).toMatchObject({ canUndo: false, canRedo: true });
    session.redo();
    session.redo();
    expect(session.store.getState().assessment?.profile.load).toMatchObject({ note: 'spiky' });
    await session.close();
    await session.open('sample');
    expect(session.store.getState().assessment).toMatchObject({
      title: 'Sample',
      profile: { load: { note: 'spiky' } },
    });
  });

  it('keeps keys it does not know, on the assessment, a candidate and an answer', async () => {
    const { repository, session } = browser.openTab();
    const foreign = {
      ...sampleAssessment(),
      labels: ['q3'],
      candidates: [
        { id: 'ours', name: 'Ours', colour: 'red', answers: { caching: { kind: 'unknown', seen: 1 } } },
      ],
    } as const;
    await repository.create(foreign);
    await session.open('sample');
    session.editCandidate('ours', { name: 'Ours, renamed' });
    session.answer('ours', 'backups', noted('nightly'));
    await session.flush();
    expect(await repository.readRaw('sample')).toMatchObject({
      labels: ['q3'],
      candidates: [
        { name: 'Ours, renamed', colour: 'red', answers: { caching: { kind: 'unknown', seen: 1 } } },
      ],
    });
  });
});
