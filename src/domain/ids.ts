// Names that stay: what an attribution, an entity or an unnamed source is called comes from its words, so that a new analysis calls it the same.
import type { Attribution, Unanswered } from './analysis'
import { type Span, textOf } from './span'

/** “Kyiv’s allies” → `kyivs-allies`. Names in other scripts keep their letters; a name without any is `unnamed`. */
export const entityIdOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'unnamed'

/** “A port worker” → `unnamed:port-worker`: the words that introduce somebody, without their article. */
export const unnamedIdOf = (introduction: string): string =>
  `unnamed:${introduction
    .toLowerCase()
    .replace(/^(an?|the|one|another)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`

/** From cue and words; neither marks nor line breaks nor the place in the text change it. */
export const attributionIdOf = (
  text: string,
  { cue, content }: Pick<Attribution, 'cue' | 'content'>,
): string => `s-${fingerprint(lettersOf(text, cue ? [cue] : []), lettersOf(text, content))}`

/** From the cue and all that is said of it. */
export const unansweredIdOf = (text: string, { cue, span }: Pick<Unanswered, 'cue' | 'span'>): string =>
  `n-${fingerprint(lettersOf(text, [cue]), lettersOf(text, [span]))}`

/** Letters and digits in lower case. */
const lettersOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map((at) => textOf(text, at))
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Names that are handed out once each: alike ones get a running number, “-2”, “-3”. */
export function handOutIds(): (id: string) => string {
  const next = new Map<string, number>()
  return (id) => {
    let number = next.get(id) ?? 1
    const numbered = () => (number === 1 ? id : `${id}-${number}`)
    while (number > 1 && next.has(numbered())) number++
    const free = numbered()
    next.set(id, number + 1)
    if (free !== id) next.set(free, 2)
    return free
  }
}

/** 64 bits: different words hardly ever come to the same, and if they do, a running number parts them. */
export const fingerprint = (...parts: readonly string[]): string =>
  SEEDS.map((seed) => hashOf(parts.join('\n'), seed).toString(36)).join('')

/** Two beginnings, which make two hashes of one text. */
export const SEEDS = [0x811c9dc5, 0x5bd1e995] as const

/** FNV-1a with a beginning, and Murmur's finalizer, which lets every bit tell of every character. */
export function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
