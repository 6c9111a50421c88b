// Scores speakers and entities on dev, with the hand-marked attributions given, so that finding them does not weigh in:
// npm run bench:speakers [-- --data DIR --models FILE --wrong]. Reports entities that mix two things.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { castOf, type Entity, type Span, span, speakerNames, textOf } from '../../src/domain'
import type { FoundAttribution } from '../../src/engine/doc'
import { readModels } from '../../src/engine/model'
import { findQuotations } from '../../src/engine/quotes'
import { resolveSpeakers } from '../../src/engine/speakers'
import { parse } from '../../src/engine/syntax'
import { tokenize } from '../../src/engine/tokenize'
import { shared } from './shared'

const ROOT = resolve(import.meta.dirname, '../..')
const { values: options } = parseArgs({
  options: {
    data: {
      type: 'string',
      default: shared('bench'),
    },
    models: { type: 'string', default: resolve(ROOT, 'public/models/sourcelight.bin') },
    wrong: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
})

type Range = [number, number]
type GoldArticle = {
  id: string
  text: string
  attributions: { id: string; source: Range[]; cue: Range[]; content: Range[] }[]
}
type GoldSpeakers = { id: string; entities: { name: string; aliases?: string[] }[] }

const lines = <T>(file: string): T[] =>
  readFileSync(join(options.data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const models = !options.rules && existsSync(options.models) ? readModels(readFileSync(options.models)) : null
const articles = new Map(
  lines<GoldArticle>('polnear-dev.jsonl')
    .reverse()
    .map((one) => [one.id, one]),
)
const gold = lines<GoldSpeakers>('speakers-dev.jsonl')

const whole = (ranges: readonly Range[]): Span | null =>
  ranges.length === 0
    ? null
    : span(Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to)))

/** The hand-marked attributions as the finder would give them. */
function given(article: GoldArticle, quotes: readonly Span[]): FoundAttribution[] {
  return article.attributions
    .filter(({ content }) => content.length > 0)
    .map((one) => {
      const content = one.content.map(([from, to]) => span(from, to))
      const direct = quotes.flatMap((inner) =>
        content.flatMap((at) => {
          const from = Math.max(at.start, inner.start)
          const to = Math.min(at.end, inner.end)
          return from < to ? [span(from, to)] : []
        }),
      )
      return {
        source: whole(one.source),
        cue: whole(one.cue),
        addressee: null,
        content,
        direct,
        via: [],
        rule: null,
        confidence: 1,
        why: 'marked by hand',
      }
    })
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[’']/g, "'")
    .replace(/^the /, '')
    .trim()

/** Entities whose names, by the hand-made list, belong to two different ones. */
function mixed(entity: Entity, text: string, aliases: ReadonlyMap<string, string>): boolean {
  const meant = entity.mentions
    .filter(({ form }) => form === 'name')
    .flatMap(({ span: at }) => aliases.get(fold(textOf(text, at))) ?? [])
  return new Set(meant).size > 1
}

let mixes = 0
let words = 0
let spent = 0
const predictions = gold.flatMap(({ id, entities: known }) => {
  const article = articles.get(id)
  if (!article) return []
  const doc = tokenize(article.text, null)
  const quotations = findQuotations(doc)
  const syntax = models?.sections.has('parser') ? parse(doc, models) : null
  const inner = quotations
    .filter(({ depth }) => depth === 0)
    .flatMap(({ pieces }) => pieces.map((piece) => piece.inner))
  const started = performance.now()
  const { entities, attributions } = resolveSpeakers(
    doc,
    syntax,
    models?.sections.get('names') ?? null,
    quotations,
    given(article, inner),
  )
  spent += performance.now() - started
  words += doc.words.length
  const aliases = new Map(
    known.flatMap(({ name, aliases: more = [] }) =>
      [name, ...more].map((one): [string, string] => [fold(one), name]),
    ),
  )
  for (const entity of entities)
    if (mixed(entity, article.text, aliases)) {
      mixes++
      console.log(
        `mixed: ${id} ${entity.name}: ${entity.mentions.filter(({ form }) => form === 'name').map(({ span: at }) => textOf(article.text, at))}`,
      )
    }
  return [
    {
      id,
      attributions: attributions.map((one) => ({
        content: one.content.map(({ start, end }) => [start, end]),
        speaker: speakerNames(castOf(article, entities), one.source),
      })),
      entities: entities.map(({ name, kind }) => ({ name, type: kind })),
    },
  ]
})

const file = join(mkdtempSync(join(tmpdir(), 'speakers-')), 'predicted.jsonl')
writeFileSync(file, predictions.map((one) => JSON.stringify(one)).join('\n'))
const args = [
  'score-speakers.mjs',
  'polnear-dev.jsonl',
  'speakers-dev.jsonl',
  file,
  ...(options.wrong ? ['--wrong'] : []),
]
process.stdout.write(execFileSync('node', args, { cwd: options.data, encoding: 'utf8' }))
console.log(
  `${mixes} entities mix two things; ${((1000 * spent) / words).toFixed(1)} ms per 1,000 words; predictions in ${file}`,
)
