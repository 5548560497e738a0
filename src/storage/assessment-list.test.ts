import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAssessmentList } from './assessment-list.ts';
import type { Browser } from './testing/browser.ts';
import { sampleAssessment, startBrowser } from './testing/browser.ts';

let browser: Browser;
beforeEach(() => {
  browser = startBrowser();
});
afterEach(() => browser.close());

describe('the list of assessments', () => {
  it('follows what any tab does, once it has been asked for', async () => {
    const [here, there] = [browser.openTab(), browser.openTab()];
    const { store, refresh } = createAssessmentList(here.repository, here.tabs);
    const ids = () => store.getState().rows.map(({ id }) => id);
    await there.repository.create(sampleAssessment({ id: 'first' }));
    expect(store.getState().status).toBe('loading');
    await refresh();
    expect(ids()).toEqual(['first']);
    await there.repository.create(sampleAssessment({ id: 'second' }));
    await vi.waitFor(() => expect(ids()).toEqual(['second', 'first']));
    const restore = await here.repository.remove('second');
    await vi.waitFor(() => expect(ids()).toEqual(['first']));
    await restore();
    await vi.waitFor(() => expect(ids()).toEqual(['second', 'first']));
  });

  it('hands out a row that reads as before as the same object, and one that changed as another', async () => {
    const { repository, tabs } = browser.openTab();
    await repository.create(sampleAssessment({ id: 'first' }));
    await repository.create(sampleAssessment({ id: 'second' }));
    const { store, refresh } = createAssessmentList(repository, tabs);
    const rowOf = (wanted: string) => store.getState().rows.find(({ id }) => id === wanted);
    await refresh();
    const [first, second] = [rowOf('first'), rowOf('second')];
    await repository.rename('first', 'Another name');
    await refresh();
    expect(rowOf('first')).toMatchObject({ title: 'Another name' });
    expect(rowOf('first')).not.toBe(first);
    expect(rowOf('second')).toBe(second);
  });

  it('says why it could not be read, and keeps the last known lines', async () => {
    const { repository, tabs } = browser.openTab();
    await repository.create(sampleAssessment());
    const { store, refresh } = createAssessmentList(repository, tabs);
    await refresh();
    repository.list = () => Promise.reject(new DOMException('refused', 'UnknownError'));
    await refresh();
    expect(store.getState()).toMatchObject({ status: 'failed', fault: 'failed', rows: [{ id: 'sample' }] });
  });
});
