import type { Page } from '@playwright/test';

export type Bytes = {
  /** Bytes on the wire, headers included, by the browser's own name of the type: Document, Script, Stylesheet, Font, Fetch. */
  readonly byType: Readonly<Record<string, number>>;
  readonly total: number;
  readonly requests: number;
};

const QUIET_MS = 1500;

/** What a visit fetches with nothing in the browser's cache: `visit` goes to the page and waits until it can be used. */
export async function bytesOf(page: Page, visit: () => Promise<void>): Promise<Bytes> {
  const browser = await page.context().newCDPSession(page);
  const types = new Map<string, string>();
  const byType: Record<string, number> = {};
  let requests = 0;
  let lastAt = performance.now();
  browser.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  browser.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    // What the browser made up itself, such as a picture in an address, crosses no wire.
    if (type === undefined || encodedDataLength === 0) return;
    byType[type] = (byType[type] ?? 0) + encodedDataLength;
    requests += 1;
    lastAt = performance.now();
  });
  await browser.send('Network.enable');
  await browser.send('Network.clearBrowserCache');
  await visit();
  // What waits until the page has come to rest counts too.
  while (performance.now() - lastAt < QUIET_MS) await page.waitForTimeout(QUIET_MS / 4);
  await browser.detach();
  return { byType, total: Object.values(byType).reduce((sum, bytes) => sum + bytes, 0), requests };
}
