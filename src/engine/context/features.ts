// The features by which a sentence shows what it does in the story; training calls this very code.
import { type FoundAttribution, tokenAt } from '../doc'
import { mix } from '../model/hash'
import { isVerbTag, TAG } from '../model/tagset'
import { type ArticleFacts, isName, type SentenceFacts } from './facts'
import { type FeatureRow, KIND, type Kind } from './featureRow'
import { coarseFacts, levelOf, placeOf, shareLevel } from './levels'
import { ZONE } from './zones'

/** Neighbors whose coarse facts count, in sentences from here. */
const NEIGHBORS = [-2, -1, 1, 2] as const

/** Writes one article's rows; the coarse facts of all sentences are made once. */
export class FeatureWriter {
  private readonly coarse: readonly Int32Array[]

  constructor(
    private readonly article: ArticleFacts,
    private readonly row: FeatureRow,
  ) {
    this.coarse = article.sentences.map((_, k) => coarseFacts(article, k))
  }

  /** Fills the row with the features of sentence k. */
  write(k: number): void {
    const facts = this.article.sentences[k] as SentenceFacts
    this.row.clear()
    this.writeWords(facts)
    this.writeClause(facts)
    this.writeTimes(facts)
    this.writeAttributions(facts)
    this.writePlace(facts, k)
    this.writeNeighbors(k)
  }

  private put(template: number, value: number, kind: Kind): void {
    this.row.put(mix(template, value), kind)
  }

  private word(i: number): number {
    const { ids, lower } = this.article.vocabulary.lexemes
    return lower[ids[i] as number] as number
  }

  /** The verb that the token is a form of. */
  private verb(i: number): number {
    const { lexemes, verb } = this.article.vocabulary
    return verb[lexemes.ids[i] as number] as number
  }

  private writeWords({ sentence: { from, to } }: SentenceFacts): void {
    const { syntax, zones } = this.article
    for (let i = from; i < to; i++) {
      const word = this.word(i)
      const tag = syntax.tags[i] as number
      const said = zones.of[i] === ZONE.reported || zones.of[i] === ZONE.direct
      this.put(1, word, KIND.words)
      this.put(said ? 2 : 3, word, KIND.words)
      this.put(4, tag, KIND.words)
      if (isVerbTag(tag)) this.put(5, this.verb(i), KIND.words)
      if (i + 1 >= to) continue
      const next = syntax.tags[i + 1] as number
      this.put(6, mix(word, this.word(i + 1)), KIND.words)
      this.put(7, tag * 64 + next, KIND.words)
      if (i + 2 < to) this.put(8, (tag * 64 + next) * 64 + (syntax.tags[i + 2] as number), KIND.words)
    }
    const second = from + 1 < to ? this.word(from + 1) : 0
    this.put(9, this.word(from), KIND.words)
    this.put(10, mix(this.word(from), second), KIND.words)
    this.put(
      11,
      (syntax.tags[from] as number) * 64 + (from + 1 < to ? (syntax.tags[from + 1] as number) : 63),
      KIND.words,
    )
    this.put(12, this.word(Math.max(from, to - 2)), KIND.words)
    this.writeCounts(from, to)
  }

  /** Length, names, figures, and verbs by tag. */
  private writeCounts(from: number, to: number): void {
    const { tags } = this.article.syntax
    let names = 0
    let figures = 0
    const verbs = new Uint8Array(64)
    for (let i = from; i < to; i++) {
      const tag = tags[i] as number
      if (isName(tag)) names++
      if (tag === TAG.CD) figures++
      if (isVerbTag(tag) || tag === TAG.MD) verbs[tag] = Math.min(3, (verbs[tag] as number) + 1)
    }
    this.put(13, levelOf(to - from, [6, 10, 15, 20, 25, 30, 36, 45]), KIND.words)
    this.put(14, levelOf(names, [1, 2, 4, 7, 10]), KIND.words)
    this.put(15, levelOf(figures, [1, 2, 3, 5]), KIND.words)
    verbs.forEach((count, tag) => {
      if (count > 0) this.put(16, tag * 4 + count, KIND.tense)
    })
  }

  private writeClause({ clause, sentence }: SentenceFacts): void {
    const { syntax, zones } = this.article
    const { root, subject, determiner } = clause
    const tense = this.tenseOf(clause)
    const verb = root < 0 ? 0 : this.verb(root)
    const who = this.subjectOf(clause)
    this.put(20, tense, KIND.tense)
    this.put(21, verb, KIND.words)
    this.put(22, mix(verb, tense), KIND.words)
    this.put(23, who, KIND.words)
    this.put(24, subject < 0 ? 0 : this.word(subject), KIND.words)
    this.put(25, mix(who, tense), KIND.tense)
    this.put(26, determiner < 0 ? 0 : this.word(determiner), KIND.words)
    if (root < 0) return
    this.put(27, zones.of[root] as number, KIND.attribution)
    for (let i = sentence.from; i < sentence.to; i++)
      if (syntax.heads[i] === root) this.put(28, syntax.relations[i] as number, KIND.words)
  }

  /** Tense, voice and modal verb in one. */
  private tenseOf({ tense, voice, modal }: SentenceFacts['clause']): number {
    return mix(mix(tense, voice), modal < 0 ? 0 : this.word(modal))
  }

  /** What sort of subject: a pronoun by its word, others by tag and determiner, before or behind the verb. */
  private subjectOf({ subject, determiner, root }: SentenceFacts['clause']): number {
    if (subject < 0) return 0
    const tag = this.article.syntax.tags[subject] as number
    const sort = tag === TAG.PRP ? this.word(subject) : tag
    return mix(mix(sort, determiner < 0 ? 0 : this.word(determiner)), subject < root ? 1 : 2)
  }

  private writeTimes({ times, clause }: SentenceFacts): void {
    const tense = this.tenseOf(clause)
    for (const code of times.codes.length > 0 ? times.codes : [0]) {
      this.put(30, code, KIND.time)
      this.put(31, mix(code, tense), KIND.time)
    }
    this.put(32, times.leading, KIND.time)
  }

  private writeAttributions({ reported, direct, clause, attributions, sentence }: SentenceFacts): void {
    const share = shareLevel(reported, direct)
    this.put(40, levelOf(reported, [0.01, 0.2, 0.34, 0.5, 0.7, 0.85]), KIND.attribution)
    this.put(41, levelOf(direct, [0.01, 0.2, 0.5, 0.8]), KIND.attribution)
    this.put(42, levelOf(reported + direct, [0.01, 0.2, 0.34, 0.5, 0.7, 0.85]), KIND.attribution)
    this.put(43, mix(share, this.tenseOf(clause)), KIND.attribution)
    for (const one of attributions) this.writeAttribution(one, sentence.from, sentence.to, share)
  }

  private writeAttribution(
    { cue, source, direct, confidence }: FoundAttribution,
    from: number,
    to: number,
    share: number,
  ): void {
    const { doc, syntax } = this.article
    const first = cue ? tokenAt(doc, cue.start) : -1
    if (!cue || first < from || first >= to) {
      this.put(50, 0, KIND.attribution)
      return
    }
    let main = first
    for (let i = first; i < to && (doc.starts[i] as number) < cue.end; i++)
      if (isVerbTag(syntax.tags[i] as number)) main = i
    const verb = this.verb(main)
    this.put(51, verb, KIND.attribution)
    this.put(52, mix(verb, syntax.tags[first] as number), KIND.attribution)
    this.put(53, direct.length > 0 ? 1 : 0, KIND.attribution)
    this.put(54, levelOf(confidence, [0.4, 0.6, 0.8]), KIND.attribution)
    this.put(55, mix(verb, share), KIND.attribution)
    if (!source) {
      this.put(56, 0, KIND.attribution)
      return
    }
    this.put(56, this.word(tokenAt(doc, source.end - 1)), KIND.attribution)
    this.put(57, syntax.tags[tokenAt(doc, source.start)] as number, KIND.attribution)
  }

  private writePlace(facts: SentenceFacts, k: number): void {
    const { doc, sentences } = this.article
    const total = sentences.length
    const paragraphs = doc.paragraphs.length
    const { paragraph } = facts.sentence
    const early = levelOf(k, [1, 2, 4, 8])
    const at = placeOf(this.article, k)
    this.put(60, Math.min(k, 12), KIND.place)
    this.put(61, Math.min(paragraph, 10), KIND.place)
    this.put(62, Math.floor((10 * k) / Math.max(1, total - 1)), KIND.place)
    this.put(63, Math.min(5, total - 1 - k), KIND.place)
    this.put(64, Math.min(5, paragraphs - 1 - paragraph), KIND.place)
    this.put(65, levelOf(total, [8, 12, 18, 25, 35, 50]), KIND.place)
    this.put(66, at, KIND.place)
    this.put(67, mix(early, this.tenseOf(facts.clause)), KIND.tense)
    this.put(68, mix(early, shareLevel(facts.reported, facts.direct)), KIND.attribution)
    this.put(69, mix(early, facts.times.leading), KIND.time)
    this.put(70, levelOf(facts.novelty, [0.2, 0.4, 0.6, 0.8, 0.95]), KIND.words)
    this.put(71, levelOf(facts.newNames, [1, 2, 4]), KIND.words)
    this.put(72, levelOf(facts.oldNames, [1, 2, 4]), KIND.words)
    this.put(73, levelOf(facts.lead, [0.01, 0.1, 0.2, 0.35, 0.5]), KIND.place)
  }

  private writeNeighbors(k: number): void {
    for (const [n, distance] of NEIGHBORS.entries()) {
      const neighbor = this.coarse[k + distance]
      if (!neighbor) this.put(80 + n, 0, KIND.place)
      for (const fact of neighbor ?? []) this.put(80 + n, fact, KIND.place)
    }
  }
}
