import type { Page } from '@playwright/test';
import { bytesOf } from '../../e2e/support/bytes.ts';
import type { Speed } from './measure.ts';
import { inKilobytes, inMs, marksOf, median, SPEEDS, setSpeed } from './measure.ts';

/** A page of the program, and what stands on it once it can be used. */
export type Visited = { readonly name: string; readonly address: string; readonly usable: string };

const SETTLED_MS = 1000;

/** Prints what each page weighs and when it can be read and used, each visit with nothing kept. */
export async function printVisits(page: Page, pages: readonly Visited[], rounds: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  for (const { name, address, usable } of pages) {
    const visit = async () => {
      // What the page before still fetches is not of this visit.
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator(usable).first().waitFor();
    };
    const { byType, total, requests } = await bytesOf(page, visit);
    const parts = Object.entries(byType).map(([type, bytes]) => `${type} ${inKilobytes(bytes)}`);
    console.log(`${name}: ${inKilobytes(total)} in ${requests} requests (${parts.join(', ')})`);
    for (const speed of Object.keys(SPEEDS) as Speed[]) {
      await setSpeed(browser, speed);
      const times: { first: number; largest: number; blocking: number; usable: number }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await browser.send('Network.clearBrowserCache');
        await visit();
        const usableAt = await page.evaluate(() => performance.now());
        await page.waitForTimeout(SETTLED_MS);
        const { firstPaint, largestPaint, blocking } = await marksOf(page);
        times.push({ first: firstPaint, largest: largestPaint, blocking, usable: usableAt });
      }
      const of = (key: 'first' | 'largest' | 'blocking' | 'usable') =>
        inMs(median(times.map((time) => time[key])));
      console.log(
        `  ${speed}: first paint ${of('first')}, largest ${of('largest')}, usable ${of('usable')}, blocking ${of('blocking')}`,
      );
    }
    await setSpeed(browser, 'full speed');
  }
  await browser.detach();
}
