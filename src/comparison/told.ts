// Shared quotes and claims as they are told: for each article who, how, where, and the words with what differs from the fullest version.
import { CHANNEL_WORDS, inOneLine, paragraphOf, type Span, span, textOf, VERB_WORDS } from '../domain'
import type { Laid } from './lay'
import type { ComparedArticle } from './persons'
import { layAlong, type QuoteKind, type SharedQuote, type Variant } from './quotes'
import type { SharedClaim } from './shared'
import { isOtherSpeaker, nameOfSpeaker } from './speakers'

/** Words of a version: as the fullest has them, or not. “Left out” are the fullest version's, all others the article's own. */
export type Piece = {
  readonly kind: 'same' | 'left out' | 'put in' | 'moved' | 'explained'
  readonly words: string
}

export type ToldVariant = {
  readonly article: number
  readonly who: string | null
  /** Whether the first article that names somebody names somebody else. */
  readonly isOther: boolean
  /** The people across the articles (places in `Persons.all`). */
  readonly persons: readonly number[]
  /** The words that ascribe it (“told”), the class of the verb, and where it was said; null where nothing tells. */
  readonly cue: string | null
  readonly verb: string | null
  readonly channel: string | null
  /** Where it stands, counted from 1. */
  readonly paragraph: number
  readonly first: Span
  readonly spans: readonly Span[]
  readonly reported: boolean
  /** Whether the others are laid along this one. */
  readonly isFullest: boolean
  readonly pieces: readonly Piece[]
}

export type ToldQuote = { readonly kind: QuoteKind; readonly variants: readonly ToldVariant[] }

/** The quotes in the order of the first article that has each. */
export const tellQuotes = (
  articles: readonly ComparedArticle[],
  quotes: readonly SharedQuote[],
): readonly ToldQuote[] =>
  quotes.map(({ kind, variants }) => ({ kind, variants: tellVariants(articles, variants, true) }))

/** The claims, each as its articles tell it. */
export const tellClaims = (articles: readonly ComparedArticle[], claims: readonly SharedClaim[]) =>
  claims.map(({ variants, differ }) => ({ differ, variants: tellVariants(articles, variants, false) }))

function tellVariants(
  articles: readonly ComparedArticle[],
  variants: readonly Variant[],
  isLaidAlong: boolean,
): readonly ToldVariant[] {
  const fullest = fullestOf(variants)
  const named = variants.find(({ speaker }) => speaker.named.length > 0)
  return variants.map((variant): ToldVariant => {
    const { article } = articles[variant.article]!
    const [said] = variant.attributions
    const isPlain = !isLaidAlong || variant === fullest || variant.reported
    return {
      article: variant.article,
      who: nameOfSpeaker(variant.speaker),
      isOther: named !== undefined && isOtherSpeaker(named.speaker, variant.speaker),
      persons: variant.speaker.persons,
      cue: said?.cue ? textOf(article.text, said.cue) : null,
      verb: said && said.verb !== 'unknown' ? VERB_WORDS[said.verb] : null,
      channel: said && said.channel !== 'unknown' ? CHANNEL_WORDS[said.channel] : null,
      paragraph: paragraphOf(article, variant.spans[0]!),
      first: variant.spans[0]!,
      spans: variant.spans,
      reported: variant.reported,
      isFullest: variant === fullest,
      pieces: isPlain
        ? [{ kind: 'same', words: withoutComma(joinedWords(article.text, variant.spans)) }]
        : piecesOf(articles[fullest.article]!.article.text, fullest, article.text, variant),
    }
  })
}

/** What stands between two pieces: dots where the outlet has words of its own there, a space where only marks part them. */
const seamBetween = (text: string, end: number, start: number): string =>
  /\p{L}/u.test(text.slice(end, start)) ? ' … ' : ' '

/** The pieces of a text as one. */
export const joinedWords = (text: string, spans: readonly Span[]): string =>
  inOneLine(
    spans
      .map((at, i) => (i === 0 ? '' : seamBetween(text, spans[i - 1]!.end, at.start)) + textOf(text, at))
      .join(''),
  )

/** What ends with a comma ends so for the cue behind it, which is not shown. */
const withoutComma = (words: string): string => words.replace(/,\s*$/u, '')

/** The version with most words, of those that quote. */
const fullestOf = (variants: readonly Variant[]): Variant =>
  [...variants].sort((a, b) => Number(a.reported) - Number(b.reported) || b.words.length - a.words.length)[0]!

/** A version's words beside the fullest: what it left out stands struck where it would be. */
function piecesOf(fullText: string, fullest: Variant, text: string, variant: Variant): readonly Piece[] {
  const laid = layAlong(fullest, variant)
  const kinds = kindsOf(laid, variant.words.length)
  const leftOut = leftOutBefore(laid, variant.words.length)
  const pieces: Piece[] = []
  const put = (kind: Piece['kind'], words: string) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, words: last.words + words }
    else if (words !== '') pieces.push({ kind, words })
  }
  variant.words.forEach((word, i) => {
    for (const at of leftOut.get(i) ?? []) put('left out', `${textOf(fullText, spanOfWords(fullest, at))} `)
    const next = variant.words[i + 1]
    const own = variant.spans.find((one) => one.start <= word.span.start && word.span.start < one.end)!
    const isLastOfPiece = !next || next.span.start >= own.end
    const from = i === 0 ? own.start : word.span.start
    put(kinds[i]!, text.slice(Math.min(from, word.span.start), isLastOfPiece ? own.end : next.span.start))
    if (isLastOfPiece && next) put('same', seamBetween(text, own.end, next.span.start))
  })
  for (const at of leftOut.get(variant.words.length) ?? [])
    put('left out', ` ${textOf(fullText, spanOfWords(fullest, at))}`)
  return pieces.map((piece, i) => {
    const words = piece.words.replace(/\s+/gu, ' ')
    return { ...piece, words: i === pieces.length - 1 ? withoutComma(words) : words }
  })
}

/** What each word of the version is beside the fullest. */
function kindsOf({ changes }: Laid, length: number): readonly Piece['kind'][] {
  const kinds: Piece['kind'][] = Array.from({ length }, () => 'same')
  for (const { kind, b } of changes)
    for (const i of b) kinds[i] = kind === 'moved' ? 'moved' : kind === 'explained' ? 'explained' : 'put in'
  return kinds
}

/** The runs of the fullest version's words that are missing, by the version's word before which they would stand. */
function leftOutBefore({ met, changes }: Laid, length: number): ReadonlyMap<number, readonly number[][]> {
  const before = new Map<number, number[][]>()
  for (const { kind, a, b } of changes) {
    if (a.length === 0 || kind === 'moved' || kind === 'explained') continue
    const at = b[0] ?? met.find((pair) => pair.a > a.at(-1)!)?.b ?? length
    before.set(at, [...(before.get(at) ?? []), [...a]])
  }
  return before
}

const spanOfWords = ({ words }: Variant, at: readonly number[]): Span =>
  span(words[at[0]!]!.span.start, words[at.at(-1)!]!.span.end)
