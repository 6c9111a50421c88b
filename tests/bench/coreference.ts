// Scores pronouns and descriptions against coreference chains: GUM's, marked by hand, or CoreNLP's over PolNeAR, automatic:
// npm run bench:coreference [-- --silver dev|train --wrong 'he, she']. Pronouns whose chain has no other mention do not count.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findAttributions } from '../../src/engine/attribution'
import { combine } from '../../src/engine/attribution/combine'
import { findByRules, taggedDocOf } from '../../src/engine/attribution/rules'
import { type Coreference, resolveCoreference } from '../../src/engine/coreference'
import type { Referent } from '../../src/engine/coreference/referent'
import { type Doc, spanOfTokens, tokensOf } from '../../src/engine/doc'
import { findMentions, type Mentions } from '../../src/engine/mentions'
import {
  type FoundMention,
  type NominalMention,
  type PronounMention,
  wordsOf,
} from '../../src/engine/mentions/mention'
import { readModels } from '../../src/engine/model'
import { findQuotations } from '../../src/engine/quotes'
import { parse } from '../../src/engine/syntax'
import { tokenize } from '../../src/engine/tokenize'
import {
  type ChainedArticle,
  type ChainMention,
  loadGumChains,
  loadSilverChains,
} from '../../src/training/chains'
import { shared } from './shared'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: shared('bench') },
    models: { type: 'string', default: resolve(import.meta.dirname, '../../public/models/sourcelight.bin') },
    silver: { type: 'string' },
    wrong: { type: 'string' },
  },
})
const models = readModels(readFileSync(options.models))

type Resolved = {
  readonly doc: Doc
  readonly mentions: Mentions
  readonly coreference: Coreference
  /** Tokens of source phrases. */
  readonly sources: ReadonlySet<number>
}

/** Coreference as the engine gives it, with the attributions that it finds. */
function resolveArticle(text: string): Resolved {
  const doc = tokenize(text, null)
  const syntax = parse(doc, models)
  const quotations = findQuotations(doc)
  const kinds = doc.paragraphs.map(() => 'paragraph' as const)
  const ruled = findByRules(taggedDocOf(doc, syntax, quotations, kinds))
  const model = models.networks.get('attribution')!
  const found = combine(doc.text, findAttributions(doc, syntax, quotations, ruled, model), ruled)
  const mentions = findMentions(doc, syntax, models.sections.get('names') ?? null, quotations, found)
  const sources = found.flatMap(({ source }) => {
    const { from, to } = source ? tokensOf(doc, source) : { from: 0, to: 0 }
    return Array.from({ length: to - from }, (_, i) => from + i)
  })
  return {
    doc,
    mentions,
    coreference: resolveCoreference(mentions, quotations, found),
    sources: new Set(sources),
  }
}

/** Finds the chain of one of our mentions: that of the narrowest marked mention around it; -1 where none is. */
function chainFinder(doc: Doc, chains: ChainedArticle['chains']) {
  const marked = chains
    .flatMap((chain, number) => chain.map(({ start, end }) => ({ start, end, number })))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  return (mention: FoundMention): number => {
    const { start, end } = spanOfTokens(doc, mention)
    return marked.find((one) => one.start <= start && one.end >= end)?.number ?? -1
  }
}

/** The chain that most of a referent’s names, else of its descriptions, belong to; -1 where none does. */
function chainOfReferent(referent: Referent, but: FoundMention, chainAt: (one: FoundMention) => number) {
  for (const form of ['name', 'nominal'] as const) {
    const counts = new Map<number, number>()
    for (const mention of referent.mentions) {
      const chain = mention !== but && mention.form === form ? chainAt(mention) : -1
      if (chain >= 0) counts.set(chain, (counts.get(chain) ?? 0) + 1)
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1])
    if (best) return best[0]
  }
  return -1
}

/** CoreNLP often has two chains for one person: a shared last name makes them one. */
function sharesName(text: string, a: readonly ChainMention[], b: readonly ChainMention[]): boolean {
  const last = ({ start, end, form }: ChainMention) =>
    (form === 'name' && /(\p{Lu}[\p{L}’'-]+)(?:[’']s)?$/u.exec(text.slice(start, end))?.[1]) || []
  const names = new Set(a.flatMap(last))
  return b.flatMap(last).some((name) => names.has(name))
}

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['he, she', /^(?:he|him|his|himself|she|her|hers|herself)$/],
  ['it', /^(?:it|its|itself)$/],
  ['they', /^the(?:y|m|ir|irs|mselves)$/],
  ['who, which', /./],
]
const groupOf = (word: string): string =>
  GROUPS.find(([, words]) => words.test(word.toLowerCase()))?.[0] ?? ''

type Answer = 'right' | 'wrong' | 'open'
const tally = new Map<string, Record<Answer, number>>()
let mixes = 0

function scoreArticle(article: ChainedArticle): void {
  const resolved = resolveArticle(article.text)
  const chainAt = chainFinder(resolved.doc, article.chains)
  for (const referent of resolved.coreference.referents) {
    const names = referent.mentions.filter(({ form }) => form === 'name').map(chainAt)
    if (new Set(names.filter((chain) => chain >= 0)).size > 1) mixes++
  }
  for (const mention of [...resolved.mentions.pronouns, ...resolved.mentions.nominals])
    scoreMention(article, resolved, mention, chainAt)
}

function scoreMention(
  { id, text, chains }: ChainedArticle,
  { doc, coreference, sources }: Resolved,
  mention: PronounMention | NominalMention,
  chainAt: (one: FoundMention) => number,
): void {
  const gold = chains[chainAt(mention)] ?? []
  const named = gold.some(({ form }) => form === 'name')
  const referent = coreference.at(mention.form === 'nominal' ? mention.head : mention.from)
  // Descriptions count where they mean somebody named, by them or by us; what CoreNLP ties to no name is too often wrong.
  if (mention.form === 'nominal' && !named && !referent?.named) return
  if (mention.form === 'pronoun' && (mention.person !== 3 || gold.every(({ form }) => form === 'pronoun')))
    return
  if (options.silver && !named) return
  const tied = referent !== null && (mention.form === 'pronoun' || referent.named)
  const chain = tied ? chains[chainOfReferent(referent, mention, chainAt)] : undefined
  const right = chain !== undefined && (chain === gold || sharesName(text, chain, gold))
  const answer: Answer = right ? 'right' : tied ? 'wrong' : 'open'
  const word = wordsOf(doc, mention)
  const group =
    mention.form === 'pronoun' ? groupOf(word) : `description of somebody ${named ? 'named' : 'not named'}`
  const asSource = sources.has(mention.from) ? [`${group}, as a source`] : []
  for (const key of [group, ...asSource]) {
    const sums = tally.get(key) ?? { right: 0, wrong: 0, open: 0 }
    sums[answer]++
    tally.set(key, sums)
  }
  if (right || ![group, ...asSource].includes(options.wrong ?? '')) return
  const { start, end } = spanOfTokens(doc, mention)
  const want = gold.filter((one) => one.form !== 'pronoun' && one.start < start).at(-1) ?? gold[0]
  const first = referent?.mentions.find(({ form }) => form !== 'pronoun')
  const around = `${text.slice(Math.max(0, start - 160), start)}[${word}]${text.slice(end, end + 40)}`
  console.log(
    `${id} ${answer}: want «${want ? text.slice(want.start, want.end) : ''}» have «${first ? wordsOf(doc, first) : ''}»: ${around.replace(/\s+/g, ' ')}`,
  )
}

const half = options.silver === 'train' ? 'train' : 'dev'
const articles = options.silver ? loadSilverChains(options.data, half) : loadGumChains(options.data)
for (const article of articles) scoreArticle(article)
console.log(`${articles.length} articles; ${mixes} referents have names of two chains`)
for (const [group, { right, wrong, open }] of [...tally].sort()) {
  const all = right + wrong + open
  const share = (count: number) => ((100 * count) / all).toFixed(1).padStart(5)
  console.log(
    `  ${group.padEnd(45)} ${String(all).padStart(5)}  right ${share(right)}  wrong ${share(wrong)}  left open ${share(open)}`,
  )
}
