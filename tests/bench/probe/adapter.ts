// Brings hostile items into the app as a reader would, and reads off the page what the reader is told; knows no expectation.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { formatLink, NO_PARTS } from '../../../src/passage'
import { chooseFile, paste } from '../../e2e/support/opening'
import { PUBLISHER } from './doorPages'
import { putRecord } from './storedRecord'

/** A payload for one place, or a file for one way in. */
export type Item =
  | { readonly id: string; readonly context: Context; readonly payload: string }
  | { readonly id: string; readonly via: Via; readonly path: string }
type Context = 'html' | 'markdown' | 'url' | 'text' | 'filename' | 'clipboard-html'
type Via = 'paste' | 'file' | 'link' | 'store' | 'import'

/** What a fragment may say; see src/passage/link/fragment.ts. */
const KEYS = ['p', 'layers', 'source', 'entity', 'v', 'c', 't']
/** Characters of a fragment that the browser itself, with any page, takes a second for: each is followed once. */
const LONG_FRAGMENT = 200_000
/** Texts kept before the reader throws them away, so that the library's page stays an ordinary one. */
const MOST_KEPT = 60

const PROSE =
  '<p>The council voted on Tuesday to close the pool, and the mayor said that she was sorry.</p>'.repeat(3)
const TEXT = 'The council voted on Tuesday to close the pool, and the mayor said that she was sorry.'

/** The text that the collection's annotations are about; as long as the places that two thousand of them name. */
const ANNOTATED = `“The plan will go ahead,” Mayor Ann Reed said on Tuesday. “We have the money.”\n\n${`${TEXT} `.repeat(30)}`

/** Where the app shows words of what was opened; what stands around them is its own. `eyes.ts` holds that each is there. */
export const SHOWN_IN = {
  headline: 'article .headline',
  'facts of the article': 'article .facts li:not(:has(time, button))',
  text: 'article .section [data-start]',
  'notes beside the text': 'article .notes-here li span',
  'names in the panel': '[data-panel] li bdi',
  'statements in the panel': '[data-panel] li button:not(:has(svg))',
  'titles in the library': 'section[aria-label=Library] li h2 bdi',
  'facts in the library': 'section[aria-label=Library] li .facts li:not(:has(progress))',
  'what a dialog tells': 'dialog [role=alert], dialog [role=status] p',
  notices: '[role=status] .z-notice span',
  'pages that have one thing to say': 'main h1:not(.headline) ~ p',
} as const

export const articleSelector = Object.values(SHOWN_IN).join(', ')

let kept = 0
/** Whether the app is to show an article, or may stay in the library. */
let opens = true

/** `--at door`: what can be a publisher's page comes as one, by its address. */
const byDoor = process.argv.join(' ').includes('--at door')

export async function feed(page: Page, item: Item): Promise<void> {
  await toLibrary(page)
  opens = true
  if (byDoor && ('payload' in item || /\.html$/.test(item.path))) return getByDoor(page, item)
  if ('payload' in item) return feedPayload(page, item.context, item.payload)
  switch (item.via) {
    case 'paste':
      return paste(page, { 'text/plain': await readFile(item.path, 'utf8') })
    case 'file':
      return chooseFile(page, item.path)
    case 'link':
      return followLinks(page, await readFile(item.path))
    case 'store':
      opens = false
      return startOver(page, await readFile(item.path, 'utf8'))
    case 'import':
      return importAnnotations(page, item.path)
  }
}

async function feedPayload(page: Page, context: Context, payload: string): Promise<void> {
  switch (context) {
    case 'text':
      return paste(page, { 'text/plain': payload })
    case 'clipboard-html':
      return paste(page, { 'text/html': payload, 'text/plain': '' })
    case 'markdown':
      await chooseFile(page, { name: 'article.md', mimeType: '', buffer: Buffer.from(payload) })
      return goOn(page)
    case 'filename':
      await chooseFile(page, { name: payload, mimeType: '', buffer: Buffer.from(TEXT) })
      return goOn(page)
    case 'url':
      return getPage(page, payload)
    case 'html':
      if (process.argv.join(' ').includes('--html clipboard'))
        return paste(page, { 'text/html': payload, 'text/plain': '' })
      await chooseFile(page, { name: 'page.html', mimeType: '', buffer: Buffer.from(pageAround(payload)) })
      return goOn(page)
  }
}

async function getPage(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Address of an article').fill(address)
  await page.getByRole('button', { name: 'Get it' }).click()
}

async function getByDoor(page: Page, item: Item): Promise<void> {
  await getPage(page, PUBLISHER + encodeURIComponent(item.id))
  // Whether a payload runs shows where all of its page is shown; of a file it is asked whether it is an article.
  await ('payload' in item ? goOn(page) : settle(page))
}

/** Milliseconds that the analysis of a text that can be read already is waited for; `--analyzed` waits to its end. */
const ANALYSIS = process.argv.includes('--analyzed') ? Number.POSITIVE_INFINITY : 1_000

/** Resolves when there is something to read, its highlights too where they are quick, or the reader is told why not. */
export async function settle(page: Page): Promise<void> {
  let readable = 0
  for (;;) {
    const seen = await look(page)
    if (seen === 'long') await page.getByRole('button', { name: 'Read it' }).click()
    else if (seen === 'error' || seen === 'article' || (seen === 'library' && !opens)) return
    if (seen === 'readable') readable ||= Date.now()
    if (readable > 0 && Date.now() - readable > ANALYSIS) return
    await page.waitForTimeout(30)
  }
}

export async function status(page: Page): Promise<'loaded' | 'error' | 'busy'> {
  const seen = await look(page)
  if (seen === 'error') return 'error'
  const shown = seen === 'article' || seen === 'readable' || (seen === 'library' && !opens)
  return shown ? 'loaded' : 'busy'
}

/** `readable` is an article whose analysis goes on, which the page tells. */
type Seen = 'busy' | 'error' | 'long' | 'readable' | 'article' | 'library'

/** What the page tells. */
const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    // The first article stands there before the app, which knows no more of the address than that.
    if (document.querySelector('[data-not-started]')) return 'busy'
    const dialog = document.querySelector('dialog[open]')
    if (dialog?.querySelector('[role=alert]')) return 'error'
    if (dialog?.textContent?.includes('This is a long text')) return 'long'
    // What was brought in, and what was left out of it: no failure.
    if (dialog?.querySelector('h2')?.textContent === 'Annotations') return 'article'
    if (dialog) return 'busy'
    // That a text came by a link is told of each; else a link's notice tells what could not be followed.
    const notices = [...document.querySelectorAll('[data-kind=link]')].map((one) => one.textContent ?? '')
    if (
      document.querySelector('main [role=alert]') ||
      notices.some((words) => !/^This article was supplied/.test(words))
    )
      return 'error'
    if (document.querySelector('[aria-busy=true]')) return 'busy'
    if (document.querySelector('[data-kind=working]')) return 'readable'
    if (document.querySelector('main article')) return 'article'
    if (document.querySelector('section[aria-label=Library]')) return 'library'
    // A page that has one thing to say says that something is not there.
    return document.querySelector('main h1') ? 'error' : 'busy'
  })

/** A page of which nothing but its text is an article may be read all the same: then what is in it is shown. */
async function goOn(page: Page): Promise<void> {
  await settle(page)
  const all = page.getByRole('button', { name: 'Show all of its text' })
  if (await all.isVisible()) await all.click()
}

async function toLibrary(page: Page): Promise<void> {
  while (await page.locator('dialog[open]').isVisible()) await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await page.getByRole('region', { name: 'Library' }).waitFor()
  if (++kept % MOST_KEPT > 0) return
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
}

/**
 * A file of annotations, to an article that is being read; told in a dialog, or in a notice where all went well. From a
 * fresh start: what was told of the file before must not be taken for what is told of this one.
 */
async function importAnnotations(page: Page, path: string): Promise<void> {
  await page.reload()
  await page.getByRole('region', { name: 'Library' }).waitFor()
  await paste(page, { 'text/plain': ANNOTATED })
  await settle(page)
  await chooseFile(page, path)
  const told = page.locator('dialog [role=alert], dialog [role=status], .z-notice')
  await told
    .filter({ hasText: /note|annotation|file/i, hasNotText: /being read/ })
    .first()
    .waitFor()
}

/** A whole page stays as it is; a piece of one stands in the middle of an article. */
const pageAround = (payload: string) =>
  /<(!doctype|html|head|body|frameset)\b/i.test(payload)
    ? payload
    : `<!doctype html><title>Pool closes</title><body><article><h1>Pool closes</h1>${PROSE}${payload}${PROSE}</article>`

/**
 * The fragment by itself and as the value of each key, in the page that is open; last, from a fresh start, as what it
 * looks made for, for that is what the reader is left with: a fragment, or a packed article, which gets its checksum.
 */
async function followLinks(page: Page, bytes: Buffer): Promise<void> {
  const utf8 = bytes.toString('utf8')
  const value = utf8.includes('\ufffd') ? bytes.toString('base64url') : utf8
  const isPacked = /^[\w+/%=-]{40,}$/.test(value) && !/=[^=]/.test(value)
  const app = appIn(page)
  const links = value.length > LONG_FRAGMENT ? [] : [value, ...KEYS.map((key) => `v=2&${key}=${value}`)]
  if (links.length > 0) await page.goto(`${app}?article=putin-friends`)
  for (const link of links) {
    await page.evaluate((fragment) => location.assign(`#${fragment}`), link)
    await settle(page)
  }
  await page.goto('about:blank')
  const packed = formatLink({ ...NO_PARTS, article: value })
  await page.goto(
    isPacked ? `${app}?article=a-text-of-mine${packed}` : `${app}?article=putin-friends#${value}`,
  )
}

/** The app's own address: an extension has no page but under its full name. */
const appIn = (page: Page): string => page.url().replace(/[?#].*/s, '')

/** The app is left, the record written under it, and the app started: the library's page, then the article. */
async function startOver(page: Page, record: string): Promise<void> {
  const app = appIn(page)
  await page.goto(new URL('icon.svg', app).href)
  const id = await page.evaluate(putRecord, record)
  await page.goto(`${app}?article=${encodeURIComponent(id)}`)
  await settle(page)
  await page.goto(`${app}?view=library`)
}
