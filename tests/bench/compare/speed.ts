// How long comparing takes once the analyses are there: eight articles as the page has them, and fifty as the command line does.
import { comparisonLine } from '../../../src/cli/comparison'
import { type ComparedArticle, compareArticles, tellClaims, tellQuotes } from '../../../src/comparison'
import { analyze } from '../../../src/engine/analyze'
import type { Models } from '../../../src/engine/model'
import { articleFromText } from '../../../src/ingest'
import { makeCases } from './cases'

/** Milliseconds. The page needs some of its time to draw. */
const EIGHT = 300
const FIFTY = 5_000

/** Articles of so many words that have quotes in common: each is made of one's own text and of another's that quotes it. */
export function articlesOf(
  count: number,
  words: number,
): readonly { readonly id: string; readonly text: string }[] {
  const cases = makeCases(1)
  return Array.from({ length: count }, (_, i) => {
    let text = ''
    for (let n = 0; text.split(/\s+/).length < words; n++) {
      const { first, second } = cases[(Math.floor(i / 2) * 2 + n) % cases.length]!
      text += `${i % 2 === 0 ? first.text : second.text}\n\n`
    }
    return { id: `a${i}`, text: text.trimEnd() }
  })
}

export function measureSpeed(models: Models): void {
  for (const [count, words, limit] of [
    [8, 2_000, EIGHT],
    [50, 1_000, FIFTY],
  ] as const) {
    const articles = articlesOf(count, words).map(({ id, text }): ComparedArticle => {
      const article = articleFromText(text, { origin: 'file', id, title: id })
      return { article, analysis: analyze(article, models) }
    })
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      const before = process.cpuUsage()
      const found = compareArticles(articles)
      if (count === 8) tellClaims(articles, found.claims).concat(tellQuotes(articles, found.quotes) as never)
      else JSON.stringify(comparisonLine('speed', articles, found))
      const { user, system } = process.cpuUsage(before)
      return { waited: performance.now() - start, took: (user + system) / 1_000, quotes: found.quotes.length }
    }).sort((a, b) => a.took - b.took)
    const { took, waited, quotes } = times[2]!
    console.log(
      `${count} articles of ${words} words, without analysis: ${took.toFixed(0)} ms of the processor, waited ${waited.toFixed(0)} (limit ${limit}), ${quotes} shared quotes`,
    )
    if (took > limit) process.exitCode = 1
  }
}
