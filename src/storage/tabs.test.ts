import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { TabMessage } from './tabs.ts';
import { createTabs, readMessage } from './tabs.ts';

describe('word between tabs', () => {
  it('reaches the other tabs and this one, each told where it comes from', async () => {
    const [a, b] = [createTabs('tabs-test'), createTabs('tabs-test')];
    const heard: unknown[] = [];
    a.subscribe((message, from) => heard.push(['a', message.kind, from]));
    const stop = b.subscribe((message, from) => heard.push(['b', message.kind, from]));
    a.post({ kind: 'changed', assessment: 'x', keys: [['title']] });
    await vi.waitFor(() =>
      expect(heard).toEqual([
        ['a', 'changed', 'thisTab'],
        ['b', 'changed', 'otherTab'],
      ]),
    );
    stop();
    b.post({ kind: 'removed', assessment: 'x' });
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['a', 'removed', 'otherTab']));
    a.close();
    b.close();
  });

  it('F18 without BroadcastChannel reaches this tab', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const tabs = createTabs();
    const heard: TabMessage[] = [];
    tabs.subscribe((message) => heard.push(message));
    tabs.post({ kind: 'removed', assessment: 'x' });
    expect(heard).toEqual([{ kind: 'removed', assessment: 'x' }]);
    vi.unstubAllGlobals();
  });

  it('is ignored where it is not ours: another version, another page of the same origin', () => {
    const ours = { v: 1, kind: 'changed', assessment: 'x', keys: [['answers', 'profile', 'load']] };
    expect(readMessage(ours)).toEqual({ kind: 'changed', assessment: 'x', keys: ours.keys });
    for (const foreign of [
      { v: 2 },
      { kind: 'wipe' },
      { assessment: 7 },
      { keys: ['title'] },
      { keys: [[1]] },
      { keys: null },
    ])
      expect(readMessage({ ...ours, ...foreign })).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(readMessage(junk)).toBeNull();
      }),
    );
  });
});
