import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';

const PORT = Number(process.env.GROUNDWORK_PORT ?? 4317);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  timeout: 240_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    // It would answer before a test can: only the tests about it have one.
    serviceWorkers: 'block',
    // Recording takes a third of the time of a run: `GROUNDWORK_TRACE=1` asks for it.
    trace: process.env.GROUNDWORK_TRACE === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `npx tsx scripts/serve.ts --port ${PORT} --no-open`,
    port: PORT,
    reuseExistingServer: false,
  },
});
