#!/usr/bin/env node
// `npm test`: everything that has to hold, from types to the browser; its last line counts the unit and e2e tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, demandNode, install } from '../src/cli/serving/fresh.mjs'
import { npm } from '../src/cli/serving/npm.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const results = join(root, 'test-results')
let passed = 0
let failed = 0

demandNode(root)
await step('install', () => install(root))
await step('types', () => npm(root, ['run', '--silent', 'types']))
await step('lint', () => npm(root, ['run', '--silent', 'lint']))
await step('unit tests', unitTests)
await step('build', () => build(root))
await step('size', () => npm(root, ['run', '--silent', 'size']))
await step('end-to-end tests', endToEndTests)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/**
 * Runs one step; what fails without a count of its own counts as one failure, and the others still run.
 * @param {string} name
 * @param {() => unknown} run
 */
async function step(name, run) {
  console.log(`\n— ${name}`)
  const before = failed
  try {
    await run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (failed === before) failed += 1
  }
}

function unitTests() {
  const file = join(results, 'unit.json')
  const status = tool(
    'vitest/vitest.mjs',
    ['run', '--configLoader=runner', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    {},
  )
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report(file)
  count(
    numPassedTests,
    Math.max(numFailedTests, numPassedTests === 0 || numFailedTestSuites > 0 ? 1 : 0),
    status,
  )
}

async function endToEndTests() {
  // Loaded only now: it needs what `install` installs.
  const { NO_BROWSER, obtainBrowser } = await import('./support/findBrowser.mjs')
  const browser = await obtainBrowser(root)
  if (browser === null) throw new Error(NO_BROWSER)
  const file = join(results, 'e2e.json')
  const status = tool('@playwright/test/cli.js', ['test', '-c', 'tests/e2e/playwright.config.ts'], {
    CHROMIUM_PATH: browser,
    SOURCELIGHT_E2E_PORT: String(await freePort()),
    SOURCELIGHT_E2E_REPORT: file,
  })
  const { expected, unexpected, flaky, skipped } = report(file).stats
  // A test that needed a second try passed; one that was skipped did not.
  count(expected + flaky, unexpected + skipped, status)
}

/** @param {number} good @param {number} bad @param {number | null} status */
function count(good, bad, status) {
  passed += good
  failed += bad
  if (status !== 0 && bad === 0) throw new Error(`ended with ${status}`)
}

/** @param {string} program @param {readonly string[]} args @param {Record<string, string>} env */
function tool(program, args, env) {
  mkdirSync(results, { recursive: true })
  const script = join(root, 'node_modules', program)
  return spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status
}

/** @param {string} file */
function report(file) {
  if (!existsSync(file)) throw new Error('the tests gave no report')
  const content = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  return content
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
