import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersOf } from './part.ts';
import type { Browser, Tab } from './testing/browser.ts';
import { noted, sampleAssessment, startBrowser } from './testing/browser.ts';

let browser: Browser;
beforeEach(() => {
  browser = startBrowser();
});
afterEach(() => browser.close());

async function openSample(): Promise<Tab> {
  const tab = browser.openTab();
  await tab.repository.create(sampleAssessment());
  await tab.session.open('sample');
  return tab;
}

const shownNote = ({ session }: Tab, question: string, scope = 'profile') => {
  const { assessment } = session.store.getState();
  return assessment && answersOf(assessment, scope)?.[question]?.note;
};

describe('an open assessment', () => {
  it('shows an answer before it is stored, and says saved once another tab can read it', async () => {
    const { session } = await openSample();
    const before = session.store.getState().assessment;
    session.answer('ours', 'backups', noted('nightly'));
    const { assessment, save } = session.store.getState();
    expect(assessment?.candidates[0]?.answers.backups).toMatchObject({ note: 'nightly' });
    expect(assessment?.candidates[1]).toBe(before?.candidates[1]);
    expect(assessment?.profile).toBe(before?.profile);
    expect(save).toEqual({ kind: 'saving' });
    await session.flush();
    expect(session.store.getState().save).toEqual({ kind: 'saved' });
    const other = browser.openTab();
    await other.session.open('sample');
    expect(shownNote(other, 'backups', 'ours')).toBe('nightly');
  });
});
