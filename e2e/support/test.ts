import type { BrowserContext, ConsoleMessage } from '@playwright/test';
import { test as base } from '@playwright/test';

/** What the test runner itself says where it keeps a page from registering a service worker. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

/** Everything that must never happen in a context: console errors and warnings, page errors, requests to other places. */
export function watch(context: BrowserContext, ownOrigin: string): readonly string[] {
  const faults: string[] = [];
  context.on('console', (message: ConsoleMessage) => {
    if (message.text() === BLOCKED_WORKER) return;
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (failure) => faults.push(`page error: ${failure.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== ownOrigin) faults.push(`foreign request: ${request.url()}`);
  });
  return faults;
}

/** A test whose page fails it on any console error or warning, uncaught error or foreign request. */
export const test = base.extend<{ guard: undefined }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults = watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
    { auto: true },
  ],
});
