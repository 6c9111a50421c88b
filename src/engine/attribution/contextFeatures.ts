// What many tokens share: cues of a sentence, children and phrases of the tree, the words around a quotation.
import { mix } from '../model/hash'
import { RELATIONS } from '../model/tagset'
import { isSubject, LIKELY, type TokenFeatures } from './tokenFeatures'

/** Relations that tell what a word governs, a bit each. */
const TELLING =
  'nsubj nsubjpass csubj dobj iobj ccomp xcomp mark advcl nmod auxpass neg conj parataxis acl relcl prt cop case expl dep'.split(
    ' ',
  )
const CHILD_BITS = Int32Array.from(RELATIONS, (name) =>
  TELLING.includes(name) ? 1 << TELLING.indexOf(name) : 0,
)

/** Facts about stretches (sentences, quotations) that many tokens share. */
export type ContextFeatures = {
  /** Nearest likely cue at or before a token in its sentence, and at or after; -1 where none. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** Per sentence: bit set of what it holds. */
  readonly sentence: Int32Array
  /** Children of each token as bits by relation group. */
  readonly children: Int32Array
  /** Subject child of each token, -1 where none. */
  readonly subject: Int32Array
  /** Highest node whose subtree starts, or ends, at a token. */
  readonly starting: Int32Array
  readonly ending: Int32Array
  /** Per quotation: facts about the words right before and after it. */
  readonly quotation: Int32Array
}

/** Computes what the tokens share. */
export const contextFeaturesOf = (tokens: TokenFeatures): ContextFeatures => ({
  ...sentenceFacts(tokens),
  ...treeFacts(tokens),
  quotation: quotationFacts(tokens),
})

/** Cues of each sentence, and how much of it is quoted. */
function sentenceFacts({ doc, n, cueClass, quote }: TokenFeatures) {
  const before = new Int32Array(n).fill(-1)
  const after = new Int32Array(n).fill(-1)
  const sentence = new Int32Array(doc.sentences.length)
  for (const [s, { from, to }] of doc.sentences.entries()) {
    let last = -1
    let cues = 0
    let quoted = 0
    let best = 0
    for (let i = from; i < to; i++) {
      const cue = cueClass[i] ?? 0
      if (cue >= LIKELY) {
        last = i
        cues++
      }
      best = Math.max(best, cue)
      before[i] = last
      if ((quote[i] ?? 0) > 0) quoted++
    }
    let next = -1
    for (let i = to - 1; i >= from; i--) {
      if ((cueClass[i] ?? 0) >= LIKELY) next = i
      after[i] = next
    }
    const length = to - from
    sentence[s] =
      Math.min(cues, 3) |
      (best << 2) |
      ((quoted === 0 ? 0 : quoted === length ? 3 : quoted * 2 > length ? 2 : 1) << 5)
  }
  return { before, after, sentence }
}

/** Children and phrases of the tree. */
function treeFacts({ syntax, n, left, right }: TokenFeatures) {
  const children = new Int32Array(n)
  const subject = new Int32Array(n).fill(-1)
  const starting = Int32Array.from({ length: n }, (_, i) => i)
  const ending = Int32Array.from({ length: n }, (_, i) => i)
  const size = (i: number) => (right[i] ?? 0) - (left[i] ?? 0)
  for (let i = 0; i < n; i++) {
    const head = syntax.heads[i] ?? -1
    const l = left[i] ?? i
    const r = right[i] ?? i
    if (size(i) > size(starting[l] ?? l)) starting[l] = i
    if (size(i) > size(ending[r] ?? r)) ending[r] = i
    if (head < 0) continue
    const relation = syntax.relations[i] ?? 0
    children[head] = (children[head] ?? 0) | (CHILD_BITS[relation] ?? 0)
    if (isSubject(relation)) subject[head] = i
  }
  return { children, subject, starting, ending }
}

/** For each quotation the lemmas before and after it and the tag class there, mixed. */
function quotationFacts(tokens: TokenFeatures): Int32Array {
  const facts = new Int32Array(tokens.quoteLengths.length)
  const seen = new Uint8Array(tokens.quoteLengths.length)
  for (let i = 0; i < tokens.n; i++) {
    const q = tokens.quoteOf[i] ?? -1
    if (q < 0) continue
    if (seen[q] === 0) {
      seen[q] = 1
      facts[q] = mix(1, i > 0 ? (tokens.lemmas[i - 1] ?? 0) : 0)
    }
    if ((tokens.quoteOf[i + 1] ?? -1) !== q) {
      const kinds =
        (tokens.kinds[i + 1] ?? 0) * 64 + (tokens.kinds[i + 2] ?? 0) * 8 + (tokens.cueClass[i + 2] ?? 0)
      facts[q] = mix(mix(facts[q] ?? 0, kinds), tokens.cueClass[i + 1] ?? 0)
    }
  }
  return facts
}
