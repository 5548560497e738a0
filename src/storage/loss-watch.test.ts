import { beforeEach, describe, expect, it } from 'vitest';
import { createLossWatch } from './loss-watch.ts';
import { createSentinel } from './sentinel.ts';
import type { Browser } from './testing/browser.ts';
import { sampleAssessment, startBrowser, textStorage } from './testing/browser.ts';

let texts: Storage;
let browser: Browser;
beforeEach(() => {
  texts = textStorage();
  browser = startBrowser();
});

/** A visit: a page that starts the watch, as every page does. */
async function visit(storageStatus: 'kept' | 'private' = 'kept') {
  const { repository, tabs } = browser.openTab();
  const sentinel = createSentinel(() => texts);
  const watch = createLossWatch({ rows: repository, sentinel, tabs, storageStatus: () => storageStatus });
  await watch.start();
  return { repository, sentinel, watch };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('F08, F46 a browser that loses assessments', () => {
  it('is noticed at the next visit, with what was expected and when it was last downloaded', async () => {
    const first = await visit();
    await first.repository.create(sampleAssessment({ id: 'a' }));
    await first.repository.create(sampleAssessment({ id: 'b' }));
    first.sentinel.noteBackup('2026-11-01T10:00:00.000Z');
    await settle();
    browser = startBrowser();
    const { watch } = await visit();
    expect(watch.store.getState().loss).toMatchObject({
      expected: { count: 2, backedUpAt: '2026-11-01T10:00:00.000Z' },
      found: { count: 0 },
    });
  });

  it('is told again until as many are there again, or it is accepted', async () => {
    const first = await visit();
    await first.repository.create(sampleAssessment());
    await settle();
    browser = startBrowser();
    await visit();
    const second = await visit();
    expect(second.watch.store.getState().loss).not.toBeNull();
    await second.repository.create(sampleAssessment());
    await settle();
    expect(second.watch.store.getState().loss).toBeNull();

    browser = startBrowser();
    const third = await visit();
    await third.watch.accept();
    expect((await visit()).watch.store.getState().loss).toBeNull();
  });

  it('older data in its place counts as loss, deleting on purpose does not', async () => {
    const first = await visit();
    await first.repository.create(sampleAssessment());
    await first.repository.rename('sample', 'Renamed');
    await settle();
    const remembered = first.sentinel.read();
    await first.repository.remove('sample');
    await settle();
    expect((await visit()).watch.store.getState().loss).toBeNull();
    expect(remembered).toMatchObject({ count: 1, changed: 2 });

    texts.setItem('groundwork-sentinel', JSON.stringify({ ...remembered, count: 0, changed: 99 }));
    expect((await visit()).watch.store.getState().loss).toMatchObject({ expected: { changed: 99 } });
  });

  it('nothing is noted or claimed while nothing is kept, nor from a damaged note', async () => {
    texts.setItem('groundwork-sentinel', JSON.stringify({ count: 7, changed: 9 }));
    const { repository, watch } = await visit('private');
    await repository.create(sampleAssessment());
    await settle();
    expect(watch.store.getState().loss).toBeNull();
    expect(JSON.parse(texts.getItem('groundwork-sentinel') ?? '')).toMatchObject({ count: 7 });
    for (const damaged of ['{', '7', '{"count":"many"}', 'null']) {
      texts.setItem('groundwork-sentinel', damaged);
      expect((await visit()).watch.store.getState().loss).toBeNull();
    }
  });
});
