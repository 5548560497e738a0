import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { FILE_GROUPS } from './scripts/file-groups.ts';
import { beforeStart } from './scripts/vite-plugin-before-start.ts';
import { compressedFiles } from './scripts/vite-plugin-compressed.ts';
import { exampleResults } from './scripts/vite-plugin-example.ts';
import { firstLoad } from './scripts/vite-plugin-first-load.ts';
import { guideContent } from './scripts/vite-plugin-guides.ts';
import { hostingFiles } from './scripts/vite-plugin-hosting.ts';
import { leanRouter } from './scripts/vite-plugin-lean-router.ts';
import { lensContent } from './scripts/vite-plugin-lens.ts';
import { licenceFile } from './scripts/vite-plugin-licences.ts';
import { offlineWorker } from './scripts/vite-plugin-offline.ts';
import { pagePolicy } from './scripts/vite-plugin-page-policy.ts';
import { prerenderedPages } from './scripts/vite-plugin-prerender.ts';

const ROUTER = fileURLToPath(new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url));

/** They replace the browser's database, and a tab that they opened may outlive them: each file has a process of its own. */
const STORAGE_TESTS = 'src/storage/**/*.test.ts';
/** Left out of `npm run unit`. */
const LONG_TESTS = 'src/**/*.long.test.ts';

export default defineConfig({
  plugins: [
    // React's hot reloading would be injected into the PDF worker, which has no window.
    react({ exclude: [/\/src\/report\/pdf\//, /\/node_modules\//] }),
    leanRouter(),
    lensContent(),
    exampleResults(),
    guideContent(),
    beforeStart(),
    pagePolicy(),
    firstLoad(),
    prerenderedPages(),
    hostingFiles(),
    licenceFile(),
    offlineWorker(),
    compressedFiles(),
  ],
  resolve: {
    // The package names its development build for browsers, with checks and messages that only its users' developers need.
    alias: { 'react-router': ROUTER },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Fonts and images inlined as data would be blocked by the page's policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // One sheet of 14 kB: cut up, a question needs fifteen, and each page shifts when its own arrives.
    cssCodeSplit: false,
    // Every browser that has the target's language preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Each group is what it names and no more: React and the storage stay with what starts the program.
          includeDependenciesRecursively: false,
          groups: [...FILE_GROUPS],
        },
      },
    },
  },
  test: {
    setupFiles: ['scripts/property-seed.ts'],
    testTimeout: 60_000,
    // By itself it would leave one core to the tests where there are two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'storage',
          include: [STORAGE_TESTS],
        },
      },
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [STORAGE_TESTS, LONG_TESTS],
          // A process for each of a hundred files takes as long as the tests. What these leave behind, no other meets.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [LONG_TESTS],
        },
      },
    ],
  },
});
