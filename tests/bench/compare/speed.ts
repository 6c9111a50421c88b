// How long comparing takes once the analyses are there: eight articles as the page has them, and fifty as the command line does.
import { readFileSync } from 'node:fs'
import { comparisonLine } from '../../../src/cli/comparison'
import { type ComparedArticle, compareArticles, tellQuotes } from '../../../src/comparison'
import { analyze } from '../../../src/engine/analyze'
import type { Models } from '../../../src/engine/model'
import { articleFromText } from '../../../src/ingest'
import { makeCases } from './cases'

const TIMES = 7
/** How many times as long as the fixed work: what the page draws first, all that it draws, and the command line's line. */
const LIMITS = { quotes: 2.5, all: 3.5, fifty: 12 }

/** Articles of so many words that have quotes in common: each is made of one's own text and of another's that quotes it. */
export function articlesOf(
  count: number,
  words: number,
): readonly { readonly id: string; readonly text: string }[] {
  const cases = makeCases(1)
  return Array.from({ length: count }, (_, i) => {
    const paragraphs: string[] = []
    let has = 0
    for (let n = 0; has < words; n++) {
      const { first, second } = cases[(Math.floor(i / 2) * 2 + n) % cases.length]!
      for (const paragraph of (i % 2 === 0 ? first : second).text.split('\n\n'))
        if (has < words) {
          paragraphs.push(paragraph)
          has += paragraph.split(/\s+/).length
        }
    }
    return { id: `a${i}`, text: paragraphs.join('\n\n').trimEnd() }
  })
}

/** What this thread took of the processor, in milliseconds: compiling and collecting go on beside it, other processes too. */
function took(work: () => unknown): number {
  const before = ofThread()
  work()
  return ofThread() - before
}

function ofThread(): number {
  if (process.platform !== 'linux') return process.cpuUsage().user / 1_000
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
}

/** A fixed piece of work to measure a machine by, some 50 ms of a busy one in 2026: 600,000 strings counted in a map. */
function fixedWork(): number {
  const counts = new Map<string, number>()
  for (let i = 0; i < 600_000; i++) {
    const key = `k${(i * 7_919) % 5_003}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts.size
}

export function measureSpeed(models: Models): void {
  const analyzed = (count: number, words: number) =>
    articlesOf(count, words).map(({ id, text }): ComparedArticle => {
      const article = articleFromText(text, { origin: 'file', id, title: id })
      return { article, analysis: analyze(article, models) }
    })
  const eight = analyzed(8, 2_000)
  const fifty = analyzed(50, 1_000)
  fixedWork()
  measure(
    '8 articles of 2,000 words, their quotes, which are drawn first',
    LIMITS.quotes,
    eight,
    (articles) => tellQuotes(articles, compareArticles(articles).quotes),
  )
  measure('8 articles of 2,000 words, all', LIMITS.all, eight, (articles) =>
    comparisonLine('speed', articles, compareArticles(articles)),
  )
  measure('50 articles of 1,000 words, all', LIMITS.fifty, fifty, (articles) =>
    JSON.stringify(comparisonLine('speed', articles, compareArticles(articles))),
  )
}

/** Each time on copies, for what is read of an article is kept as long as it is there; the fixed work before each. */
function measure(
  what: string,
  limit: number,
  articles: readonly ComparedArticle[],
  work: (articles: readonly ComparedArticle[]) => unknown,
): void {
  const times = Array.from({ length: TIMES }, () => {
    const copies = structuredClone(articles)
    const fixed = took(fixedWork)
    return { fixed, own: took(() => work(copies)) }
  })
  const ratio = ({ fixed, own }: (typeof times)[number]) => own / fixed
  const [first] = times
  const middle = [...times].sort((a, b) => ratio(a) - ratio(b))[Math.floor(TIMES / 2)]!
  console.log(
    `${what}: ${ratio(middle).toFixed(1)} times the fixed work (limit ${limit}), the first time ${ratio(first!).toFixed(1)}; ${middle.own.toFixed(0)} ms of the processor against ${middle.fixed.toFixed(0)}`,
  )
  if (ratio(middle) > limit) process.exitCode = 1
}
