// `npm run bench:compare [-- --set third --seeds 5 --show found|kind|words|false|all]`: shared quotes on constructed pairs of articles: found, false, kind, and the words that differ. With `--speed` or `--screen`: how long it takes.
import { parseArgs } from 'node:util'
import {
  type ComparedArticle,
  compareArticles,
  layAlong,
  type SharedQuote,
  type Variant,
} from '../../src/comparison'
import { castOf, nameOfSource } from '../../src/domain'
import { analyze } from '../../src/engine/analyze'
import { articleFromText } from '../../src/ingest'
import { models } from '../support/models'
import { type Case, type Expected, makeCases, SET_NAMES, type SetName } from './compare/cases'
import { measureOnScreen } from './compare/onScreen'
import type { Text } from './compare/sources'
import { measureSpeed } from './compare/speed'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    show: { type: 'string', default: '' },
    set: { type: 'string', default: '' },
    speed: { type: 'boolean', default: false },
    screen: { type: 'boolean', default: false },
  },
})

const analyzed = ({ id, title, text }: Text): ComparedArticle => {
  const article = articleFromText(text, { origin: 'file', id, title })
  return { article, analysis: analyze(article, models) }
}

type Place = readonly [number, number]
const places = (spans: Variant['spans']): readonly Place[] => spans.map(({ start, end }) => [start, end])

/** The share of `of` that `by` covers, in words. */
function covered(text: string, of: readonly Place[], by: readonly Place[]): number {
  const words = of.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}’']+/gu)].map(({ index }) => start + index),
  )
  return words.filter((at) => by.some(([start, end]) => start <= at && at < end)).length / words.length
}

const sideOf = (quote: SharedQuote, article: number) => quote.variants.find((one) => one.article === article)

function isFound({ first, second }: Case, { before, after }: Expected, quote: SharedQuote): boolean {
  const [a, b] = [sideOf(quote, 0), sideOf(quote, 1)]
  if (!a || !b) return false
  const shares = [
    covered(first.text, before.spans, places(a.spans)),
    covered(second.text, after.spans, places(b.spans)),
  ].sort()
  return shares[0]! > 0.5 && shares[1]! > 0.6
}

/** The words of the variants that are shown as different. */
function shown(quote: SharedQuote): readonly [readonly number[], readonly number[]] {
  const [a, b] = [sideOf(quote, 0)!, sideOf(quote, 1)!]
  const changes = layAlong(a, b).changes.filter(({ gravity }) => gravity !== 'none')
  const starts = (one: Variant, at: readonly number[]) => at.map((i) => one.words[i]!.span.start)
  const all = (lists: readonly (readonly number[])[]) => [...new Set(lists.flat())].sort((x, y) => x - y)
  return [all(changes.map((one) => starts(a, one.a))), all(changes.map((one) => starts(b, one.b)))]
}

/** Whether just the words are shown that differ: each marked place begins a shown word, and no other does. */
function isExact(expected: Expected, quote: SharedQuote): boolean {
  const fits = (marked: readonly Place[], starts: readonly number[], spans: readonly Place[]) =>
    marked.every(([start, end]) => starts.some((at) => at >= start && at < end)) &&
    starts.every(
      (at) =>
        marked.some(([start, end]) => at >= start && at < end) ||
        !spans.some(([start, end]) => at >= start && at < end),
    )
  const [inA, inB] = shown(quote)
  return (
    fits(expected.before.marked, inA, expected.before.spans) &&
    fits(expected.after.marked, inB, expected.after.spans)
  )
}

/** Whose words the engine takes them for, in either article. */
const readAs = (both: readonly ComparedArticle[], { before, after }: Expected): string =>
  [before, after]
    .map(({ spans }, i) => {
      const { article, analysis } = both[i]!
      const cast = castOf(article, analysis.entities, analysis.attributions)
      return analysis.attributions
        .filter(({ direct }) => covered(article.text, spans, places(direct)) > 0)
        .map(({ source }) => nameOfSource(cast, source))
        .join(', ')
    })
    .map((names) => names || 'nobody’s')
    .join(' · ')

/** Whether a quote lies off every expected one: a further piece of one is no false pair. */
function touchesNone(one: Case, quote: SharedQuote): boolean {
  const own = places(sideOf(quote, 1)?.spans ?? [])
  return !one.expected.some(({ after }) => covered(one.second.text, own, after.spans) > 0.5)
}

function textsOf({ first, second }: Case, { before, after }: Expected): string {
  const cut = (text: string, spans: readonly Place[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' | ')
  return `${cut(first.text, before.spans)}\n  ${second.text.slice(Math.max(0, after.spans[0]![0] - 40), after.spans.at(-1)![1] + 40).replaceAll('\n', '⏎')}`
}

function tellQuote(one: Case, { kind, variants }: SharedQuote): string {
  const tell = ({ article, spans, speaker, reported: isTold }: Variant) =>
    `${speaker.names.join(' and ')}${isTold ? ' (told)' : ''}: ${spans.map((at) => (article === 0 ? one.first : one.second).text.slice(at.start, at.end)).join(' | ')}`
  return `${kind}\n    ${variants.map(tell).join('\n    ')}`
}

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`)
const show = (what: string, told: () => string) => {
  if (values.show === what || values.show === 'all') console.log(`${what}: ${told()}\n`)
}

function measure(set: SetName): void {
  const tally = new Map<string, { all: number; found: number; kind: number; words: number }>()
  let reported = 0
  let falsePairs = 0
  for (let seed = 1; seed <= Number(values.seeds); seed++)
    for (const one of makeCases(seed, set)) {
      const both = [analyzed(one.first), analyzed(one.second)]
      const { quotes } = compareArticles(both)
      const taken = new Set<SharedQuote>()
      for (const expected of one.expected) {
        const { rewrite } = expected
        const row = tally.get(rewrite.name) ?? { all: 0, found: 0, kind: 0, words: 0 }
        tally.set(rewrite.name, row)
        row.all++
        const quote = quotes.find((other) => isFound(one, expected, other))
        const told = () =>
          `${rewrite.name}\n  ${textsOf(one, expected)}\n  ${quote ? tellQuote(one, quote) : '(none)'}`
        if (quote) {
          row.found++
          taken.add(quote)
          if (quote.kind === rewrite.kind) row.kind++
          else show('kind', told)
          if (isExact(expected, quote)) row.words++
          else show('words', told)
        } else show('found', () => `${told()}\n  ${readAs(both, expected)}`)
      }
      const others = quotes.filter((quote) => !taken.has(quote) && touchesNone(one, quote))
      reported += taken.size + others.length
      falsePairs += others.length
      for (const quote of others) show('false', () => tellQuote(one, quote))
    }
  const rows = [...tally]
  const sum = rows.reduce(
    (so, [, row]) => ({
      all: so.all + row.all,
      found: so.found + row.found,
      kind: so.kind + row.kind,
      words: so.words + row.words,
    }),
    { all: 0, found: 0, kind: 0, words: 0 },
  )
  for (const [name, row] of [...rows, ['all', sum] as const])
    console.log(
      `${name.padEnd(32)} ${String(row.all).padStart(5)}  found ${percent(row.found, row.all).padStart(7)}  kind ${percent(row.kind, row.found).padStart(7)}  words ${percent(row.words, row.found).padStart(7)}`,
    )
  console.log(`false pairs ${falsePairs} of ${reported} (${percent(falsePairs, reported)})`)
}

if (values.screen) await measureOnScreen()
else if (values.speed) measureSpeed(models)
else
  for (const set of SET_NAMES.filter((name) => !values.set || name === values.set)) {
    console.log(`${set} set`)
    measure(set)
  }
