import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser, Tab } from './testing/browser.ts';
import { disk, noted, openSample, sampleAssessment, shownNote, startBrowser } from './testing/browser.ts';

let browser: Browser;
beforeEach(() => {
  browser = startBrowser();
});
afterEach(() => browser.close());

const stateOf = ({ session }: Tab) => session.store.getState();

/** Everything in the database, to see that nothing was written. */
async function dump(): Promise<unknown> {
  const database = await openDB('groundwork');
  const stores = [...database.objectStoreNames];
  const all = await Promise.all(stores.map(async (name) => [name, await database.getAll(name)]));
  database.close();
  return all;
}

async function damage(store: string, key: IDBValidKey, record: unknown): Promise<void> {
  const database = await openDB('groundwork');
  await database.put(store, record, key);
  database.close();
}

function goneAway() {
  return Object.assign(new EventTarget(), {
    document: Object.assign(new EventTarget(), { visibilityState: 'hidden' as const }),
  });
}

describe('when the disk refuses', () => {
  it.each(['full', 'fullAtLast'] as const)(
    'F01 on a disk that is %s an answer stays on screen, is never called saved, and is stored once there is room',
    async (fault) => {
      const tab = await openSample(browser);
      disk.fault = fault;
      tab.session.answer('profile', 'load', noted('no room'));
      await tab.session.flush();
      expect(stateOf(tab).save).toEqual({ kind: 'notSaved', why: 'full' });
      expect(shownNote(tab, 'load')).toBe('no room');
      tab.session.answer('profile', 'load', noted('still no room'));
      expect(stateOf(tab).save).toEqual({ kind: 'notSaved', why: 'full' });
      disk.fault = null;
      await tab.session.flush();
      expect(stateOf(tab).save).toEqual({ kind: 'saved' });
      const other = browser.openTab();
      await other.session.open('sample');
      expect(shownNote(other, 'load')).toBe('still no room');
    },
  );

  it('F01 leaving an assessment that could not be stored and coming back loses nothing', async () => {
    const tab = await openSample(browser);
    disk.fault = 'full';
    tab.session.answer('profile', 'load', noted('no room'));
    await tab.session.close();
    await tab.session.open('sample');
    expect(shownNote(tab, 'load')).toBe('no room');
    expect(stateOf(tab).save.kind).not.toBe('saved');
    disk.fault = null;
    await tab.session.flush();
    expect(stateOf(tab).save).toEqual({ kind: 'saved' });
  });

  it('F09 a connection that was closed under us is opened again and the user sees nothing', async () => {
    const tab = await openSample(browser);
    tab.connection.current()?.close();
    tab.session.answer('profile', 'load', noted('kept'));
    await tab.session.flush();
    expect(stateOf(tab).save).toEqual({ kind: 'saved' });
  });

  it('F20 what was typed last before the page went away is there at the next visit', async () => {
    const tab = await openSample(browser);
    tab.session.watchPage(goneAway());
    const page = goneAway();
    const unwatch = tab.session.watchPage(page);
    disk.fault = 'dying';
    tab.session.answer('profile', 'load', noted('last words'));
    tab.session.removeCandidate('theirs');
    page.dispatchEvent(new Event('pagehide'));
    await tab.session.flush();
    unwatch();
    disk.fault = null;
    const next = browser.openTab();
    await next.session.open('sample');
    expect(shownNote(next, 'load')).toBe('last words');
    expect(stateOf(next).assessment?.candidates.map(({ id }) => id)).toEqual(['ours']);
    await next.session.flush();
    expect(stateOf(next).save).toEqual({ kind: 'saved' });
    expect(stateOf(next).otherVersions).toEqual([]);
    expect(await dump()).toContainEqual(['drafts', []]);
  });

  it('F20 an unsaved text from an earlier visit does not overwrite what another tab stored since', async () => {
    const tab = await openSample(browser);
    const page = goneAway();
    tab.session.watchPage(page);
    disk.fault = 'dying';
    tab.session.answer('profile', 'load', noted('old draft'));
    page.document.dispatchEvent(new Event('visibilitychange'));
    await tab.session.flush();
    disk.fault = null;
    browser.isDeaf = true;
    const writer = browser.openTab();
    await writer.repository.replaceAll([sampleAssessment({ profile: { load: noted('newer') } })]);
    const next = browser.openTab();
    await next.session.open('sample');
    expect(shownNote(next, 'load')).toBe('newer');
    expect(stateOf(next).otherVersions.map(({ edit }) => edit.value)).toMatchObject([{ note: 'old draft' }]);
  });

  it('a page that is hidden and shown again leaves no draft behind', async () => {
    const tab = await openSample(browser);
    const page = goneAway();
    tab.session.watchPage(page);
    tab.session.answer('profile', 'load', noted('kept'));
    // By now the answer is being stored: its transaction will not see the draft that comes next.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(stateOf(tab).save).toEqual({ kind: 'saving' });
    page.document.dispatchEvent(new Event('visibilitychange'));
    await tab.session.flush();
    expect(stateOf(tab).save).toEqual({ kind: 'saved' });
    await vi.waitFor(async () => expect(await dump()).toContainEqual(['drafts', []]));
  });
});

describe('P1 what is called saved', () => {
  it('was written with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await openSample(browser);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
    transaction.mockRestore();
  });
});

describe('before anything was read', () => {
  it('an edit or a close during loading writes nothing', async () => {
    const tab = await openSample(browser);
    await tab.session.close();
    const before = await dump();
    const opening = tab.session.open('sample');
    tab.session.answer('profile', 'load', noted('too early'));
    tab.session.rename('Too early');
    const closing = tab.session.close();
    await Promise.all([opening, closing]);
    expect(stateOf(tab)).toMatchObject({ status: 'closed', assessment: null });
    expect(await dump()).toEqual(before);
  });

  it('of two assessments opened one right after the other the second is shown', async () => {
    const tab = await openSample(browser);
    await tab.repository.create(sampleAssessment({ id: 'second', title: 'Second' }));
    tab.session.rename('First');
    await Promise.all([tab.session.open('second'), tab.session.open('sample'), tab.session.open('second')]);
    expect(stateOf(tab)).toMatchObject({ status: 'ready', assessment: { title: 'Second' } });
    await tab.session.open('sample');
    expect(stateOf(tab).assessment?.title).toBe('First');
  });

  it('an assessment that the browser did not hand out can be opened again', async () => {
    const tab = await openSample(browser);
    await tab.session.close();
    const { load } = tab.repository;
    tab.repository.load = () => Promise.reject(new DOMException('refused', 'UnknownError'));
    await tab.session.open('sample');
    expect(stateOf(tab)).toMatchObject({ status: 'failed', fault: 'failed', assessment: null });
    tab.repository.load = load;
    await tab.session.open('sample');
    expect(stateOf(tab)).toMatchObject({ status: 'ready', fault: null });
  });

  it('an assessment that is not there is missing until it is stored', async () => {
    const tab = browser.openTab();
    await tab.session.open('sample');
    expect(stateOf(tab).status).toBe('missing');
    await browser.openTab().repository.create(sampleAssessment());
    await vi.waitFor(() => expect(stateOf(tab).status).toBe('ready'));
  });
});

describe('damaged records', () => {
  it('F10 an unreadable assessment is offered as it is, is never written to, and does not hide the others', async () => {
    const tab = await openSample(browser);
    await tab.repository.create(sampleAssessment({ id: 'second' }));
    await tab.session.close();
    await damage('parts', ['sample', ['lens']], {
      assessment: 'sample',
      key: ['lens'],
      value: 7,
      rev: 1,
      at: 0,
    });
    const before = await dump();
    await tab.session.open('sample');
    expect(stateOf(tab)).toMatchObject({
      status: 'unreadable',
      assessment: null,
      raw: { title: 'Sample', lens: 7 },
    });
    tab.session.rename('Overwritten');
    await tab.session.flush();
    await tab.session.close();
    expect(await dump()).toEqual(before);
    expect((await tab.repository.list()).map(({ id }) => id).sort()).toEqual(['sample', 'second']);
    await tab.session.open('second');
    expect(stateOf(tab).status).toBe('ready');
  });

  it('F10 one damaged answer is left out, and put aside when the question is answered anew', async () => {
    const tab = await openSample(browser);
    await tab.session.close();
    const key = ['answers', 'ours', 'caching'];
    await damage('parts', ['sample', key], { assessment: 'sample', key, value: 'junk', rev: 4, at: 0 });
    await tab.session.open('sample');
    expect(stateOf(tab)).toMatchObject({ status: 'ready', unreadableParts: [{ key, value: 'junk' }] });
    expect(stateOf(tab).assessment?.candidates[0]?.answers).toEqual({});
    expect(shownNote(tab, 'frontends')).toBeUndefined();
    tab.session.answer('ours', 'caching', noted('again'));
    await tab.session.close();
    expect(await dump()).toContainEqual(['drafts', [expect.objectContaining({ key, value: 'junk' })]]);
    await tab.session.open('sample');
    expect(shownNote(tab, 'caching', 'ours')).toBe('again');
  });
});
