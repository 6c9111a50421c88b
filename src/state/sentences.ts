// The sentences of an article, as far as full stops tell them.
import { type Article, type Block, firstIndex, overlaps, type Span, span } from '../domain'

/** The sentences of one block, without the space around them; where the browser cannot tell them, the block is one. */
export function sentencesIn({ text, lang }: Pick<Article, 'text' | 'lang'>, block: Block): readonly Span[] {
  const own = text.slice(block.span.start, block.span.end)
  const segmenter = segmenterFor(lang)
  const parts = segmenter ? partsOf(own, segmenter) : [[0, own.length] as const]
  return parts.flatMap(([start, end]) => {
    const part = own.slice(start, end)
    const from = block.span.start + start + part.length - part.trimStart().length
    const to = block.span.start + end - (part.length - part.trimEnd().length)
    return to > from ? [span(from, to)] : []
  })
}

/** All of an article, in order. */
export const sentencesOf = (article: Article): readonly Span[] =>
  article.blocks.flatMap((block) => sentencesIn(article, block))

/** The first of them that begins at `from` or behind it, or else the last; null where there is none. */
export const sentenceFrom = (sentences: readonly Span[], from: number): Span | null =>
  sentences[firstIndex(sentences.length, (i) => sentences[i]!.start >= from)] ?? sentences.at(-1) ?? null

const segmenters = new Map<string, Intl.Segmenter>()

/** Null where the browser cannot. */
function segmenterFor(lang: string): Intl.Segmenter | null {
  if (!('Segmenter' in Intl)) return null
  const known = segmenters.get(lang) ?? newSegmenter(lang)
  segmenters.set(lang, known)
  return known
}

function newSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' })
  }
}

/** Ends of what no sentence ends with: “Mr.”, “U.S.”, an initial. */
const GOES_ON =
  /(?:^|[\s(“"])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|vs|approx)\.\s*$/u

/** Characters of an ending that are looked at. */
const LONGEST_ENDING = 16

function partsOf(text: string, segmenter: Intl.Segmenter): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = []
  let start = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length
    if (end < text.length && GOES_ON.test(text.slice(Math.max(start, end - LONGEST_ENDING), end))) continue
    parts.push([start, end])
    start = end
  }
  return parts
}

/** What a passage is read with: the sentences that it stands in, and the one before them. */
export function readWith(article: Pick<Article, 'text' | 'lang' | 'blocks'>, passage: Span): Span {
  const { blocks } = article
  const from = firstIndex(blocks.length, (i) => blocks[i]!.span.end > passage.start)
  const to = firstIndex(blocks.length, (i) => blocks[i]!.span.start >= passage.end)
  const around = blocks.slice(Math.max(0, from - 1), to).flatMap((block) => sentencesIn(article, block))
  const first = around.findIndex((at) => overlaps(at, passage))
  if (first < 0) return passage
  const start = (around[first - 1] ?? around[first]!).start
  const end = around.findLast((at) => overlaps(at, passage))!.end
  return span(Math.min(start, passage.start), Math.max(end, passage.end))
}
