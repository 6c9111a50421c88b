// The reader's part of an address: a passage, the layers, and what is chosen; hostile until it is read.
import { type Article, LAYERS, type Span } from '../../domain'
import { describe, format, parse } from '../../passage'
import { ALL_LAYERS, type Chosen, type LayersShown, layersFrom, shownLayers } from '../../state'
import { wordsOf } from './wordsOf'

/** The form of the fragment; another number in a link is told, not guessed at. */
const VERSION = '1'
const KEYS = new Set(['v', 'p', 'layers', 'source', 'entity'])

/** Why a link cannot be followed as it is meant. */
export type LinkProblem = 'damaged' | 'otherVersion' | 'unknownPart'

export type LinkedState = {
  /** Null where the address says nothing of layers. */
  readonly layers: LayersShown | null
  readonly chosen: Chosen | null
  /** A selector's text form that was found whole; null where the address has none. */
  readonly passage: string | null
  readonly problem: LinkProblem | null
}

/** What a fragment says. Takes any string. */
export function parseLinkedState(fragment: string): LinkedState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''))
  const on = query.get('layers')?.split('.')
  const source = query.get('source')
  const entity = query.get('entity')
  const passage = query.get('p')
  const problem = problemOf(query)
  return {
    layers: on ? layersFrom(LAYERS.filter((layer) => on.includes(layer))) : null,
    chosen: source ? { kind: 'source', id: source } : entity ? { kind: 'entity', id: entity } : null,
    passage: problem === null ? passage : null,
    problem,
  }
}

function problemOf(query: URLSearchParams): LinkProblem | null {
  const version = query.get('v')
  if (version !== null && version !== VERSION) return 'otherVersion'
  if ([...query.keys()].some((key) => !KEYS.has(key))) return 'unknownPart'
  const passage = query.get('p')
  const isCut = version !== null && passage === null
  return isCut || (passage !== null && parse(passage) === null) ? 'damaged' : null
}

/** The fragment for a state; empty where there is nothing to say. */
export function formatLinkedState(
  layers: LayersShown,
  chosen: Chosen | null,
  passage: string | null,
): string {
  const query = new URLSearchParams()
  if (passage !== null) query.set('v', VERSION)
  if (shownLayers(layers).length < shownLayers(ALL_LAYERS).length)
    query.set('layers', shownLayers(layers).join('.') || 'none')
  if (chosen && chosen.kind !== 'figure') query.set(chosen.kind, chosen.id)
  // Last, behind its version: wherever such a link is cut, either the passage is missing or its own checks fail.
  if (passage !== null) query.set('p', passage)
  const fragment = query.toString()
  return fragment ? `#${fragment}` : ''
}

/** The address of the article that `href` shows, with the layers and what is chosen as they are. */
export function linkToState(href: string, article: Article): string {
  const url = new URL(href)
  nameArticle(url, article)
  return url.href
}

/** The first article needs no name in the address, but another release may begin with another one. */
function nameArticle(url: URL, { origin, id }: Article): void {
  if (origin === 'bundled') url.searchParams.set('article', id)
}

/** The address of a passage of the article that `href` shows, with the layers as they are. */
export function linkToPassage(href: string, article: Article, at: Span, layers: LayersShown): string {
  const url = new URL(href)
  nameArticle(url, article)
  url.hash = formatLinkedState(layers, null, format(describe(wordsOf(article), at)))
  return url.href
}
