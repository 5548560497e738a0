/**
 * `npm run bench:web`: how fast the built pages follow a person, at full speed and with the processor slowed four times. It prints and
 * judges nothing: times depend on the machine. It needs the production build. `--port 4391`
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { seedAssessments } from '../e2e/support/many-rows.ts';
import { findBrowser } from './find-browser.ts';
import { whileServed } from './served.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4391' } } });
const PICKS = 30;
const LISTED = 1000;
const OPENINGS = 5;
const ANSWER = 'input[name^="answer"]';

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const inMs = (time: number) => `${time.toFixed(1)} ms`;

async function slowDown(page: Page, rate: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/** From picking a choice until the frame that shows it has been drawn. */
function pickTimes(page: Page): Promise<number[]> {
  return page.evaluate(
    async ({ selector, picks }) => {
      const times: number[] = [];
      for (let pick = 0; pick < picks; pick += 1) {
        const choices = [...document.querySelectorAll<HTMLInputElement>(selector)];
        const choice = choices.filter(({ checked }) => !checked)[pick % 2];
        if (choice === undefined) continue;
        const start = performance.now();
        choice.click();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      return times;
    },
    { selector: ANSWER, picks: PICKS },
  );
}

/** From the beginning of the navigation until every row is in the page and a frame has been drawn. */
async function listTime(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/assessments`);
  await page.waitForFunction((rows) => document.querySelectorAll('main ul > li > a').length >= rows, LISTED);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      ),
  );
}

await whileServed(Number(values.port), async (origin) => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.goto(origin);
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await page.locator(ANSWER).first().waitFor();
  for (const rate of [1, 4]) {
    await slowDown(page, rate);
    const times = await pickTimes(page);
    console.log(
      `picking an answer to the next frame, ${rate}x slower: median ${inMs(median(times))} of ${times.length}`,
    );
  }
  await seedAssessments(page, LISTED);
  for (const rate of [1, 4]) {
    await slowDown(page, rate);
    const times: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) times.push(await listTime(page, origin));
    console.log(
      `${LISTED} assessments listed, ${rate}x slower: median ${inMs(median(times))} of ${OPENINGS}`,
    );
  }
  await browser.close();
});
