// Which Chromium the end-to-end tests run in: the first of several places that has one.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((key) => process.env[key] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
}

export const NO_BROWSER = `No browser was found for the end-to-end tests. Do one of these, then run them again:
  - install Chromium, Chrome or Edge (Debian: apt-get install chromium);
  - npx playwright install chromium;
  - set CHROMIUM_PATH to the browser's program.`

/** The path of a browser that is on this machine; null where there is none. Downloads nothing. */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((n) => join(folder, n)))
  const places =
    process.platform === 'darwin' ? PLACES.darwin : process.platform === 'win32' ? PLACES.win32 : []
  const own = process.env.CHROMIUM_PATH
  // A path that somebody asked for is not quietly replaced by another.
  if (own) return isProgram(own) ? own : null
  return [chromium.executablePath(), ...onPath, ...places].find(isProgram) ?? null
}

/** Root has no sandbox. */
export const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** That browser, started without a window; rejects with what to do where there is none. */
export async function launchBrowser() {
  const executablePath = await findBrowser()
  if (executablePath === null) throw new Error(NO_BROWSER)
  const { chromium } = await import('@playwright/test')
  return chromium.launch({ executablePath, args: SANDBOX })
}

/**
 * As findBrowser, and where there is none one is downloaded: Playwright's, or on Linux one from a package.
 * @param {string} root
 */
export async function obtainBrowser(root) {
  const found = await findBrowser()
  if (found || process.env.CHROMIUM_PATH) return found
  console.log('No browser is installed; trying to download one …')
  run('npx', ['playwright', 'install', 'chromium'], root)
  return (await findBrowser()) ?? (process.platform === 'linux' ? packagedBrowser(root) : null)
}

/** @param {string} root @returns {Promise<string | null>} */
async function packagedBrowser(root) {
  const folder = resolve(root, '.cache', 'browser')
  if (!run('npm', ['install', '--no-save', '--prefix', folder, '@sparticuz/chromium@143.0.4'], root))
    return null
  try {
    const module = await import(`file://${folder}/node_modules/@sparticuz/chromium/build/index.js`)
    return await module.default.executablePath()
  } catch {
    return null
  }
}

/** @param {string} program @param {readonly string[]} args @param {string} cwd */
const run = (program, args, cwd) =>
  spawnSync(program, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32', timeout: 300_000 })
    .status === 0

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
