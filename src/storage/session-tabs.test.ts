import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser, Tab } from './testing/browser.ts';
import { noted, openSample, shownNote, startBrowser } from './testing/browser.ts';

let browser: Browser;
let a: Tab;
let b: Tab;
beforeEach(async () => {
  browser = startBrowser();
  a = await openSample(browser);
  b = browser.openTab();
  await b.session.open('sample');
});
afterEach(() => browser.close());

const stateOf = ({ session }: Tab) => session.store.getState();

describe('two tabs with one assessment', () => {
  it('F15 answers to different questions both survive and appear in the other tab', async () => {
    a.session.answer('profile', 'load', noted('from a'));
    b.session.answer('ours', 'backups', noted('from b'));
    await Promise.all([a.session.flush(), b.session.flush()]);
    await vi.waitFor(() => {
      for (const tab of [a, b]) {
        expect(shownNote(tab, 'load')).toBe('from a');
        expect(shownNote(tab, 'backups', 'ours')).toBe('from b');
      }
    });
  });

  it('F15 a candidate added, answered and removed in one tab does so in the other', async () => {
    const added = a.session.addCandidate('A third') ?? '';
    a.session.answer(added, 'caching', noted('quick'));
    await vi.waitFor(() => expect(shownNote(b, 'caching', added)).toBe('quick'));
    const bringBack = b.session.removeCandidate('ours');
    await vi.waitFor(() =>
      expect(stateOf(a).assessment?.candidates.map(({ id }) => id)).toEqual(['theirs', added]),
    );
    bringBack();
    await vi.waitFor(() =>
      expect(stateOf(a).assessment?.candidates).toEqual(stateOf(b).assessment?.candidates),
    );
    expect(stateOf(a).assessment?.candidates[0]?.answers).toEqual({ caching: { kind: 'unknown' } });
  });

  it('F16 of two answers to one question the stored one stands, and the late one waits to be picked', async () => {
    browser.isDeaf = true;
    a.session.answer('profile', 'load', noted('first'));
    await a.session.flush();
    b.session.answer('profile', 'load', noted('late'));
    await b.session.flush();
    expect(shownNote(b, 'load')).toBe('first');
    expect(stateOf(b).save).toEqual({ kind: 'saved' });
    const [other] = stateOf(b).otherVersions;
    expect(other?.edit).toMatchObject({ part: 'answers', id: 'load', value: { note: 'late' } });

    const later = browser.openTab();
    await later.session.open('sample');
    const [kept] = stateOf(later).otherVersions;
    expect(kept?.edit.value).toMatchObject({ note: 'late' });
    if (kept !== undefined) await later.session.pick(kept, 'other');
    await later.session.close();
    await later.session.open('sample');
    expect(shownNote(later, 'load')).toBe('late');
    expect(stateOf(later).otherVersions).toEqual([]);
  });

  it('F16 a late text that somebody does not pick is gone', async () => {
    browser.isDeaf = true;
    a.session.answer('profile', 'load', noted('first'));
    await a.session.flush();
    b.session.answer('profile', 'load', noted('late'));
    await b.session.flush();
    const [other] = stateOf(b).otherVersions;
    if (other !== undefined) await b.session.pick(other, 'shown');
    expect(stateOf(b).otherVersions).toEqual([]);
    await b.session.close();
    await b.session.open('sample');
    expect(shownNote(b, 'load')).toBe('first');
    expect(stateOf(b).otherVersions).toEqual([]);
  });

  it('F16 what was typed on while the late text was being refused is what is kept', async () => {
    browser.isDeaf = true;
    a.session.answer('profile', 'load', noted('first'));
    await a.session.flush();
    b.session.answer('profile', 'load', noted('late'));
    b.session.answer('profile', 'load', noted('late, and more'));
    await b.session.flush();
    expect(shownNote(b, 'load')).toBe('first');
    await b.session.close();
    await b.session.open('sample');
    expect(stateOf(b).otherVersions.map(({ edit }) => edit.value)).toMatchObject([
      { note: 'late, and more' },
    ]);
  });

  it('F16 the same answer given twice is no conflict', async () => {
    browser.isDeaf = true;
    a.session.answer('profile', 'load', noted('same'));
    await a.session.flush();
    b.session.answer('profile', 'load', noted('same'));
    await b.session.flush();
    expect(stateOf(b).otherVersions).toEqual([]);
    expect(shownNote(b, 'load')).toBe('same');
  });

  it('F17 what was deleted elsewhere stays on screen with its text and can be stored again', async () => {
    browser.isDeaf = true;
    await a.repository.remove('sample');
    b.session.answer('profile', 'load', noted('typed after it was gone'));
    await b.session.flush();
    expect(stateOf(b)).toMatchObject({ status: 'deleted', save: { kind: 'notSaved', why: 'deleted' } });
    expect(shownNote(b, 'load')).toBe('typed after it was gone');
    await b.session.restoreDeleted();
    expect(stateOf(b)).toMatchObject({ status: 'ready', save: { kind: 'saved' } });
    b.session.rename('Alive');
    await b.session.close();
    await a.session.close();
    await a.session.open('sample');
    expect(stateOf(a).assessment?.title).toBe('Alive');
    expect(shownNote(a, 'load')).toBe('typed after it was gone');
  });

  it('F17 a deletion that is taken back lets the other tab go on', async () => {
    const restore = await a.repository.remove('sample');
    await vi.waitFor(() => expect(stateOf(b).status).toBe('deleted'));
    await restore();
    await vi.waitFor(() => expect(stateOf(b).status).toBe('ready'));
    b.session.answer('profile', 'load', noted('afterwards'));
    await b.session.flush();
    expect(stateOf(b).save).toEqual({ kind: 'saved' });
  });

  it('F18 without word from other tabs nothing is lost, and a tab that is looked at again is up to date', async () => {
    browser.isDeaf = true;
    a.session.answer('profile', 'load', noted('unheard'));
    await a.session.flush();
    expect(shownNote(b, 'load')).toBeUndefined();
    const page = Object.assign(new EventTarget(), {
      document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
    });
    const unwatch = b.session.watchPage(page);
    page.document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(shownNote(b, 'load')).toBe('unheard'));
    unwatch();
  });

  it('a change stored elsewhere while the assessment is being read is not missed', async () => {
    const c = browser.openTab();
    const load = c.repository.load;
    c.repository.load = async (id) => {
      const loaded = await load(id);
      a.session.answer('profile', 'load', noted('meanwhile'));
      await a.session.flush();
      return loaded;
    };
    await c.session.open('sample');
    expect(shownNote(c, 'load')).toBe('meanwhile');
  });
});
