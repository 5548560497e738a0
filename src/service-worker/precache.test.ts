import { describe, expect, it } from 'vitest';
import type { Build } from './precache.ts';
import { cacheName, forgetOthers, keepAll } from './precache.ts';

const SCOPE = 'https://example.org/groundwork/';
const build = (version: string, ...paths: string[]): Build => ({
  version,
  files: paths.map((path) => ({ path, integrity: 'sha256-x' })),
});

/** As much of the browser's caches as is used, with what is inside for all to see. */
function cachesOf(kept: Record<string, Record<string, string>>) {
  const open = (name: string) => {
    kept[name] ??= {};
    return {
      put: async (address: string, response: Response) => {
        const body = await response.text();
        kept[name] = { ...kept[name], [address]: body };
      },
    };
  };
  const match = async (address: string) => {
    const body = Object.values(kept).find((cache) => address in cache)?.[address];
    return body === undefined ? undefined : new Response(body);
  };
  return {
    keys: async () => Object.keys(kept),
    open: async (name: string) => open(name),
    match,
    delete: async (name: string) => delete kept[name],
  };
}

const network =
  (files: Record<string, string>, asked: string[] = []) =>
  async ({ url, cache, integrity }: Request) => {
    asked.push(url.slice(SCOPE.length));
    expect([cache, integrity]).toEqual(['reload', 'sha256-x']);
    const body = files[url.slice(SCOPE.length)];
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  };

const OLD = build('1', 'app.html', 'assets/lens-a.js');
const NEW = build('2', 'app.html', 'assets/lens-a.js', 'assets/page-b.js');
const keptOld = () => ({
  [cacheName(SCOPE, OLD)]: { [`${SCOPE}app.html`]: 'old', [`${SCOPE}assets/lens-a.js`]: 'lens' },
});

describe('keeping a build', () => {
  it('keeps every file of it beside the older build, and fetches only what that does not have', async () => {
    const kept: Record<string, Record<string, string>> = keptOld();
    const asked: string[] = [];
    const fetch = network({ 'app.html': 'new', 'assets/page-b.js': 'page' }, asked);
    await keepAll(NEW, { scope: SCOPE, caches: cachesOf(kept), fetch });
    expect(asked.toSorted()).toEqual(['app.html', 'assets/page-b.js']);
    expect(kept[cacheName(SCOPE, NEW)]).toEqual({
      [`${SCOPE}app.html`]: 'new',
      [`${SCOPE}assets/lens-a.js`]: 'lens',
      [`${SCOPE}assets/page-b.js`]: 'page',
    });
    expect(kept[cacheName(SCOPE, OLD)]).toEqual(keptOld()[cacheName(SCOPE, OLD)]);
  });

  it('keeps nothing of it where one file is missing, and leaves the older build alone', async () => {
    const kept: Record<string, Record<string, string>> = keptOld();
    const caches = cachesOf(kept);
    const fetch = network({ 'app.html': 'new' });
    await expect(keepAll(NEW, { scope: SCOPE, caches, fetch })).rejects.toThrow(
      'page-b.js was answered with 404',
    );
    expect(kept).toEqual(keptOld());
  });

  it('takes an answer that a host has led elsewhere as the answer itself', async () => {
    const kept: Record<string, Record<string, string>> = {};
    const redirected = Object.defineProperty(new Response('page'), 'redirected', { value: true });
    await keepAll(build('1', 'index.html'), {
      scope: SCOPE,
      caches: cachesOf(kept),
      fetch: async () => redirected,
    });
    expect(kept[`groundwork ${SCOPE} 1`]).toEqual({ [`${SCOPE}index.html`]: 'page' });
  });
});

it('forgets other builds of the same scope, and nobody else’s', async () => {
  const others = { 'groundwork https://example.org/other/ 1': {}, 'something else': {} };
  const kept: Record<string, Record<string, string>> = {
    ...keptOld(),
    [cacheName(SCOPE, NEW)]: {},
    ...others,
  };
  await forgetOthers(NEW, { scope: SCOPE, caches: cachesOf(kept), fetch: network({}) });
  expect(kept).toEqual({ [cacheName(SCOPE, NEW)]: {}, ...others });
});
