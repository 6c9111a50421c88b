// How the end-to-end tests run: the production build behind its own headers, in the Chromium that is there.
import { resolve } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findBrowser, NO_BROWSER, SANDBOX } from '../support/findBrowser.mjs'

const root = resolve(import.meta.dirname, '../..')
const port = Number(process.env.SOURCELIGHT_E2E_PORT || 4273)
const report = process.env.SOURCELIGHT_E2E_REPORT
const executablePath = await findBrowser()
if (executablePath === null) throw new Error(NO_BROWSER)

// Chromium draws pages of its own for every window, for an address bar that nobody sees, and keeps a renderer in reserve:
// more than half of what opening a page costs. It heeds only the last list of this kind, so Playwright's own stands here too.
const FEATURES_OFF = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
  'ThirdPartyStoragePartitioning',
]

/** Nothing but the test may use the network, or the processor. */
export const BROWSER_ARGS = [
  ...SANDBOX,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  `--disable-features=${FEATURES_OFF.join(',')}`,
]

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: resolve(root, 'test-results/e2e'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A slow machine may drop one; what fails twice has failed.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: report ? [['dot'], ['json', { outputFile: report }]] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}/`,
    // Tests of the service worker allow it; elsewhere it would stand between the test and the network.
    serviceWorkers: 'block',
    // A trace of every test would take a quarter of the time; the second try of one that failed has it.
    trace: 'on-first-retry',
    launchOptions: { executablePath, args: BROWSER_ARGS },
  },
  webServer: {
    command: 'node src/cli/start.mjs',
    cwd: root,
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    timeout: 180_000,
    reuseExistingServer: false,
  },
})
