// Paints what passes (mentions, the place stepped to, a link's passage, a note's, one that was looked for) and what readers marked with the browser's own highlights; the text is not drawn anew.
import type { Span } from '../../../domain'
import { RoamingAttribute } from './roamingAttribute'
import { rangesOf } from './textRange'

export type PaintName =
  | 'noted'
  | 'mention'
  | 'here'
  | 'passage'
  | 'changed'
  | 'note'
  | 'found'
  | 'match'
  | 'current'
  | 'heard'

/** The same list each time, so that painting nothing is nothing new. */
export const NOTHING: readonly Span[] = []

/** These take the place of the fill that highlights of the article have; what readers marked stays when a light goes. */
const LIGHTS: Partial<Readonly<Record<PaintName, string>>> = {
  passage: 'data-lit',
  note: 'data-lit',
  found: 'data-lit',
  noted: 'data-noted',
}

type Painted = { readonly spans: readonly Span[]; readonly ranges: readonly Range[] }

/** Of one article; the browser's highlights belong to the document, and other articles have ranges in them, too. */
export class Painter {
  readonly #painted = new Map<PaintName, Painted>()
  readonly #lit = new Map(
    Object.entries(LIGHTS).map(([name, attribute]) => [name, new RoamingAttribute(attribute)]),
  )

  /** `spans` are painted until others are; nothing is where the browser cannot. */
  paint(root: Element | null, name: PaintName, spans: readonly Span[]): void {
    this.#wipe(name)
    const ranges = root && spans.length > 0 && 'highlights' in CSS ? rangesOf(root, spans) : []
    this.#painted.set(name, { spans, ranges })
    if (ranges.length > 0) addTo(name, ranges)
    if (root && ranges.length > 0) handDown(root, name, ranges)
    this.#lit.get(name)?.put(root ? ranges.flatMap((range) => marksIn(root, range)) : [])
  }

  /** Drawn anew, the text nodes are others. */
  again(root: Element | null): void {
    for (const [name, { spans }] of this.#painted) this.paint(root, name, spans)
  }

  #wipe(name: PaintName): void {
    const { ranges } = this.#painted.get(name) ?? { ranges: [] }
    const highlight = ranges.length > 0 ? CSS.highlights.get(keyOf(name)) : undefined
    if (!highlight) return
    for (const range of ranges) highlight.delete(range)
    if (highlight.size === 0) CSS.highlights.delete(keyOf(name))
  }
}

/** What others are painted over where both are. */
const UNDER_OTHERS: readonly PaintName[] = ['mention', 'match']

const keyOf = (name: PaintName): string => `sourcelight-${name}`

function addTo(name: PaintName, ranges: readonly Range[]): void {
  const highlight = CSS.highlights.get(keyOf(name)) ?? new Highlight()
  highlight.priority = name === 'noted' ? 0 : UNDER_OTHERS.includes(name) ? 1 : 2
  for (const range of ranges) highlight.add(range)
  CSS.highlights.set(keyOf(name), highlight)
}

/**
 * The style sheet tells what a highlight looks like at the article alone. A browser that does not hand that down to the
 * words, as the standard has it, gets it at each element.
 */
function handDown(root: Element, name: PaintName, [range]: readonly Range[]): void {
  const words = range?.startContainer.parentElement
  if (!words || root.hasAttribute('data-paints-each')) return
  const look = (element: Element, pseudo?: string) => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(element, pseudo)
    return `${backgroundColor} ${textDecorationLine}`
  }
  const painted = `::highlight(${keyOf(name)})`
  const above = look(root, painted)
  // Where it is not known at all, it says nothing, or what the element itself looks like.
  if (above !== look(words, painted) || above === look(root)) root.setAttribute('data-paints-each', '')
}

/** The highlights of the article that stand wholly in `range`. */
const marksIn = (root: Element, range: Range): readonly Element[] =>
  [...root.querySelectorAll('mark')].filter(
    (mark) => range.intersectsNode(mark) && sharedText(range, mark) === mark.textContent,
  )

function sharedText(range: Range, element: Element): string {
  const shared = range.cloneRange()
  if (range.isPointInRange(element, 0)) shared.setStart(element, 0)
  if (range.isPointInRange(element, element.childNodes.length))
    shared.setEnd(element, element.childNodes.length)
  return shared.toString()
}
