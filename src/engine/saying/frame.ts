// The words of a sentence that frame what is said in it: everything that is nobody's content, near the cue.
import type { Attribution, Span } from '../../domain'
import { type Doc, fillTokens, sentenceAt, tokenAt, tokensOf } from '../doc'

export type Frame = {
  /** Before the cue, the cue's own words, and after it; small letters, straight apostrophes, content left out. */
  readonly before: string
  readonly cue: string
  readonly after: string
  /** How the content begins. */
  readonly content: string
}

/** Words read on either side of a cue, content aside: who says it, where and to whom stands no farther off. */
const NEAR = { before: 16, after: 12 } as const
/** Tokens looked through for them, content and all: no sentence of news is longer, and one of a made-up text may be all of it. */
const FAR = 120
/** Tokens of a content that tell what sort of verb led to it. */
const FIRST = 4

/** Tells of each token whether it lies in somebody's content. */
export function contentTokens(doc: Doc, attributions: readonly Attribution[]): Uint8Array {
  const inside = new Uint8Array(doc.words.length)
  for (const { content } of attributions) for (const at of content) fillTokens(doc, inside, at, 1)
  return inside
}

/** What stands around an attribution; null where it has neither cue nor source. */
export function frameOf(doc: Doc, inside: Uint8Array, attribution: Attribution): Frame | null {
  const { cue, source, content } = attribution
  const at: Span | null = cue ?? (source.kind === 'missing' ? null : source.span)
  if (!at) return null
  const { from, to } = tokensOf(doc, at)
  const sentence = sentenceAt(doc, from)
  const words = (first: number, last: number) => wordsBetween(doc, first, last, inside)
  const begins = tokenAt(doc, content[0].start)
  return {
    before: words(Math.max(sentence.from, from - FAR), from)
      .slice(-NEAR.before)
      .join(' '),
    cue: wordsBetween(doc, from, to).join(' '),
    after: words(to, Math.min(sentence.to, to + FAR))
      .slice(0, NEAR.after)
      .join(' '),
    content: wordsBetween(doc, begins, begins + FIRST).join(' '),
  }
}

/** The words there; “…” once for any stretch of content. */
function wordsBetween(doc: Doc, from: number, to: number, inside?: Uint8Array): string[] {
  const words: string[] = []
  for (let i = from; i < Math.min(to, doc.words.length); i++) {
    if (!inside?.[i]) words.push(plain(doc.words[i] as string))
    else if (words.at(-1) !== '…') words.push('…')
  }
  return words
}

export const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'")
