#!/usr/bin/env node
// `npm test`: everything that has to hold, from types to the browser; its last line counts the unit and e2e tests.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, demandNode, install } from '../src/cli/serving/fresh.mjs'
import { npmAside } from '../src/cli/serving/npm.mjs'
import { script, step } from './support/steps.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const results = join(root, 'test-results')
let passed = 0
let failed = 0

demandNode(root)
await install(root)
mkdirSync(results, { recursive: true })
// Side by side: where one waits for files or a process, the other goes on.
await Promise.all([counted('unit tests', unitTests), beside()])
await counted('end-to-end tests', endToEndTests)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function beside() {
  // First, for the browser waits for it.
  await counted('build', async () => {
    await build(root)
    return ''
  })
  for (const name of ['extension', 'size', 'types', 'lint', 'hooks'])
    await counted(name, () => script(root, name))
}

/**
 * Runs one step; what fails without a count of its own counts as one failure, and the others still run.
 * @param {string} name
 * @param {() => Promise<string>} run
 */
async function counted(name, run) {
  const before = failed
  if (!(await step(name, run)) && failed === before) failed += 1
}

async function unitTests() {
  const file = join(results, 'unit.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const { code, said } = await npmAside(root, ['run', '--silent', 'unit', '--', ...reporters])
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report(file, said)
  const bad = Math.max(numFailedTests, numPassedTests === 0 || numFailedTestSuites > 0 ? 1 : 0)
  return count(numPassedTests, bad, code, said)
}

async function endToEndTests() {
  // Loaded only now: it needs what `install` installs.
  const { NO_BROWSER, obtainBrowser } = await import('./support/findBrowser.mjs')
  const browser = await obtainBrowser(root)
  if (browser === null) throw new Error(NO_BROWSER)
  const file = join(results, 'e2e.json')
  const { code, said } = await npmAside(root, ['run', '--silent', 'e2e'], {
    CHROMIUM_PATH: browser,
    SOURCELIGHT_E2E_PORT: String(await freePort()),
    SOURCELIGHT_E2E_REPORT: file,
  })
  const { expected, unexpected, flaky, skipped } = report(file, said).stats
  // A test that needed a second try passed; one that was skipped did not.
  return count(expected + flaky, unexpected + skipped, code, said)
}

/** @param {number} good @param {number} bad @param {number | null} code @param {string} said */
function count(good, bad, code, said) {
  passed += good
  failed += bad
  if (bad > 0 || code !== 0) throw new Error(`${said.trimEnd()}\n(ended with ${code})`)
  return said
}

/** @param {string} file @param {string} said */
function report(file, said) {
  if (!existsSync(file)) throw new Error(`${said.trimEnd()}\nthe tests gave no report`)
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
