// What is known of each sentence before any feature is written: its clause, times, place, attributions and novelty.
import type { Doc, FoundAttribution, Sentence, Syntax } from '../doc'
import { isVerbTag, TAG } from '../model/tagset'
import { type Clause, clauseOf } from './clause'
import { latestYear, type Times, timesOf } from './times'
import { type Vocabulary, vocabularyOf } from './vocabulary'
import { ZONE, type Zones, zonesOf } from './zones'

export type SentenceFacts = {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly times: Times
  /** Shares of the words that are in reported and in quoted content. */
  readonly reported: number
  readonly direct: number
  readonly attributions: readonly FoundAttribution[]
  /** Shares of its naming words that no sentence before had, and that the lead has. */
  readonly novelty: number
  readonly lead: number
  /** Names that no sentence before had, and names that are back. */
  readonly newNames: number
  readonly oldNames: number
}

export type ArticleFacts = {
  readonly doc: Doc
  readonly syntax: Syntax
  readonly vocabulary: Vocabulary
  readonly zones: Zones
  readonly sentences: readonly SentenceFacts[]
}

export const isName = (tag: number): boolean => tag === TAG.NNP || tag === TAG.NNPS
const isNaming = (tag: number): boolean =>
  (tag >= TAG.NN && tag <= TAG.NNPS) || (tag >= TAG.JJ && tag <= TAG.JJS) || tag === TAG.CD || isVerbTag(tag)

/** Remembers which words were met, and which the lead has. */
class Memory {
  private readonly met = new Set<number>()
  private readonly led = new Set<number>()

  constructor(
    private readonly syntax: Syntax,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Compares a sentence with all before, then takes it in. Auxiliaries count for nothing. */
  read({ from, to, paragraph }: Sentence) {
    const { vocabulary, syntax } = this
    const fresh: number[] = []
    let words = 0
    let lead = 0
    let newNames = 0
    let oldNames = 0
    for (let i = from; i < to; i++) {
      const tag = syntax.tags[i] as number
      const id = vocabulary.lexemes.ids[i] as number
      if (!isNaming(tag) || vocabulary.auxiliary[id]) continue
      const stem = vocabulary.stem[id] as number
      words++
      if (this.led.has(stem)) lead++
      const known = this.met.has(stem)
      if (!known) fresh.push(stem)
      if (isName(tag)) known ? oldNames++ : newNames++
      if (paragraph === 0) this.led.add(stem)
    }
    for (const stem of fresh) this.met.add(stem)
    return {
      novelty: fresh.length / Math.max(1, words),
      lead: lead / Math.max(1, words),
      newNames,
      oldNames,
    }
  }
}

/** Shares of words that content takes. */
function takenShares({ from, to }: Sentence, zones: Uint8Array, { lexemes, spoken }: Vocabulary) {
  let words = 0
  let reported = 0
  let direct = 0
  for (let i = from; i < to; i++) {
    if (!spoken[lexemes.ids[i] as number]) continue
    words++
    if (zones[i] === ZONE.reported) reported++
    if (zones[i] === ZONE.direct) direct++
  }
  return { reported: reported / Math.max(1, words), direct: direct / Math.max(1, words) }
}

export function factsOf(doc: Doc, syntax: Syntax, found: readonly FoundAttribution[]): ArticleFacts {
  const vocabulary = vocabularyOf(doc)
  const zones = zonesOf(doc, found)
  const latest = latestYear(vocabulary)
  const memory = new Memory(syntax, vocabulary)
  const sentences = doc.sentences.map((sentence, k) => ({
    sentence,
    clause: clauseOf(sentence, syntax, vocabulary),
    times: timesOf(sentence, syntax, vocabulary, latest, zones.of),
    ...takenShares(sentence, zones.of, vocabulary),
    attributions: zones.inSentence[k] ?? [],
    ...memory.read(sentence),
  }))
  return { doc, syntax, vocabulary, zones, sentences }
}
