// Sentences with the names that CoreNLP (silver) or GUM (gold) marks in them, laid over the tokens that the engine cuts.

import type { EntityKind } from '../domain'
import type { Doc, Sentence } from '../engine/doc'
import { isDemonym } from '../engine/mentions/gazetteer'
import { isCapitalized } from '../engine/mentions/mention'
import { NAME_LABELS, type NameTokens, nameTokensOf } from '../engine/mentions/nameFeatures'
import { tokenize } from '../engine/tokenize'
import { type ConlluArticle, type Half, loadGum, loadRead, type SilverArticle } from './data'
import { Elsewhere } from './elsewhere'
import { readGum } from './gumMentions'

export type LabelledSentence = {
  readonly tokens: NameTokens
  readonly sentence: Sentence
  readonly labels: Uint8Array
}

type NamedSpan = { readonly start: number; readonly end: number; readonly kind: EntityKind }

const SILVER_KIND: Readonly<Record<string, EntityKind>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  MISC: 'other',
}

/** Names as character spans; adjectives of nationality and stretches in small letters are no names here. */
function silverSpans(silver: SilverArticle, text: string): NamedSpan[] {
  const out: NamedSpan[] = []
  for (const tokens of silver.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const label = tokens[i]?.[3] ?? 'O'
      const kind = SILVER_KIND[label]
      if (!kind) continue
      let end = i + 1
      while (tokens[end]?.[3] === label) end++
      const span = { start: tokens[i]?.[0] ?? 0, end: tokens[end - 1]?.[1] ?? 0, kind }
      const words = text.slice(span.start, span.end)
      if (isCapitalized(words) && !words.split(/\s+/).every(isDemonym)) out.push(span)
      i = end - 1
    }
  }
  return out
}

/** Makes an article's names consistent, for CoreNLP sees “Trump” now as a person and now as a place: a surname is its person, else most decide. */
function settled(text: string, spans: readonly NamedSpan[]): NamedSpan[] {
  const wordsOf = ({ start, end }: NamedSpan) => text.slice(start, end).replace(/\s+/g, ' ')
  const votes = new Map<string, Map<EntityKind, number>>()
  const surnames = new Map<string, number>()
  for (const one of spans) {
    const words = wordsOf(one)
    const tally = votes.get(words) ?? new Map<EntityKind, number>()
    tally.set(one.kind, (tally.get(one.kind) ?? 0) + 1)
    votes.set(words, tally)
    const parts = words.split(' ')
    const last = parts[parts.length - 1] ?? ''
    if (one.kind === 'person' && parts.length > 1) surnames.set(last, (surnames.get(last) ?? 0) + 1)
  }
  return spans.map((one) => {
    const words = wordsOf(one)
    const tally = new Map(votes.get(words))
    const persons = surnames.get(words)
    if (persons) tally.set('person', (tally.get('person') ?? 0) + persons)
    const [most] = [...tally].sort((a, b) => b[1] - a[1])
    return { ...one, kind: most?.[0] ?? one.kind }
  })
}

function label(doc: Doc, spans: readonly NamedSpan[]): LabelledSentence[] {
  const labels = new Uint8Array(doc.words.length)
  let at = 0
  for (const { start, end, kind } of spans) {
    const code = NAME_LABELS.indexOf(`B-${kind}`)
    while (at < doc.words.length && (doc.ends[at] ?? 0) <= start) at++
    for (let first = true; at < doc.words.length && (doc.starts[at] ?? 0) < end; at++, first = false)
      labels[at] = first ? code : code + 1
  }
  const tokens = nameTokensOf(doc)
  return doc.sentences.map((sentence) => ({
    tokens,
    sentence,
    labels: labels.subarray(sentence.from, sentence.to),
  }))
}

/** Titles of other countries that stand before a name now and then. */
const TITLES = [
  'Engr.',
  'Alhaji',
  'Shri',
  'Barr.',
  'Cllr',
  'Hon.',
  'Chief',
  'Justice',
  'Mrs',
  'Dr',
  'Sheikh',
  'Datuk',
]
/** Share of persons whose made-up name has such a title. */
const TITLED = 0.06

/** The text with names of elsewhere in the places of its own, and where they stand. */
function elsewhere(
  text: string,
  spans: readonly NamedSpan[],
  random: () => number,
): { readonly text: string; readonly spans: readonly NamedSpan[] } {
  const names = new Elsewhere(random)
  const moved: NamedSpan[] = []
  let out = ''
  let so = 0
  for (const { start, end, kind } of spans) {
    if (start < so) continue
    out += text.slice(so, start)
    if (kind === 'person' && random() < TITLED) out += `${TITLES[Math.floor(random() * TITLES.length)]} `
    const name = names.nameFor(text.slice(start, end), kind, /\bthe\s$/i.test(text.slice(start - 5, start)))
    moved.push({ start: out.length, end: out.length + name.length, kind })
    out += name
    so = end
  }
  return { text: out + text.slice(so), spans: moved }
}

/** One half of PolNeAR as CoreNLP reads it, every article once, with names of elsewhere where `random` is given. */
export function loadSilverNames(
  dir: string,
  half: Half,
  random: (() => number) | null = null,
): LabelledSentence[] {
  return loadRead(dir, half).flatMap(({ silver, text }) => {
    const own = { text, spans: settled(text, silverSpans(silver, text)) }
    const { text: read, spans } = random ? elsewhere(text, own.spans, random) : own
    return label(tokenize(read, null), spans)
  })
}

const GUM_KIND: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
}

/** GUM marks whole noun phrases: the name is the run of proper nouns around the head. */
function gumSpans(article: ConlluArticle): { text: string; spans: NamedSpan[] } {
  const { text, sentences } = readGum(article)
  const spans: NamedSpan[] = []
  sentences.forEach(({ starts, mentions }, number) => {
    const tokens = article.sentences[number]?.tokens ?? []
    const proper = (i: number) => tokens[i]?.xpos.startsWith('NNP') === true
    const taken = new Set<number>()
    for (const { from, to, kind, head } of [...mentions].sort((a, b) => a.to - a.from - (b.to - b.from))) {
      if (!proper(head) || taken.has(head)) continue
      let left = head
      let right = head + 1
      while (left > from && proper(left - 1)) left--
      while (
        right < to &&
        (proper(right) ||
          (/^(?:of|for|and|the|&|-|de)$/.test(tokens[right]?.form ?? '') && proper(right + 1)))
      )
        right++
      const first = tokens[left]
      const last = tokens[right - 1]
      if (!first || !last || kind === 'time') continue
      for (let i = left; i < right; i++) taken.add(i)
      spans.push({
        start: starts[left] ?? 0,
        end: (starts[right - 1] ?? 0) + last.form.length,
        kind: GUM_KIND[kind] ?? 'other',
      })
    }
  })
  return { text, spans: spans.sort((a, b) => a.start - b.start) }
}

/** GUM's news and interviews. */
export const loadGumNames = (dir: string): LabelledSentence[] =>
  loadGum(dir).flatMap((article) => {
    const { text, spans } = gumSpans(article)
    return label(tokenize(text, null), spans)
  })
