import type { CDPSession, Page } from '@playwright/test';

/** A quick desk, and a slow phone on a poor network (Mbit/s down, ms of latency, processor slowed). */
export const SPEEDS = {
  'full speed': { slowdown: 1, megabitsDown: null, latencyMs: 0 },
  'slow phone': { slowdown: 4, megabitsDown: 1.6, latencyMs: 150 },
} as const;
export type Speed = keyof typeof SPEEDS;

const BYTES_PER_MEGABIT = 125_000;

/** From now on the page is as slow as `speed` says, processor and network. */
export async function setSpeed(browser: CDPSession, speed: Speed): Promise<void> {
  const { slowdown, megabitsDown, latencyMs } = SPEEDS[speed];
  const bytesPerSecond = megabitsDown === null ? -1 : megabitsDown * BYTES_PER_MEGABIT;
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** The middle of the times; `NaN` of none. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

export const inMs = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
export const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export type Marks = {
  /** ms from the beginning of the navigation to the first and to the largest thing that was drawn. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** ms: what each task above 50 ms took beyond 50 ms, added up. */
  readonly blocking: number;
};

/** What the browser noted about the page since its navigation. */
export function marksOf(page: Page): Promise<Marks> {
  return page.evaluate(async () => {
    const [paints = [], largest = [], tasks = []] = await Promise.all(
      ['paint', 'largest-contentful-paint', 'longtask'].map(
        (type) =>
          new Promise<PerformanceEntry[]>((resolve) => {
            const found: PerformanceEntry[] = [];
            const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
            observer.observe({ type, buffered: true });
            setTimeout(() => {
              observer.disconnect();
              resolve(found);
            }, 100);
          }),
      ),
    );
    return {
      firstPaint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
      largestPaint: largest.at(-1)?.startTime ?? Number.NaN,
      blocking: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
    };
  });
}
