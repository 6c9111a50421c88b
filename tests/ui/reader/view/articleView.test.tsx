// The view of a drawn article; two of the same article side by side in one page, so that every key and offset is there twice.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ALL_LAYERS, deriveArticlePlan, indexArticle, layersFrom, type Touched } from '../../../../src/state'
import { ArticleBody } from '../../../../src/ui/reader/ArticleBody'
import { ArticleView, type ArticleViewState } from '../../../../src/ui/reader/view/articleView'
import { harbor, harborAnalysis } from '../../../support/harbor'
import { at } from '../../../support/newspaper'
import { cleanup, fireEvent, render } from '../../../support/testingLibrary'

/** jsdom knows no CSS highlights: a set of ranges is all that is asked of one. */
class FakeHighlight extends Set<Range> {
  priority = 0
}
const painted = new Map<string, FakeHighlight>()
const paintedWords = (name: string) => [...(painted.get(`sourcelight-${name}`) ?? [])].map(String)

/** Whether the browser hands what a highlight looks like down from the article to its words; jsdom knows nothing of it. */
let handsDown = true
const styleOf = globalThis.getComputedStyle
const lookOf = (element: Element, pseudo?: string) =>
  pseudo?.startsWith('::highlight')
    ? { backgroundColor: handsDown || element.matches('article') ? 'gold' : '', textDecorationLine: 'none' }
    : styleOf(element)

const where = (words: string) => at(harbor, words)
const PLAN = deriveArticlePlan(indexArticle(harbor, harborAnalysis, null))
const STATE: ArticleViewState = { text: harbor.text, layers: ALL_LAYERS, touched: null, kept: null }
const QUOTE = { kind: 'attribution', id: 'a1' } as const
const PLAIN = { kind: 'attribution', id: 'a3' } as const

function drawn(name: string) {
  const onTouch = vi.fn<(touched: Touched | null) => void>()
  const view = new ArticleView({ cardId: `${name}-card`, onTouch })
  const page = (there: boolean, card: boolean) => (
    <>
      {there && (
        <article ref={view.attach} aria-label={name}>
          <ArticleBody sections={PLAN} />
        </article>
      )}
      {card && (
        <section ref={view.attachCard} id={view.cardId}>
          <button type="button">Close</button>
        </section>
      )}
    </>
  )
  const { container, rerender } = render(page(true, false))
  const one = {
    view,
    onTouch,
    show: (change: Partial<ArticleViewState>) => view.update({ ...STATE, ...change }),
    openCard: () => rerender(page(true, true)),
    leave: () => rerender(page(false, false)),
    all: (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)],
    words: (selector: string) => one.all(selector).map((element) => element.textContent),
    text: container,
  }
  view.redrawn()
  view.update(STATE)
  return one
}

/** A pointer comes from elsewhere. */
function moveOver(element: Element) {
  fireEvent.pointerMove(document.body, { clientX: 1, clientY: 1 })
  fireEvent.pointerMove(element, { clientX: 40, clientY: 50 })
}

let left: ReturnType<typeof drawn>
let right: ReturnType<typeof drawn>

beforeEach(() => {
  painted.clear()
  vi.stubGlobal('CSS', { highlights: painted })
  vi.stubGlobal('Highlight', FakeHighlight)
  vi.stubGlobal('getComputedStyle', lookOf)
  handsDown = true
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('scrollBy', vi.fn())
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  left = drawn('left')
  right = drawn('right')
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('two articles in one page', () => {
  it('have a tab stop each, and move it on their own', () => {
    expect([left.words('mark[tabindex]'), right.words('mark[tabindex]')]).toEqual([
      ['the harbor would'],
      ['the harbor would'],
    ])
    left.view.step('last')
    expect(left.text.contains(document.activeElement)).toBe(true)
    expect(left.words('mark[tabindex]')).not.toEqual(right.words('mark[tabindex]'))
    expect(left.view.focused()).not.toBeNull()
    expect(right.view.focused()).toBeNull()
  })

  it('touch their own highlights, which their own card describes', () => {
    left.show({ touched: { target: QUOTE, by: 'tap' } })
    right.show({ touched: { target: PLAIN, by: 'tap' } })
    for (const one of [left, right]) one.openCard()
    expect(left.words('[data-touched]')).toEqual(['the harbor would', 'never close'])
    expect(right.words('[data-touched]').join('')).toContain('new cranes by June')
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const one of [left, right]) {
      const [described] = one.all('[aria-describedby]')
      expect(
        one.text.contains(document.getElementById(described?.getAttribute('aria-describedby') ?? '')),
      ).toBe(true)
    }
    left.show({ touched: null })
    expect(left.words('[data-touched], [aria-describedby]')).toEqual([])
    expect(right.words('[data-touched]')).not.toEqual([])
  })

  it('hear pointer and taps of their own only', () => {
    vi.useFakeTimers()
    moveOver(right.all('mark')[1] as Element)
    vi.runAllTimers()
    expect(right.onTouch).toHaveBeenCalledWith({ target: QUOTE, by: 'hover' })
    fireEvent.click(right.all('mark')[0] as Element)
    expect(right.onTouch).toHaveBeenLastCalledWith({ target: QUOTE, by: 'tap' })
    expect(left.onTouch).not.toHaveBeenCalled()
  })

  it('open nothing that the pointer does not move onto and rest on', () => {
    vi.useFakeTimers()
    const [first, quote] = left.all('mark') as Element[] as [Element, Element]
    const place = { clientX: 40, clientY: 50 }
    // The page opens under a pointer that rests.
    fireEvent.pointerOver(quote, place)
    fireEvent.pointerMove(quote, place)
    vi.runAllTimers()
    // It scrolls under one.
    fireEvent.pointerOver(quote, place)
    fireEvent.pointerMove(quote, place)
    vi.runAllTimers()
    // One passes over, or scrolls on before it has rested.
    fireEvent.pointerMove(quote, { clientX: 41, clientY: 50 })
    fireEvent.scroll(window)
    vi.runAllTimers()
    expect(left.onTouch).not.toHaveBeenCalled()
    fireEvent.pointerMove(first, { clientX: 42, clientY: 50 })
    vi.advanceTimersByTime(150)
    fireEvent.pointerMove(quote, { clientX: 43, clientY: 50 })
    vi.advanceTimersByTime(150)
    expect(left.onTouch).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(left.onTouch.mock.calls).toEqual([[{ target: QUOTE, by: 'hover' }]])
  })

  it('open no card for the keyboard’s focus, and take an open one along', () => {
    left.view.step('last')
    left.view.step('first')
    expect(left.onTouch).not.toHaveBeenCalled()
    left.view.enterCard()
    expect(left.onTouch).toHaveBeenCalledWith({ target: QUOTE, by: 'tap' })
    left.show({ touched: { target: QUOTE, by: 'tap' } })
    left.view.step(1)
    expect(left.onTouch.mock.lastCall?.[0]?.by).toBe('focus')
  })

  it('lead the focus into their own card and back to their own passage', async () => {
    for (const one of [left, right]) {
      one.show({ touched: { target: QUOTE, by: 'focus' } })
      one.openCard()
    }
    right.view.focusHighlight(QUOTE)
    fireEvent.keyDown(document.activeElement as Element, { key: 'Tab' })
    await vi.waitFor(() => expect(document.activeElement).toBe(right.all('button')[0]))
    fireEvent.keyDown(document.activeElement as Element, { key: 'Tab', shiftKey: true })
    expect(right.all('mark')).toContain(document.activeElement)
    right.all('button')[0]?.focus()
    left.view.closeCard()
    expect(document.activeElement).toBe(right.all('button')[0])
    right.view.closeCard()
    expect(right.all('mark')).toContain(document.activeElement)
  })

  it('keep what is chosen in one of them', () => {
    left.show({ kept: { keys: new Set(['a.a1']), sourceId: 'ana-ortiz' } })
    expect(left.words('mark[data-chosen]')).toEqual(['the harbor would', 'never close'])
    expect(left.all('.margin [data-chosen]').length).toBeGreaterThan(0)
    expect(right.all('[data-chosen]')).toEqual([])
  })

  it('paint the same name side by side, and wipe their own', () => {
    left.view.paint('passage', [where('never close')])
    right.view.paint('passage', [where('new cranes by June'), where('two ships')])
    expect(paintedWords('passage')).toEqual(['never close', 'new cranes by June', 'two ships'])
    expect(left.words('[data-lit]')).toEqual(['never close'])
    left.view.paint('noted', [where('never close')])
    left.view.paint('passage', [])
    expect(left.words('[data-noted]')).toEqual(['never close'])
    expect(paintedWords('passage')).toEqual(['new cranes by June', 'two ships'])
    expect(left.words('[data-lit]')).toEqual([])
    expect(right.words('[data-lit]')).toEqual(['new cranes by June'])
    left.view.paint('noted', [])
    expect(left.words('[data-noted]')).toEqual([])
    right.leave()
    expect(painted.size).toBe(0)
  })

  it('have each element tell the look of what is painted only where the browser does not hand it down', () => {
    left.view.paint('passage', [where('never close')])
    expect(left.all('[data-paints-each]')).toEqual([])
    handsDown = false
    left.view.paint('passage', [where('two ships')])
    expect(left.all('[data-paints-each]')).toHaveLength(1)
    expect(right.all('[data-paints-each]')).toEqual([])
  })

  it('find what is selected in their own text', () => {
    const mark = right.all('mark')[1] as Element
    document.getSelection()?.selectAllChildren(mark)
    expect(left.view.selected()).toBeNull()
    expect(right.view.selected()).toEqual(where('never close'))
  })

  it('bring their own passages into view and focus', () => {
    right.view.focusPassage(where('two ships'))
    expect(right.text.contains(document.activeElement)).toBe(true)
    expect(document.activeElement?.textContent).toContain('lost two ships')
    expect(left.view.scrollTo(where('two ships'))).toBe(true)
  })
})

describe('an article that is drawn anew', () => {
  it('has its touched, chosen and lit pieces again', () => {
    left.show({ touched: { target: QUOTE, by: 'tap' }, kept: { keys: new Set(['a.a1']), sourceId: 'x' } })
    left.view.paint('passage', [where('never close')])
    const [second] = left.all('[data-touched]').slice(1)
    const copy = second?.cloneNode(true) as Element
    for (const name of ['data-touched', 'data-chosen', 'data-lit']) copy.removeAttribute(name)
    second?.replaceWith(copy)
    left.view.redrawn()
    expect(copy.getAttributeNames()).toEqual(
      expect.arrayContaining(['data-touched', 'data-chosen', 'data-lit']),
    )
    expect(paintedWords('passage')).toEqual(['never close'])
  })

  it('keeps focus and selection, held before, on what stands for them, and opens nothing', () => {
    left.view.focusHighlight(QUOTE)
    left.onTouch.mockClear()
    const [cranes] = left.all('mark').filter((mark) => mark.textContent === 'new cranes by June')
    document.getSelection()?.selectAllChildren(cranes as Element)
    left.view.hold((target) => (target.kind === 'attribution' && target.id === 'a1' ? PLAIN : null))
    document.getSelection()?.removeAllRanges()
    left.view.redrawn()
    expect(left.view.focused()).toEqual(PLAIN)
    expect(document.activeElement?.textContent).toContain('Ortiz had promised')
    expect(document.getSelection()?.toString()).toBe('new cranes by June')
    expect(left.onTouch).not.toHaveBeenCalled()
  })

  it('gives a focus that nothing stands for to its paragraph', () => {
    left.view.focusHighlight(QUOTE)
    left.view.hold(() => null)
    left.view.redrawn()
    expect(document.activeElement).toHaveAttribute('data-start', '0')
  })

  it('has its tab stop on a highlight that is on; a focus that it takes away goes to the paragraph', () => {
    left.all('mark[tabindex]')[0]?.focus()
    left.show({ layers: layersFrom(['context']) })
    expect(left.all('mark[tabindex]').every((mark) => mark.dataset.layer?.includes('context'))).toBe(true)
    expect(document.activeElement).toHaveAttribute('data-start', '0')
  })

  it('and gone finds nothing, and does nothing, be it what was about to happen', () => {
    vi.useFakeTimers()
    moveOver(left.all('mark')[0] as Element)
    left.leave()
    vi.runAllTimers()
    expect(left.view.selected()).toBeNull()
    expect(left.view.shareAbove()).toBe(0)
    expect(left.view.scrollTo(where('two ships'))).toBe(false)
    left.view.focusHighlight(QUOTE)
    expect(left.onTouch).not.toHaveBeenCalled()
  })
})
