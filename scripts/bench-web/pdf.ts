import type { Page } from '@playwright/test';
import { inMs, median } from './measure.ts';

/** Prints how long the PDF of the whole report takes from the press to the file, and the longest task of the page meanwhile. */
export async function printPdf(page: Page, report: string, rounds: number): Promise<void> {
  const times: number[] = [];
  const tasks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(report);
    const button = page.getByRole('button', { name: 'Download: PDF', exact: true });
    await button.waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      Object.assign(window, { longest: 0 });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          Object.assign(window, { longest: Math.max(Reflect.get(window, 'longest'), duration) });
      }).observe({ type: 'longtask' });
    });
    const start = performance.now();
    const file = page.waitForEvent('download');
    await button.click();
    await file;
    times.push(performance.now() - start);
    tasks.push(await page.evaluate(() => Number(Reflect.get(window, 'longest'))));
  }
  console.log(
    `PDF of the whole report: median ${inMs(median(times))}; longest task of the page ${inMs(Math.max(...tasks))} (0 is none over 50 ms)`,
  );
}
