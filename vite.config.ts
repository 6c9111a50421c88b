/// <reference types="vitest/config" />
// Builds the app, and runs the unit tests.
import { availableParallelism } from 'node:os'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bundledArticles } from './seeds/plugin'
import { thirdPartyNotices } from './src/cli/notices/plugin'
import { compression } from './src/cli/serving/compression'
import { fittedWeights } from './src/cli/serving/modelsPlugin'
import { hosting, packaged } from './src/cli/serving/plugin'
import { reactRuntime } from './src/cli/serving/reactRuntime'
import { servedPage } from './src/cli/serving/servedPage'

/** The service worker alone keeps its name: browsers look for a newer one under the same address. */
const SERVICE_WORKER = 'service-worker'

/** Counts the engine's work, which needs a process of its own. */
const COUNTED = 'tests/engine/growth.test.ts'

/** The mode in which the app is packed into the browser's extension (src/extension/build.ts). */
const EXTENSION = 'extension'

/** The one worker that runs WebAssembly. */
const CAREFUL_WORKER = 'careful.worker'

/** What React says of an element that jsdom does not know. */
const UNKNOWN_TO_JSDOM = /^The tag <search> is unrecognized in this browser/

/** How every unit test begins. */
const setup = { setupFiles: ['tests/support/setup.ts'], isolate: false }

const notices = thirdPartyNotices('src/training/MODEL.md', 'LICENSE')

export default defineConfig(({ mode }) => ({
  base: './',
  resolve: { alias: reactRuntime.alias },
  plugins: [
    react(),
    tailwindcss(),
    bundledArticles(),
    fittedWeights(),
    notices.main,
    servedPage(),
    // A package needs neither headers of a host nor its compressed copies.
    mode === EXTENSION ? packaged() : [hosting(), compression()],
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
    // Every browser of that target preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: 'index.html',
        ...(mode === EXTENSION ? {} : { [SERVICE_WORKER]: 'src/worker/service.worker.ts' }),
      },
      output: {
        entryFileNames: ({ name }) =>
          name === SERVICE_WORKER ? `${SERVICE_WORKER}.js` : 'assets/[name]-[hash].js',
        // What the page needs at once is one file: in thirty, shared with what comes later, it compresses worse.
        codeSplitting: { groups: [{ name: 'page', tags: ['$initial'], test: /^(?!.*service\.worker)/ }] },
      },
    },
  },
  test: {
    testTimeout: 30_000,
    // A process of its own for each worker starts, and talks, more slowly.
    pool: 'threads',
    server: { deps: { inline: reactRuntime.noExternal } },
    // The default leaves a core to the one who types; here every core tests.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    onConsoleLog: (log) => !UNKNOWN_TO_JSDOM.test(log),
    // Files share their modules and, in a browser's stead, jsdom: loading them anew for each took three fifths of the
    // time. One worker does so only with files that follow each other, of one project; the longest go first.
    projects: [
      // What V8 compiled for other tests has no counters (tests/support/workOf.ts).
      { extends: true, test: { ...setup, name: 'counted', include: [COUNTED], isolate: true } },
      {
        extends: true,
        test: { ...setup, name: 'page', include: ['tests/**/*.test.tsx'], environment: 'jsdom' },
      },
      {
        extends: true,
        test: { ...setup, name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', COUNTED] },
      },
    ],
  },
}))
