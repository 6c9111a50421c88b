// `npm run bench:firefox`: the extension in Debian's Firefox, which it installs where there is none: its button pressed on each kind of page.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { FIREFOX_ID } from '../../src/extension/manifest'
import { PAGES } from '../e2e/support/extensionPages'

const ROOT = resolve(import.meta.dirname, '../..')
/** Firefox gives each extension a host by chance; this one is known beforehand. */
const HOST = 'b2c6a3a0-1111-4222-8333-abcdefabcdef'

/** Presses the button as a click would: the protocol has no hand in the browser's own window but by its scripts. */
const PRESS = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}')
  const front = Services.wm.getMostRecentWindow('navigator:browser')
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(front)
})()`

/** What puppeteer has and does not tell of: the protocol itself. */
type WithProtocol = {
  connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> }
}

function firefox(): string {
  const found = () =>
    spawnSync('sh', ['-c', 'command -v firefox-esr || command -v firefox'], { encoding: 'utf8' })
  if (found().status !== 0) {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', 'firefox-esr'], { stdio: 'ignore' })
  }
  return found().stdout.trim()
}

if (!existsSync(resolve(ROOT, 'dist-extension/firefox')))
  execFileSync('npm', ['run', '--silent', 'extension'], { cwd: ROOT, stdio: 'inherit' })

const server = createServer((request, response) => {
  const page = PAGES[(request.url ?? '/').slice(1)]
  if (!page) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html)
})
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: firefox(),
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: HOST }) },
})
let failed = 0
try {
  await browser.installExtension(resolve(ROOT, 'dist-extension/firefox'))
  console.log(await browser.version())
  for (const [name, { wanted }] of Object.entries(PAGES)) if (wanted) await tell(name, wanted)
} finally {
  await browser.close()
  server.close()
}
process.exitCode = failed > 0 ? 1 : 0

async function tell(name: string, wanted: readonly string[]): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`)
  await page.bringToFront()
  const pressed = performance.now()
  const app = await press(browser)
  const text = await app
    .waitForSelector('article mark[data-layer]', { timeout: 20_000 })
    .then(() => app.$eval('article', (article) => article.textContent ?? ''))
    .catch(() => '')
  const missing = wanted.filter((words) => !text.includes(words))
  if (missing.length > 0) failed += 1
  const how = missing.length > 0 ? `misses “${missing.join('”, “')}”` : 'read and marked'
  console.log(`${name}: ${how}, ${Math.round(performance.now() - pressed)} ms`)
  await app.close()
  await page.close()
}

async function press(some: Browser): Promise<Page> {
  const { connection } = some as unknown as WithProtocol
  const before = new Set(await some.pages())
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [front] = result.contexts as { context: string }[]
  await connection.send('script.evaluate', {
    expression: PRESS,
    target: { context: front?.context },
    awaitPromise: false,
  })
  for (let tries = 0; tries < 100; tries++) {
    const app = (await some.pages()).find(
      (page) => !before.has(page) && page.url().startsWith(`moz-extension://${HOST}/`),
    )
    if (app) return app
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error('no tab of the extension opened')
}
