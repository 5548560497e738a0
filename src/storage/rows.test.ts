import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from './testing/browser.ts';
import { noted, sampleAssessment, startBrowser } from './testing/browser.ts';

let browser: Browser;
beforeEach(() => {
  browser = startBrowser();
});

describe('what is kept of an assessment for the list', () => {
  it('an assessment that was set aside stays aside, whatever happens to its content', async () => {
    const { repository, session } = browser.openTab();
    await repository.create(sampleAssessment());
    await repository.setArchived('sample', true);
    await session.open('sample');
    session.answer('profile', 'clients', noted('later'));
    await session.flush();
    await repository.rename('sample', 'Another name');
    await repository.replaceAll([sampleAssessment({ title: 'From a file' })]);
    expect(await repository.list()).toMatchObject([{ title: 'From a file', isArchived: true }]);
    await repository.setArchived('sample', false);
    expect(await repository.list()).toMatchObject([{ isArchived: false }]);
  });

  it('setting aside is no change: the order of the list and the count of changes stay', async () => {
    const { repository } = browser.openTab();
    await repository.create(sampleAssessment({ id: 'first' }));
    await repository.create(sampleAssessment({ id: 'second' }));
    const before = await repository.census();
    await repository.setArchived('first', true);
    expect((await repository.list()).map(({ id }) => id)).toEqual(['second', 'first']);
    expect(await repository.census()).toEqual(before);
    expect(before.count).toBe(2);
  });

  it('a line that is gone is told as such', async () => {
    const { repository } = browser.openTab();
    await expect(repository.setArchived('nobody', true)).rejects.toMatchObject({ code: 'deleted' });
  });
});
