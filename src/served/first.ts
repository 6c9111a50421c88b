// The first script of the page, before the app has come: it shows the page that was sent as this device and this address want it.
import { LAYERS } from '../domain/layer'
import { loadKept } from '../io/preferences'
import { findInPlace, findWords, parse } from '../passage'
import { parseAddress, type Route } from '../state/address'
import { readLayers, shownLayers } from '../state/readerState'
import { readSettings } from '../state/settings'
import { scrollIntoReach } from '../ui/reader/view/scrolling'
import { rangeOf } from '../ui/reader/view/textRange'
import { showSettings } from '../ui/settings/showSettings'
import { bringApp } from './bringApp'
import { keepEarly } from './early'
import { isServedAt } from './servedAt'

/** What the build wrote to this script's element: where the app's is, the article in the page, and from how many pixels on our letters are preloaded. */
type Sent = { readonly app: string; readonly served: string; readonly desk: string }

const page = document.documentElement

// Before anything is drawn: no other theme and no other article flashes.
const settings = loadKept('settings', readSettings)
if (settings) showSettings(page, settings)
page.dataset.arriving = ''
const { app, served, desk } = (document.currentScript as HTMLElement).dataset as Sent
// On a phone the device's letters, in the measure of ours, unless ours were kept at an earlier visit: on a desk ours come with the text.
if (innerWidth < Number(desk) && !navigator.serviceWorker?.controller) page.dataset.letters = ''
const { route, linked } = parseAddress(location.href)
const isRight = isServedAt(route, served)
document.addEventListener('readystatechange', arrive, { once: true })
keepEarly()

/** All of the page is there, and the app is not. */
function arrive(): void {
  const root = document.getElementById('root')
  if (root && isRight) arriveAtArticle(root)
  else root?.replaceChildren(...skeletonFor(route))
  delete page.dataset.arriving
  void bringApp(app, isRight ? ['index', served] : [])
}

/** The same bar over what is still on its way. */
function skeletonFor({ kind }: Route): readonly Node[] {
  const of = kind === 'article' ? 'article' : 'page'
  const template = document.querySelector<HTMLTemplateElement>(`template[data-skeleton="${of}"]`)
  return template ? [template.content.cloneNode(true)] : []
}

/** Nodes stay as they are, for React takes them over; it draws again what this changes of them. */
function arriveAtArticle(root: HTMLElement): void {
  const layers = linked.layers ?? loadKept('layers', readLayers)
  const article = root.querySelector<HTMLElement>('[data-layers]')
  if (!article) return
  if (layers) showLayers(root, article, shownLayers(layers))
  if (loadKept('welcomed', (saved) => saved === true))
    root.querySelector('[data-welcome]')?.setAttribute('hidden', '')
  if (linked.passage) land(article, linked.passage)
}

function showLayers(root: HTMLElement, article: HTMLElement, on: readonly string[]): void {
  article.dataset.layers = on.join(' ')
  root.querySelectorAll('[data-switches] > button').forEach((button, i) => {
    button.setAttribute('aria-pressed', String(on.includes(LAYERS[i] ?? '')))
  })
}

/** In view where it stands as it was linked; light and words, and what was changed since, are the app's. */
function land(article: HTMLElement, passage: string): void {
  const selector = parse(passage)
  const at = selector && findInPlace(findWords(textOf(article)), selector)
  const range = at && rangeOf(article, at)
  if (range) scrollIntoReach(range, 'instantly')
}

/** The article's text as its blocks stand in the page, each where it begins. */
const textOf = (article: HTMLElement): string =>
  [...article.querySelectorAll<HTMLElement>('[data-start]')].reduce(
    (text, block) => text.padEnd(Number(block.dataset.start), '\n') + block.textContent,
    '',
  )
