// The page as the build draws it: all of the first article in it, taken over by the app whatever this device has kept, and made ready by the first script.

import userEvent from '@testing-library/user-event'
import type { Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compileSeed, seedSlugs } from '../../seeds/plugin'
import type { Services } from '../../src/app/services'
import { LAYERS } from '../../src/domain'
import { articlesInMemory } from '../../src/io/articles'
import { addressBarInMemory } from '../../src/io/location'
import { preferencesInMemory } from '../../src/io/preferences'
import { describe as describePassage, findWords, format, formatLink, NO_PARTS } from '../../src/passage'
import { renderServed } from '../../src/served/render'
import { STARTED } from '../../src/served/servedAt'
import { afterPaint } from '../../src/ui/common/afterPaint'
import { at } from '../support/newspaper'
import { servicesForHarbor } from '../support/openReader'
import { act, screen, waitFor, within } from '../support/testingLibrary'

const seed = compileSeed(seedSlugs()[0] ?? '')
const { article } = seed
const pages = renderServed(seed)
const ORIGIN = 'http://localhost:3000/'

let running: Root | null = null
async function started(place: HTMLElement, services: Services): Promise<void> {
  // Of the modules of now: what it fetches later must know them.
  const { start } = await import('../../src/served/start')
  await act(async () => {
    running = await start(place, services)
  })
  // What only this device knows is drawn once this was.
  await act(() => new Promise<void>((done) => void afterPaint(done)))
}

/** The page as it comes from a server. */
function send(): HTMLElement {
  const parsed = new DOMParser().parseFromString(
    `<div id="root" data-served="${article.id}">${pages.article}</div>${Object.entries(pages.skeletons)
      .map(([of, skeleton]) => `<template data-skeleton="${of}">${skeleton}</template>`)
      .join('')}`,
    'text/html',
  )
  document.body.replaceChildren(...parsed.body.childNodes)
  return document.getElementById('root') as HTMLElement
}

/** Ids, which are counted otherwise; what stands in markup and else in the element alone; what the focus leaves behind. */
const NOT_COMPARED =
  /^((id|for|aria-controls|aria-labelledby|aria-describedby|value|selected)=|tabindex="-1")/

/** Each element with its attributes, in order. */
const drawnIn = (root: HTMLElement): readonly string[] =>
  [...root.querySelectorAll('*')].map(({ localName, attributes }) => {
    const told = [...attributes].map(({ name, value }) => `${name}="${value}"`)
    return [localName, ...told.filter((one) => !NOT_COMPARED.test(one)).sort()].join(' ')
  })

const shownText = (root: ParentNode) =>
  [...root.querySelectorAll('[data-start]')].map(({ textContent }) => textContent)
const blockTexts = article.blocks.map(({ span: { start, end } }) => article.text.slice(start, end))
const layersOn = (root: ParentNode) => root.querySelector<HTMLElement>('[data-layers]')?.dataset.layers

function linkTo(words: string): string {
  const selector = describePassage(findWords(article.text), at(article, words))
  return formatLink({ ...NO_PARTS, passage: format(selector), layers: ['direct'] })
}

class PaintsAtOnce {
  constructor(private readonly painted: (seen: { getEntriesByName: () => unknown[] }) => void) {}
  observe() {
    this.painted({ getEntriesByName: () => [{}] })
  }
}
const loadLetters = vi.fn(() => Promise.reject(new Error('none')))

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('PerformanceObserver', PaintsAtOnce)
  Object.assign(document, { fonts: { load: loadLetters } })
})
afterEach(() => {
  act(() => running?.unmount())
  running = null
  document.body.replaceChildren()
  // Whatever first scripts still wait for an app.
  document.dispatchEvent(new Event(STARTED))
  document.head.replaceChildren()
  for (const key of Object.keys(document.documentElement.dataset))
    delete document.documentElement.dataset[key]
  localStorage.clear()
  history.replaceState(null, '', '/')
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the page that is sent', () => {
  it('holds the first article with its highlights and its panel, and nothing that would have to run', () => {
    const root = send()
    expect(shownText(root)).toEqual(blockTexts)
    expect(root.querySelectorAll('mark').length).toBeGreaterThan(10)
    expect(layersOn(root)).toBe(LAYERS.join(' '))
    const panel = within(screen.getByRole('complementary'))
    expect(panel.getByRole('tab', { name: /^Sources \d/ })).toBeInTheDocument()
    expect(root.querySelector('script, style, [style], [onclick]')).toBeNull()
    // Wherever it is put.
    for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(\?|\.\/)/)
  })

  it.each([
    ['that has kept nothing', {}, ORIGIN],
    [
      'that knows the reader, and a link',
      { welcomed: true, layers: ['direct'], settings: { theme: 'night', keys: false } },
      `${ORIGIN}?article=${article.id}${linkTo('the foundation')}`,
    ],
  ])('is taken over, and none of it drawn anew, on a device %s', async (_, kept, href) => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel')
    const preferences = preferencesInMemory()
    for (const [key, value] of Object.entries(kept)) preferences.save(key, value)
    const root = send()
    const before = root.querySelectorAll('.article, mark, [data-panel]')
    const services = servicesForHarbor({
      articles: articlesInMemory([seed]),
      preferences,
      addressBar: addressBarInMemory(href),
    })
    await started(root, services)
    expect([...root.querySelectorAll('.article, mark, [data-panel]')]).toEqual([...before])
    expect(screen.getByRole('button', { name: 'Find anything' }).title).toContain('⌘')
    const known = 'welcomed' in kept
    expect(layersOn(root)).toBe(known ? 'direct' : LAYERS.join(' '))
    expect(document.documentElement.dataset.theme).toBe(known ? 'night' : undefined)
    expect(screen.queryByRole('region', { name: 'What this is' }) === null).toBe(known)

    // Whatever differed in the page as it was sent would still stand so: Preact takes attributes over unseen.
    const takenOver = drawnIn(root)
    act(() => running?.unmount())
    const anew = document.createElement('div')
    document.body.replaceChildren(anew)
    await started(anew, services)
    await waitFor(() => expect(drawnIn(anew)).toEqual(takenOver))
  })

  it('gives way where another page is asked for', async () => {
    const root = send()
    const services = servicesForHarbor({ addressBar: addressBarInMemory(`${ORIGIN}?article=elsewhere`) })
    await started(root, services)
    expect(shownText(root)).toEqual([])
  })
})

describe('the first script', () => {
  async function arrive(path: string) {
    history.replaceState(null, '', path)
    vi.resetModules()
    const script = Object.assign(document.createElement('script'), { type: 'text/plain' })
    Object.assign(script.dataset, { served: article.id, app: 'data:text/javascript,', desk: '2000' })
    vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script)
    await import('../../src/served/first')
    const root = send()
    document.dispatchEvent(new Event('readystatechange'))
    // The app and its letters, which this test does without.
    await waitFor(() => expect(document.documentElement.dataset).not.toHaveProperty('letters'))
    return root
  }
  const keep = (key: string, value: unknown) =>
    localStorage.setItem(`sourcelight.${key}`, JSON.stringify(value))

  const preloaded = () =>
    [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href }) => href)

  it('brings our letters last, and leaves the device’s where they cannot be had', async () => {
    await arrive('/')
    expect(loadLetters.mock.calls).toEqual([
      ['1em "Source Serif 4 Variable"'],
      ['1em "Public Sans Variable"'],
    ])
  })

  it('asks beforehand for what the article was drawn from, and only where it stands', async () => {
    await arrive('/?view=library')
    expect(preloaded()).toEqual([])
    await arrive('/')
    expect(preloaded()).toEqual(['index', article.id].map((file) => `${ORIGIN}articles/${file}.json`))
  })

  it('shows theme and layers as they were kept, before anything is taken over', async () => {
    keep('settings', { theme: 'sepia', text: 'huge' })
    keep('layers', ['reported'])
    keep('welcomed', true)
    const root = await arrive('/')
    expect(document.documentElement.dataset).toMatchObject({ theme: 'sepia', text: 'huge' })
    expect(document.documentElement.dataset).not.toHaveProperty('arriving')
    expect(layersOn(root)).toBe('reported')
    expect(screen.getByRole('button', { name: /^Direct quotes/ })).toHaveAttribute('aria-pressed', 'false')
    expect(screen.getByRole('button', { name: /^Reported claims/ })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.queryByRole('region', { name: 'What this is' })).toBeNull()
  })

  it.each(['/?article=start-here', `/?article=${article.id}x#v=2`])(
    'has an article’s measure at %s',
    async (path) => {
      const root = await arrive(path)
      expect(shownText(root)).toEqual([])
      expect(screen.getByRole('main')).toHaveTextContent('Loading the article…')
      expect(screen.getByRole('button', { name: /^Direct quotes/ })).toBeVisible()
    },
  )

  it.each(['/?view=library', '/?compare#ids=a', '/?shared-text=x', '/?art'])(
    'leaves the page empty under its bar at %s',
    async (path) => {
      const root = await arrive(path)
      expect(shownText(root)).toEqual([])
      expect(screen.getByRole('main')).toHaveTextContent('Loading…')
      expect(screen.queryByRole('group', { name: 'Layers' })).toBeNull()
    },
  )

  it('presses again what was pressed before the app had come: a switch as often as it was, all else once', async () => {
    const user = userEvent.setup()
    const root = await arrive('/')
    const button = (name: RegExp) => screen.getByRole('button', { name })
    await user.click(button(/^Direct quotes/))
    await user.click(button(/^Context notes/))
    await user.click(button(/^Context notes/))
    await user.click(button(/^Settings/))
    await user.click(button(/^Settings/))
    await user.keyboard('2')
    expect(layersOn(root)).toBe(LAYERS.join(' '))
    await started(root, servicesForHarbor({ articles: articlesInMemory([seed]) }))
    expect(layersOn(root)).toBe('context')
    expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeVisible()
  })

  it('brings the passage of a link into view', async () => {
    const scrolled = vi.fn()
    vi.stubGlobal('scrollBy', scrolled)
    Range.prototype.getBoundingClientRect = function () {
      return new DOMRect(0, this.toString() === 'the foundation' ? 5000 : 0)
    }
    await arrive(`/?link&article=${article.id}${linkTo('the foundation')}`)
    expect(scrolled).toHaveBeenCalledWith({ top: 5000 - innerHeight * 0.3, behavior: 'instant' })
    expect(layersOn(document)).toBe('direct')
  })
})
