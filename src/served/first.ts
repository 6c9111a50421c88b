// The first script of the page, before the app has come: it shows the page that was sent as this device and this address want it.
import { LAYERS } from '../domain/layer'
import { keptPreferences } from '../io/preferences'
import { findInPlace, findWords, parse } from '../passage'
import { parseAddress } from '../state/address'
import { readLayers, shownLayers } from '../state/readerState'
import { readSettings } from '../state/settings'
import { scrollIntoReach } from '../ui/reader/view/scrolling'
import { rangeOf } from '../ui/reader/view/textRange'
import { showSettings } from '../ui/settings/showSettings'
import { isServedAt, STARTED } from './servedAt'

const page = document.documentElement
const preferences = keptPreferences(() => localStorage)

// Before anything is drawn: no other theme and no other article flashes.
const settings = preferences.load('settings', readSettings)
if (settings) showSettings(page, settings)
page.dataset.arriving = ''
const served = document.currentScript?.dataset.served ?? ''
const isRight = isServedAt(location.href, served)
if (isRight) for (const file of ['index', served]) document.head.append(preloadOf(`./articles/${file}.json`))
document.addEventListener('readystatechange', arrive, { once: true })

/** All of the page is there, and the app is not. */
function arrive(): void {
  const root = document.getElementById('root')
  if (root && isRight) arriveAtArticle(root)
  else root?.replaceChildren(...skeletonFor(location.href))
  delete page.dataset.arriving
}

/** What was pressed before the app had come, to be pressed again once it hears: a control once however often, and the last key. */
const pressed = new Map<unknown, () => void>()
document.addEventListener('click', press)
document.addEventListener('keydown', press)
document.addEventListener(STARTED, pressAgain, { once: true })

function press(event: Event): void {
  const target = event.target as HTMLElement
  const control = target.closest<HTMLElement>('button')
  if (event instanceof KeyboardEvent)
    pressed.set('key', () => target.dispatchEvent(new KeyboardEvent(event.type, event)))
  // A switch that is pressed twice is where it was.
  else if (control && !(control.matches('[data-switches] > *') && pressed.delete(control)))
    pressed.set(control, () => control.click())
}

function pressAgain(): void {
  document.removeEventListener('click', press)
  document.removeEventListener('keydown', press)
  for (const again of pressed.values()) again()
}

/** What the app will ask for to take the article over; where it is asked for nothing of it, browsers complain. */
function preloadOf(href: string): HTMLLinkElement {
  const link = document.createElement('link')
  return Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href })
}

/** The same bar over what is still on its way. */
function skeletonFor(href: string): readonly Node[] {
  const of = parseAddress(href).route.kind === 'article' ? 'article' : 'page'
  const template = document.querySelector<HTMLTemplateElement>(`template[data-skeleton="${of}"]`)
  return template ? [template.content.cloneNode(true)] : []
}

/** Nodes stay as they are, for React takes them over; it draws again what this changes of them. */
function arriveAtArticle(root: HTMLElement): void {
  const { linked } = parseAddress(location.href)
  const layers = linked.layers ?? preferences.load('layers', readLayers)
  const article = root.querySelector<HTMLElement>('[data-layers]')
  if (!article) return
  if (layers) showLayers(root, article, shownLayers(layers))
  if (preferences.load('welcomed', (saved) => saved === true))
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
