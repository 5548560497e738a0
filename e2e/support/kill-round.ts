import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

export type KillRound = {
  /** Every choice that was made before the browser was killed, in order; the last one may not have been stored. */
  readonly chosen: readonly string[];
  /** The place in `chosen` of the last one for which the page said that it is stored; -1 where it never said so. */
  readonly savedAt: number;
  /** What the page shows after the browser was started again. */
  readonly found: string | null;
};

const QUESTION = 'input[name^="answer"]';

/** Chromium's own process, which takes all others with it: the one that was given the profile folder and no type of helper. */
async function killBrowser(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('The browser does not tell its process');
  process.kill(main.id, 'SIGKILL');
}

/** Starts an assessment in a browser of its own on this profile; returns the address of its first question. */
export async function startAssessment(
  profile: string,
  origin: string,
  options: LaunchOptions,
): Promise<string> {
  const context = await chromium.launchPersistentContext(profile, options);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(origin);
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await page.waitForURL(/\/q\//);
  await page.locator(QUESTION).first().waitFor();
  const address = page.url();
  await context.close();
  return address;
}

/**
 * Answers one question again and again, kills the browser after `afterMs`, starts it again on the same profile and reads the answer.
 * `address` is the question's; the profile keeps its assessment over the rounds.
 */
export async function killRound(
  profile: string,
  address: string,
  afterMs: number,
  options: LaunchOptions,
): Promise<KillRound> {
  const chosen: string[] = [];
  let savedAt = -1;
  const context = await chromium.launchPersistentContext(profile, options);
  const browser = context.browser();
  if (browser === null) throw new Error('A browser with a profile has to tell its process');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  const radios = page.locator(QUESTION);
  await radios.first().waitFor();
  const count = Math.min(3, await radios.count());
  const gone = new Promise<void>((resolve) => context.on('close', () => resolve()));
  const killing = new Promise((resolve) => setTimeout(resolve, afterMs)).then(() => killBrowser(browser));
  try {
    for (let step = 0; ; step += 1) {
      const radio = radios.nth(step % count);
      // Noted before it is chosen: the browser may be killed in between.
      chosen.push(String(await radio.getAttribute('value')));
      await radio.check();
      // Half of the time the next answer does not wait for this one.
      if (step % 2 === 1) continue;
      await page.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor({ timeout: 10_000 });
      savedAt = step;
    }
  } catch {
    // The browser is gone.
  }
  await killing;
  await gone;
  const again = await chromium.launchPersistentContext(profile, options);
  const reopened = again.pages()[0] ?? (await again.newPage());
  await reopened.goto(address);
  await reopened.locator(QUESTION).first().waitFor();
  const checked = reopened.locator(`${QUESTION}:checked`);
  const found = (await checked.count()) === 0 ? null : await checked.getAttribute('value');
  await again.close();
  return { chosen, savedAt, found };
}

/** Whether the round lost an answer: what is found must be the last one shown as saved, or one chosen after it. */
export function hasLost({ chosen, savedAt, found }: KillRound): boolean {
  if (savedAt < 0) return false;
  return found === null || !chosen.slice(savedAt).includes(found);
}
