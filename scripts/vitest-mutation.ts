/** How `npm run mutate` runs tests: those of the engine alone, each law tried a few times, since every mutant runs them all again. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/engine/**/*.test.ts'],
    setupFiles: ['src/engine/testing/few-runs.ts'],
    testTimeout: 60_000,
  },
});
