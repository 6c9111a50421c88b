// How people's tasks are walked through in a browser: as the end-to-end tests run, each by pointer, by keyboard and on a phone.
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import e2e from '../../e2e/playwright.config'

export default defineConfig({
  ...e2e,
  testDir: import.meta.dirname,
  testMatch: '**/*.journey.ts',
  outputDir: resolve(import.meta.dirname, '../../../test-results/journeys'),
  // One browser: what is timed is not timed beside another.
  workers: 1,
  retries: 0,
})
