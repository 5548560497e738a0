import type { Page } from '@playwright/test';
import type { Speed } from './measure.ts';
import { inMs, median, SPEEDS, setSpeed } from './measure.ts';

export const ANSWER = 'input[name^="answer"]';
const PICKS = 30;

/** From picking a choice until the frame that shows it has been drawn, in ms. The page shows a question. */
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

/** Prints how long a picked answer takes to show while it is being stored, and the heap of the page. */
export async function printPicks(page: Page, question: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await page.goto(question);
  await page.locator(ANSWER).first().waitFor();
  await browser.send('HeapProfiler.collectGarbage');
  await browser.send('Performance.enable');
  const { metrics } = await browser.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  console.log(`heap on a question page: ${(heap / 1e6).toFixed(1)} MB`);
  for (const speed of Object.keys(SPEEDS) as Speed[]) {
    await setSpeed(browser, speed);
    const times = await pickTimes(page);
    console.log(
      `picking an answer to the next frame, ${speed}: median ${inMs(median(times))}, worst ${inMs(Math.max(...times))} of ${times.length}`,
    );
  }
  await setSpeed(browser, 'full speed');
  await browser.detach();
}
