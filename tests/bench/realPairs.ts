// `npm run bench:compare-real [-- --over news --list FILE]`: shared quotes and claims over PolNeAR's training articles (or the unlabelled news), held against verdicts that a reader gave (ids and offsets, no text).
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ComparedArticle, compareArticles, type Variant } from '../../src/comparison'
import { analyze } from '../../src/engine/analyze'
import { articleFromText } from '../../src/ingest'
import { models } from '../support/models'
import { jsonLines } from './measures'
import { readShared } from './shared'

type Line = { readonly id: string; readonly title: string; readonly text: string; readonly publisher: string }
/** A pair by the ids of its articles and the offsets of its first words. */
type Verdict = { readonly pair: string; readonly right: boolean }

const VERDICTS = resolve(import.meta.dirname, 'compare/verdicts.json')
const { values } = parseArgs({
  options: { list: { type: 'string' }, over: { type: 'string', default: 'polnear' } },
})
/** Articles of one publisher tell the same by habit; the news has one publisher, who tells of an event in several. */
const isNews = values.over === 'news'

const lines = [
  ...new Map(
    jsonLines<Line>(
      readShared(isNews ? 'bench/news-unlabelled.jsonl.gz' : 'bench/polnear-train.jsonl.gz'),
    ).map((line) => [line.id, line]),
  ).values(),
]
const articles = lines.map(({ id, title, text, publisher }): ComparedArticle => {
  const article = { ...articleFromText(text, { origin: 'file', id, title }), publisher }
  return { article, analysis: analyze(article, models) }
})
const { quotes, claims } = compareArticles(articles)

const verdicts = (JSON.parse(readFileSync(VERDICTS, 'utf8')) as readonly Verdict[]).map(({ pair, right }) => {
  const [what = '', ...places] = pair.split(' ')
  const sides = places.map((place) => /^(.*):(\d+)$/.exec(place)!.slice(1) as [string, string])
  return { what, right, sides: sides.map(([id, start]) => ({ id, start: Number(start) })) }
})
const idOf = ({ article }: Variant) => articles[article]!.article.id
const place = (variant: Variant) => `${idOf(variant)}:${variant.spans[0]!.start}`
/** Where the engine now begins some words earlier or later, it is the same place. */
const holds = (variant: Variant, { id, start }: (typeof verdicts)[number]['sides'][number]) =>
  idOf(variant) === id && variant.spans[0]!.start - NEAR <= start && start < variant.spans.at(-1)!.end
const NEAR = 60
const verdictOn = (what: string, a: Variant, b: Variant): boolean | undefined =>
  verdicts.find((one) => one.what === what && holds(a, one.sides[0]!) && holds(b, one.sides[1]!))?.right
const told = ({ article, spans, speaker, reported }: Variant) =>
  `${speaker.names.join('+')}${reported ? ' (told)' : ''}: ${spans
    .map((at) => articles[article]!.article.text.slice(at.start, at.end))
    .join(' | ')
    .replace(/\s+/g, ' ')}`

const listed: string[] = []
for (const [what, groups] of [
  ['quotes', quotes],
  ['claims', claims],
] as const) {
  let [right, judged, all] = [0, 0, 0]
  for (const { variants } of groups)
    variants.forEach((a, i) => {
      for (const b of variants.slice(i + 1)) {
        if (!isNews && articles[a.article]!.article.publisher === articles[b.article]!.article.publisher)
          continue
        const pair = `${what} ${place(a)} ${place(b)}`
        const verdict = verdictOn(what, a, b)
        all++
        if (verdict !== undefined) judged++
        if (verdict) right++
        if (verdict === undefined || !verdict) listed.push(`${pair}\n  ${told(a)}\n  ${told(b)}`)
      }
    })
  console.log(
    `${what}: ${all} pairs, ${judged} judged, ${right} right (${((100 * right) / Math.max(1, judged)).toFixed(1)} %)`,
  )
}
if (values.list) writeFileSync(values.list, listed.join('\n\n'))
