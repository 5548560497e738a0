import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DraftRecord } from './database.ts';
import { createEndings } from './endings.ts';
import type { Browser } from './testing/browser.ts';
import { disk, noted, openSample, shownNote, startBrowser, textStorage } from './testing/browser.ts';

let texts: Storage;
let browser: Browser;
beforeEach(() => {
  texts = textStorage();
  browser = startBrowser(texts);
});
afterEach(() => browser.close());

const draft = (tab: string, question: string): DraftRecord => ({
  assessment: 'sample',
  key: ['answers', 'profile', question],
  tab,
  value: noted('late'),
  base: 1,
});

test('what a page could not store before it ended is shown at the next load, and then stored', async () => {
  const ended = await openSample(browser);
  disk.fault = 'dying';
  ended.session.answer('profile', 'frontends', noted('the last key'));
  await ended.session.close();

  disk.fault = null;
  const next = browser.openTab();
  await next.session.open('sample');
  expect(shownNote(next, 'frontends')).toBe('the last key');
  await next.session.flush();
  expect(texts.length).toBe(0);

  const later = browser.openTab();
  await later.session.open('sample');
  expect(shownNote(later, 'frontends')).toBe('the last key');
  expect(later.session.store.getState().otherVersions).toEqual([]);
});

test('each tab forgets only what it kept itself', () => {
  const endings = createEndings(() => texts);
  endings.keep([draft('a', 'one'), draft('a', 'two')]);
  endings.keep([draft('b', 'one')]);
  endings.forget('sample', 'a', [['answers', 'profile', 'one']]);
  expect(endings.of('sample')).toEqual([draft('a', 'two'), draft('b', 'one')]);
  endings.forget('sample', 'b');
  expect(endings.of('sample')).toEqual([draft('a', 'two')]);
  endings.forgetAll('sample');
  expect(texts.length).toBe(0);
});

test('damaged and foreign texts are passed over, and a closed storage is told', () => {
  const endings = createEndings(() => texts);
  texts.setItem('groundwork-ending sample x', '[{');
  texts.setItem('groundwork-ending sample y', '[{"assessment":"other","key":[],"tab":"y","base":1},7,null]');
  expect(endings.of('sample')).toEqual([]);
  const closed = createEndings(() => textStorage(true));
  expect(closed.keep([draft('a', 'one')])).toBe(false);
  expect(closed.of('sample')).toEqual([]);
});
