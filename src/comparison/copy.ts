// Passages that stand word for word, or nearly, in several articles: copy that they have from one hand.
import { countWords, countWordsIn, joinedSpans, type Span, span } from '../domain'
import type { ComparedArticle } from './persons'
import { type Word, wordsOf } from './words'

export type CopiedIn = { readonly article: number; readonly span: Span }
/** One passage in all articles that have it. */
export type Copy = { readonly spans: readonly CopiedIn[] }

/** Words in a row that start a passage. */
const SEED = 7
/** Words that may differ between two runs of one passage. */
const SLACK = 4
/** Words in a row that lengthen one. */
const SHORT_ROW = 4
/** A passage has so many words, and so many of them in the outlet's own voice: a quote that both have is no copy. */
const LEAST = 18
const LEAST_UNQUOTED = 10

type Text = {
  readonly words: readonly Word[]
  /** Whether each word is inside of somebody's quotation. */
  readonly quoted: readonly boolean[]
}
type Run = { readonly a: number; readonly b: number; readonly length: number }
type Stretch = { readonly from: number; readonly to: number }

/** The copies, in the order in which the first article of each has them. */
export function findCopies(articles: readonly ComparedArticle[]): readonly Copy[] {
  const read = articles.map(({ article, analysis }): Text => {
    const words = wordsOf(article)
    const quoted = analysis.attributions.flatMap(({ direct }) => direct)
    return { words, quoted: quotedMask(words, quoted) }
  })
  const groups = new Groups()
  for (const [a, b, runs] of commonRuns(read))
    for (const passage of passagesOf(runs)) {
      const [inA, inB] = trimmed(
        read[a]!.words,
        read[b]!.words,
        lengthened(read[a]!.words, read[b]!.words, passage),
      )
      if (isCopy(read[a]!, inA) && isCopy(read[b]!, inB))
        groups.add({ article: a, ...inA }, { article: b, ...inB })
    }
  return groups.all().map((group) => ({
    spans: group.map(({ article, from, to }) => ({ article, span: spanOf(read[article]!.words, from, to) })),
  }))
}

const spanOf = (words: readonly Word[], from: number, to: number): Span =>
  span(words[from]!.span.start, words[to - 1]!.span.end)

function quotedMask(words: readonly Word[], quoted: readonly Span[]): readonly boolean[] {
  const sorted = [...quoted].sort((x, y) => x.start - y.start)
  let next = 0
  let until = 0
  return words.map(({ span: at }) => {
    while (next < sorted.length && sorted[next]!.start <= at.start)
      until = Math.max(until, sorted[next++]!.end)
    return at.start < until
  })
}

const isCopy = ({ quoted }: Text, { from, to }: Stretch): boolean =>
  to - from >= LEAST && quoted.slice(from, to).filter((inside) => !inside).length >= LEAST_UNQUOTED

/** For each two articles with words in a row in common: the longest rows, in the first one's order. */
function commonRuns(texts: readonly Text[]): readonly (readonly [number, number, readonly Run[]])[] {
  const holders = new Map<number, { article: number; at: number }[]>()
  const runs = new Map<string, [number, number, Run[]]>()
  texts.forEach(({ words }, article) => {
    /** Up to where each row that goes on reaches, by article and distance. */
    const reached = new Map<string, number>()
    for (let at = 0; at + SEED <= words.length; at++) {
      const seed = seedAt(words, at)
      const there = holders.get(seed) ?? []
      for (const other of there) {
        if (other.article === article) continue
        const row = `${other.article} ${other.at - at}`
        if ((reached.get(row) ?? -1) > at) continue
        const length = rowLength(texts[other.article]!.words, other.at, words, at)
        if (length < SEED) continue
        reached.set(row, at + length)
        const key = `${other.article} ${article}`
        const list = runs.get(key) ?? [other.article, article, []]
        list[2].push({ a: other.at, b: at, length })
        runs.set(key, list)
      }
      // A row that an article repeats counts where it stands first.
      if (there.at(-1)?.article === article) continue
      if (there.length === 0) holders.set(seed, there)
      there.push({ article, at })
    }
  })
  return [...runs.values()]
}

/** What the words of a seed come to; others may come to the same, so rows are looked at. */
function seedAt(words: readonly Word[], at: number): number {
  let hash = 0
  for (let i = at; i < at + SEED; i++) hash = Math.imul(hash ^ words[i]!.hash, 0x01000193)
  return hash
}

function rowLength(a: readonly Word[], atA: number, b: readonly Word[], atB: number): number {
  let length = 0
  while (isAlike(a[atA + length], b[atB + length])) length++
  return length
}

const isAlike = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && a.hash === b.hash && a.key === b.key

/** Runs that go on after a few other words are one passage. */
function passagesOf(runs: readonly Run[]): readonly (readonly [Stretch, Stretch])[] {
  const passages: [Stretch, Stretch][] = []
  for (const { a, b, length } of [...runs].sort((x, y) => x.a - y.a || x.b - y.b)) {
    const last = passages.at(-1)
    const goesOn =
      last &&
      gap(last[0], a) <= SLACK &&
      gap(last[1], b) <= SLACK &&
      b > last[1].from &&
      a + length > last[0].to
    if (goesOn) passages[passages.length - 1] = [widened(last[0], a + length), widened(last[1], b + length)]
    else
      passages.push([
        { from: a, to: a + length },
        { from: b, to: b + length },
      ])
  }
  return passages
}

/** A passage with the shorter rows behind and before it that only a few other words part from it. */
function lengthened(
  a: readonly Word[],
  b: readonly Word[],
  [inA, inB]: readonly [Stretch, Stretch],
): readonly [Stretch, Stretch] {
  const behind = furtherEnd(a.slice(inA.to), b.slice(inB.to))
  const before = furtherEnd(a.slice(0, inA.from).reverse(), b.slice(0, inB.from).reverse())
  return [
    { from: inA.from - before.a, to: inA.to + behind.a },
    { from: inB.from - before.b, to: inB.to + behind.b },
  ]
}

/** Without a word that only begins the next sentence. */
function trimmed(
  a: readonly Word[],
  b: readonly Word[],
  [inA, inB]: readonly [Stretch, Stretch],
): readonly [Stretch, Stretch] {
  const isNext = a[inA.to - 1]?.startsSentence || b[inB.to - 1]?.startsSentence
  return isNext
    ? [
        { ...inA, to: inA.to - 1 },
        { ...inB, to: inB.to - 1 },
      ]
    : [inA, inB]
}

/** How many words of what follows belong to the passage too. */
function furtherEnd(a: readonly Word[], b: readonly Word[]): { readonly a: number; readonly b: number } {
  let [endA, endB] = [0, 0]
  for (let row = nextRow(a, endA, b, endB); row; row = nextRow(a, endA, b, endB)) {
    endA = row.a + row.length
    endB = row.b + row.length
  }
  return { a: endA, b: endB }
}

/** The next short row, after the fewest other words. */
function nextRow(a: readonly Word[], atA: number, b: readonly Word[], atB: number): Run | null {
  for (let skipped = 1; skipped <= SLACK * 2; skipped++)
    for (let inA = Math.max(0, skipped - SLACK); inA <= Math.min(SLACK, skipped); inA++) {
      const row: Run = { a: atA + inA, b: atB + skipped - inA, length: 0 }
      const length = rowLength(a, row.a, b, row.b)
      if (length >= SHORT_ROW) return { ...row, length }
    }
  return null
}

const gap = ({ to }: Stretch, next: number): number => Math.abs(next - to)
const widened = ({ from, to }: Stretch, end: number): Stretch => ({ from, to: Math.max(to, end) })

type Place = Stretch & { readonly article: number }

/** Passages of two articles each, put together where they are the same passage of an article. */
class Groups {
  private readonly groups: Place[][] = []
  private readonly ofArticle = new Map<number, Place[][]>()

  add(one: Place, other: Place): void {
    const [a, b] = [this.find(one), this.find(other)]
    const group = a ?? b ?? []
    if (!a && !b) this.groups.push(group)
    this.join(group, one)
    this.join(group, other)
  }

  all(): readonly (readonly Place[])[] {
    return this.groups.map((group) => [...group].sort((x, y) => x.article - y.article))
  }

  /** The group that has most of this passage already. */
  private find(place: Place): Place[] | undefined {
    return this.ofArticle
      .get(place.article)
      ?.find((group) => group.some((has) => has.article === place.article && isMostly(has, place)))
  }

  private join(group: Place[], place: Place): void {
    const at = group.findIndex(({ article }) => article === place.article)
    const has = group[at]
    if (!has) {
      group.push(place)
      this.ofArticle.set(place.article, [...(this.ofArticle.get(place.article) ?? []), group])
    } else if (isMostly(has, place))
      group[at] = { ...has, from: Math.min(has.from, place.from), to: Math.max(has.to, place.to) }
  }
}

/** Whether two passages of an article share more than half of the shorter. */
const isMostly = (a: Stretch, b: Stretch): boolean =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from) > Math.min(a.to - a.from, b.to - b.from) / 2

/** The share of an article's words that stand in copies, from 0 to 1. */
export function shareOfCopy(text: string, article: number, copies: readonly Copy[]): number {
  const inCopies = copies.flatMap(({ spans }) => spans.filter((one) => one.article === article))
  if (inCopies.length === 0) return 0
  const all = countWords(text)
  return all === 0 ? 0 : countWordsIn(text, joinedSpans(inCopies.map((one) => one.span))) / all
}
