// What the linker sees of two spans: how they stand to each other in text and tree, what lies between, what the rules made of them.
import { firstIndex } from '../../domain'
import { type FoundAttribution, fillTokens, paragraphAt, type TokenRange } from '../doc'
import { keyOf, mix } from '../model/hash'
import { CONTENT, CUE, SOURCE } from './labels'
import type { LabelledSpan } from './link'
import { countBetween } from './nearest'
import { isSubject, LIKELY, type TokenFeatures } from './tokenFeatures'

/** Bits of a key. */
const KEY_BITS = 22

/** Steps up the tree on either side that a path may take. */
const CLIMB = 4
/** Tokens between two spans whose marks are looked at. */
const BETWEEN = 40

const KINDS = [CUE, SOURCE, CONTENT]

/** Marks between two spans, a bit each. */
const MARKS = [
  /^,$/,
  /^:$/,
  /^(?:--?|[–—])$/,
  /^;$/,
  /^[.?!]$/,
  /^[“”„"»«‘’'`]+$/,
  /^(?:and|but)$/i,
  /^who|which|that$/i,
]

const bucket = (n: number): number => (n <= 3 ? n : Math.min(11, 2 + Math.trunc(Math.log2(n) * 1.5)))

/** Spans of an article with what the linker asks of each. */
export class LinkView {
  private readonly heads: Int32Array
  private readonly starts: readonly (readonly number[])[]
  /** Numbers of the rules' attributions by the tokens of their cues, sources and contents; 0 for none. */
  private readonly ruled: Readonly<Record<number, Int32Array>>

  constructor(
    private readonly tokens: TokenFeatures,
    readonly spans: readonly LabelledSpan[],
    private readonly rules: readonly FoundAttribution[],
  ) {
    this.heads = Int32Array.from(spans, (span) => this.headOf(span))
    this.starts = KINDS.map((kind) => spans.filter((one) => one.kind === kind).map(({ from }) => from))
    this.ruled = this.paintRules()
  }

  /** Keys of an anchor that may have no partner among `candidates`. */
  ofNone(anchor: number, candidates: readonly number[]): Int32Array {
    const { kind, from, to } = this.spans[anchor] as LabelledSpan
    const { sentenceOf } = this.tokens.doc
    const sentence = sentenceOf[from] as number
    const near = { before: 0, behind: 0 }
    for (const candidate of candidates) {
      const one = this.spans[candidate] as LabelledSpan
      if (sentenceOf[one.from] === sentence) near[one.from > from ? 'behind' : 'before']++
    }
    const around = Math.min(2, near.before) * 3 + Math.min(2, near.behind)
    const rule = this.ruleOf(kind, this.spans[anchor] as LabelledSpan)
    const partner = rule === 0 ? 0 : this.rules[rule - 1]?.source ? 1 : 2
    const out = new Keys(1 + kind)
    out.put(0)
    out.put(around)
    out.put(this.form(anchor))
    out.put(mix(this.form(anchor), around))
    out.put(this.lemma(anchor))
    out.put(mix(this.quoteOf(from), this.quoteOf(to - 1) * 8 + bucket(to - from)))
    out.put(partner)
    out.put(mix(around, partner))
    out.put(mix(this.edges(anchor), around))
    return out.done()
  }

  /** Keys of an anchor and one of its candidates; `rank` counts from the nearest on its side. */
  ofPair(anchor: number, candidate: number, rank: number): Int32Array {
    const a = this.spans[anchor] as LabelledSpan
    const c = this.spans[candidate] as LabelledSpan
    const { doc } = this.tokens
    const behind = c.from > a.from ? 1 : 0
    const low = behind ? a.to : c.to
    const high = behind ? c.from : a.from
    const gap = Math.max(0, high - low)
    const apart = (doc.sentenceOf[c.from] as number) - (doc.sentenceOf[a.from] as number)
    const paragraphs = Math.min(2, Math.abs(paragraphAt(doc, c.from) - paragraphAt(doc, a.from)))
    const place = behind + 2 * (Math.min(3, Math.abs(apart)) + 4 * paragraphs)
    const path = this.path(anchor, candidate)
    const marks = this.marksBetween(low, high)
    const counts = this.starts.reduce((sum, list) => sum * 3 + Math.min(2, countBetween(list, low, high)), 0)
    const rule = this.ruleBetween(a, c)
    const quotes = this.quoteOf(a.from) + 8 * (this.quoteOf(a.to - 1) + 8 * this.quoteOf(c.from))
    const near = behind + 2 * Math.min(3, rank)
    const out = new Keys(16 + a.kind * 8 + c.kind)
    out.put(mix(place, bucket(gap)))
    out.put(place)
    out.put(mix(near, apart === 0 ? 1 : 0))
    out.put(mix(counts, behind))
    out.put(mix(marks, behind))
    out.put(mix(mix(marks, counts), place))
    out.put(mix(quotes, place))
    out.put(mix(quotes, mix(marks, behind)))
    out.put(path)
    out.put(mix(path, this.form(anchor)))
    out.put(mix(path, mix(this.form(candidate), behind)))
    out.put(mix(this.form(anchor), mix(place, near)))
    out.put(mix(this.form(candidate), mix(place, near)))
    out.put(mix(this.lemma(anchor), place))
    out.put(mix(this.lemma(candidate), place))
    out.put(mix(this.lemma(candidate), this.lemma(anchor)))
    out.put(mix(this.edges(candidate), place))
    out.put(mix(this.edges(anchor), place))
    out.put(mix(this.isNearestTo(candidate, a), place))
    out.put(mix(rule, behind))
    out.put(mix(rule, mix(near, apart === 0 ? 1 : 0)))
    out.put(mix(bucket(c.to - c.from), place))
    out.put(mix(this.served(candidate, anchor), place))
    return out.done()
  }

  /** The token of a span whose governor lies outside of it. */
  private headOf({ from, to }: TokenRange): number {
    for (let i = from; i < to; i++) {
      const up = this.tokens.syntax.heads[i] as number
      if (up < from || up >= to) return i
    }
    return from
  }

  /** Tag and relation of a span's head, and whether it has a subject of its own. */
  private form(span: number): number {
    const { syntax, cueClass } = this.tokens
    const head = this.heads[span] as number
    const isCue = this.spans[span]?.kind === CUE
    const subject = isCue && this.subjectOf(head) >= 0 ? 1 : 0
    const tag = syntax.tags[head] as number
    const relation = isCue ? (syntax.relations[head] as number) : (cueClass[head] as number)
    return mix(tag * 64 + relation, subject)
  }

  private lemma(span: number): number {
    return this.tokens.lemmas[this.heads[span] as number] as number
  }

  /** What stands right before and behind a span: a mark, or a kind of word. */
  private edges(span: number): number {
    const { from, to } = this.spans[span] as LabelledSpan
    const at = (i: number) => {
      const word = this.tokens.doc.words[i]
      if (word === undefined) return 0
      const mark = MARKS.findIndex((one) => one.test(word))
      return mark >= 0 ? mark + 1 : 16 + (this.tokens.kinds[i] as number)
    }
    return at(from - 1) * 32 + at(to)
  }

  private quoteOf(i: number): number {
    return this.tokens.quote[i] as number
  }

  private subjectOf(verb: number): number {
    const { left, right, syntax } = this.tokens
    for (let i = left[verb] as number; i <= (right[verb] as number) && i < (left[verb] as number) + 60; i++)
      if (syntax.heads[i] === verb && isSubject(syntax.relations[i] as number)) return i
    return -1
  }

  /** Relations from the anchor's head up and down to the candidate's; a number for those too far apart. */
  private path(anchor: number, candidate: number): number {
    const { heads, relations } = this.tokens.syntax
    const climb = (from: number): number[] => {
      const out = [from]
      for (let i = heads[from] as number; i >= 0 && out.length <= CLIMB; i = heads[i] as number) out.push(i)
      return out
    }
    const up = climb(this.heads[anchor] as number)
    const down = climb(this.heads[candidate] as number)
    for (const [steps, node] of up.entries()) {
      const met = down.indexOf(node)
      if (met < 0) continue
      let key = 1 + steps
      for (let k = 0; k < steps; k++) key = mix(key, relations[up[k] as number] as number)
      for (let k = 0; k < met; k++) key = mix(key, 64 + (relations[down[k] as number] as number))
      return key
    }
    return 0
  }

  private marksBetween(low: number, high: number): number {
    let bits = high - low > BETWEEN ? 1 << MARKS.length : 0
    for (let i = low; i < Math.min(high, low + BETWEEN); i++) {
      const word = this.tokens.doc.words[i] as string
      const mark = MARKS.findIndex((one) => one.test(word))
      if (mark >= 0) bits |= 1 << mark
    }
    return bits
  }

  /** Whether an anchor is the nearest of its kind to the candidate: 1 on its own side, 2 on both. */
  private isNearestTo(candidate: number, anchor: LabelledSpan): number {
    const list = this.starts[KINDS.indexOf(anchor.kind)] as readonly number[]
    const { from } = this.spans[candidate] as LabelledSpan
    const at = firstIndex(list.length, (i) => (list[i] as number) >= from)
    const [before, behind] = [list[at - 1] ?? -Infinity, list[at] ?? Infinity]
    if (anchor.from !== before && anchor.from !== behind) return 0
    return Math.abs(anchor.from - from) <= Math.min(from - before, behind - from) ? 2 : 1
  }

  /** Whether a candidate hangs, as its subject or else, on the anchor's words, or on another cue's. */
  private served(candidate: number, anchor: number): number {
    const { syntax, cueClass } = this.tokens
    const head = this.heads[candidate] as number
    const up = syntax.heads[head] as number
    if (up < 0) return 0
    const { from, to } = this.spans[anchor] as LabelledSpan
    const subject = isSubject(syntax.relations[head] as number) ? 4 : 0
    if (up >= from && up < to) return 1 + subject
    return (cueClass[up] as number) >= LIKELY ? 2 + subject : 3 + subject
  }

  private paintRules(): Record<number, Int32Array> {
    const { doc } = this.tokens
    const painted = Object.fromEntries(KINDS.map((kind) => [kind, new Int32Array(doc.words.length)]))
    this.rules.forEach(({ source, cue, content }, number) => {
      for (const [kind, parts] of [
        [SOURCE, source ? [source] : []],
        [CUE, cue ? [cue] : []],
        [CONTENT, content],
      ] as const)
        for (const at of parts) fillTokens(doc, painted[kind] as Int32Array, at, number + 1)
    })
    return painted
  }

  private ruleOf(kind: number, { from, to }: TokenRange): number {
    const painted = this.ruled[kind] as Int32Array
    for (let i = from; i < to; i++) if (painted[i] !== 0) return painted[i] as number
    return 0
  }

  /** What the rules think of a pair: 0 nothing, 1 together, 2 and 3 either with something else, 4 each with something else. */
  private ruleBetween(a: LabelledSpan, c: LabelledSpan): number {
    const ofA = this.ruleOf(a.kind, a)
    const ofC = this.ruleOf(c.kind, c)
    if (ofA !== 0 && ofA === ofC) return 1
    return ofA === 0 ? (ofC === 0 ? 0 : 2) : ofC === 0 ? 3 : 4
  }
}

/** Keys of one list: each tells which template it comes from. */
class Keys {
  private readonly list: number[] = []
  constructor(private readonly salt: number) {}

  put(value: number): void {
    this.list.push(keyOf(mix(this.salt * 64 + this.list.length, value), KEY_BITS))
  }

  done(): Int32Array {
    return Int32Array.from(this.list)
  }
}
