import type { Page } from '@playwright/test';
import { seedAssessments } from '../../e2e/support/many-rows.ts';
import type { Speed } from './measure.ts';
import { inMs, median, SPEEDS, setSpeed } from './measure.ts';

const LISTED = 1000;

/** From the beginning of the navigation until the first rows can be pressed and until every row is there, in ms. */
async function listTimes(page: Page, address: string, rows: number) {
  await page.goto(address);
  const until = async (wanted: number) => {
    await page.waitForFunction(
      (least) => document.querySelectorAll('main ul > li > a').length >= least,
      wanted,
    );
    return page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
        ),
    );
  };
  return { first: await until(1), all: await until(rows) };
}

/** Prints how long the list of assessments takes to open as it stands, and with a thousand more. */
export async function printList(page: Page, address: string, rounds: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (const rows of [1, LISTED]) {
    if (rows === LISTED) await seedAssessments(page, LISTED);
    for (const speed of Object.keys(SPEEDS) as Speed[]) {
      await setSpeed(browser, speed);
      const times: { first: number; all: number }[] = [];
      for (let round = 0; round < rounds; round += 1) times.push(await listTimes(page, address, rows));
      console.log(
        `${rows} listed, ${speed}: first row ${inMs(median(times.map(({ first }) => first)))}, all ${inMs(median(times.map(({ all }) => all)))}`,
      );
    }
  }
  await setSpeed(browser, 'full speed');
  await browser.detach();
}
