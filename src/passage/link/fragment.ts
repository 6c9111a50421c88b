// The fragment of a link: version, passage, layers, what is chosen, the article itself; hostile until it is read.
import { LAYERS, type LayerId } from '../../domain'
import { parse } from '../format'
import { checksumOf } from './checksum'
import { type Parts, upgraded, VERSION } from './versions'

/** What a link says of a reader's state. */
export type LinkParts = {
  /** A selector's text form. */
  readonly passage: string | null
  /** The layers that are on; null where the link leaves that open. */
  readonly layers: readonly LayerId[] | null
  readonly chosen: { readonly kind: 'source' | 'entity'; readonly id: string } | null
  /** The article's packed form (`src/ingest/link`), for a text that only its reader has. */
  readonly article: string | null
}

/** Why a link cannot be followed as it is meant. */
export type LinkProblem = 'damaged' | 'otherVersion' | 'unknownPart' | 'tooLong'

type ParsedLink = {
  /** Of a link with a problem only what shows for what it is: never a passage, never an article. */
  readonly parts: LinkParts
  readonly problem: LinkProblem | null
}

/** Characters of a fragment above which nothing of it is looked at. */
export const LONGEST_FRAGMENT = 65_536

export const NO_PARTS: LinkParts = { passage: null, layers: null, chosen: null, article: null }
const KEYS = new Set(['p', 'layers', 'source', 'entity', 'v', 'c', 't'])
const NO_LAYER = 'none'

/**
 * The fragment for `parts`, with its “#”; empty where there is nothing to say.
 *
 * `#p=…&layers=…&source=…&c=…&v=2&t=…`: the checksum answers for passage and article, the version closes the rest,
 * and the article comes last. So whatever is cut off behind the “#” is missed.
 */
export function formatLink({ passage, layers, chosen, article }: LinkParts): string {
  const query = new URLSearchParams()
  if (passage !== null) query.set('p', passage)
  if (layers !== null && layers.length < LAYERS.length) query.set('layers', layers.join('.') || NO_LAYER)
  if (chosen !== null) query.set(chosen.kind, chosen.id)
  if (query.size === 0 && article === null) return ''
  if (passage !== null || article !== null) query.set('c', checksumOf(passage, article))
  query.set('v', String(VERSION))
  if (article !== null) query.set('t', article)
  return `#${query}`
}

/** What a fragment says. Takes any string, with “#” or without. */
export function parseLink(fragment: string): ParsedLink {
  const text = fragment.replace(/^#/, '')
  if (text === '') return { parts: NO_PARTS, problem: null }
  if (text.length > LONGEST_FRAGMENT) return { parts: NO_PARTS, problem: 'tooLong' }
  const entries = [...new URLSearchParams(text)]
  const given: Parts = new Map(entries)
  const version = versionOf(given)
  if (version === 'other') return { parts: NO_PARTS, problem: 'otherVersion' }
  const visible = visibleParts(given)
  if (entries.some(([key]) => !KEYS.has(key)) || hasUnknownLayer(given))
    return { parts: visible, problem: 'unknownPart' }
  const parts = version === null || given.size < entries.length ? null : upgraded(given, version)
  if (parts === null || text.endsWith('&') || !isWhole(parts)) return { parts: visible, problem: 'damaged' }
  return {
    parts: { ...visible, passage: parts.get('p') ?? null, article: parts.get('t') ?? null },
    problem: null,
  }
}

/** Null where the fragment does not say, or not by a number: “v=2.” is a link at the end of a sentence. */
function versionOf(parts: Parts): number | 'other' | null {
  const said = parts.get('v') ?? ''
  if (!/^[1-9]\d*$/.test(said)) return null
  return Number(said) <= VERSION ? Number(said) : 'other'
}

/** What a reader sees to be right or wrong. */
function visibleParts(parts: Parts): LinkParts {
  const on = parts.get('layers')?.split('.')
  const source = parts.get('source')
  const entity = parts.get('entity')
  return {
    ...NO_PARTS,
    layers: on ? LAYERS.filter((layer) => on.includes(layer)) : null,
    chosen: source ? { kind: 'source', id: source } : entity ? { kind: 'entity', id: entity } : null,
  }
}

const hasUnknownLayer = (parts: Parts): boolean =>
  (parts.get('layers') ?? NO_LAYER)
    .split('.')
    .some((layer) => layer !== NO_LAYER && !LAYERS.some((known) => known === layer))

/** Passage and article have a checksum, and only they. */
function isWhole(parts: Parts): boolean {
  const passage = parts.get('p') ?? null
  const article = parts.get('t') ?? null
  const checksum = parts.get('c') ?? null
  if (passage === null && article === null) return checksum === null
  return checksum === checksumOf(passage, article) && (passage === null || parse(passage) !== null)
}
