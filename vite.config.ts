/// <reference types="vitest/config" />
// Builds the app, and runs the unit tests.
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bundledArticles } from './seeds/plugin'
import { thirdPartyNotices } from './src/cli/notices/plugin'
import { compression } from './src/cli/serving/compression'
import { fittedWeights } from './src/cli/serving/modelsPlugin'
import { hosting } from './src/cli/serving/plugin'

/** The service worker alone keeps its name: browsers look for a newer one under the same address. */
const SERVICE_WORKER = 'service-worker'

/** Counts the engine's work, which needs a process of its own. */
const COUNTED = 'tests/engine/growth.test.ts'

/** The one worker that runs WebAssembly. */
const CAREFUL_WORKER = 'careful.worker'

const notices = thirdPartyNotices('src/training/MODEL.md', 'LICENSE')

export default defineConfig({
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    bundledArticles(),
    fittedWeights(),
    notices.main,
    hosting(),
    compression(),
  ],
  // Folders of their own: hosts send workers a policy of their own by path, and the careful reading's yet another.
  worker: {
    format: 'es',
    plugins: () => [notices.worker()],
    rolldownOptions: {
      output: {
        entryFileNames: ({ name }) =>
          `assets/${name === CAREFUL_WORKER ? 'careful' : 'worker'}/[name]-[hash].js`,
        chunkFileNames: 'assets/worker/[name]-[hash].js',
      },
    },
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    rolldownOptions: {
      input: { index: 'index.html', [SERVICE_WORKER]: 'src/worker/service.worker.ts' },
      output: {
        entryFileNames: ({ name }) =>
          name === SERVICE_WORKER ? `${SERVICE_WORKER}.js` : 'assets/[name]-[hash].js',
      },
    },
  },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', COUNTED],
          environment: 'node',
          setupFiles: ['tests/support/setup.ts'],
          // Files share their modules and, in a browser's stead, jsdom: loading them anew for each took three fifths of the time.
          isolate: false,
        },
      },
      // What V8 compiled for other tests has no counters (tests/support/workOf.ts).
      { extends: true, test: { name: 'counted', include: [COUNTED], isolate: true } },
    ],
  },
})
