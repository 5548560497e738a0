import type { BrowserContext } from '@playwright/test';
import { chromium, test } from '@playwright/test';
import { watch } from './test.ts';

export type Visit = { readonly context: BrowserContext; readonly faults: readonly string[] };

/** Starts a browser on a profile folder that outlives it, as a person's own browser does. */
export async function openBrowser(folder: string): Promise<Visit> {
  const { baseURL = '', launchOptions, viewport } = test.info().project.use;
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions,
    baseURL,
    ...(viewport === undefined ? {} : { viewport }),
    acceptDownloads: true,
  });
  return { context, faults: watch(context, new URL(baseURL).origin) };
}
