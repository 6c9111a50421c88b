// Small integers for each token of a Doc: what the attribution features are made of.
import { type Doc, type Quotation, type Syntax, tokenAt } from '../doc'
import { hashText } from '../model/hash'
import { lexemesOf } from '../model/lexemes'
import { RELATIONS, TAGS } from '../model/tagset'
import { lemmaOf } from './lemma'
import { type CueLexicon, cueKey } from './lexicon'

/** Coarse classes of tags: 0 other, 1 verb, 2 noun, 3 adjective, 4 preposition, 5 adverb, 6 pronoun, 7 punctuation. */
const VERB = 1
const NOUN = 2
const coarse = (tag: string): number =>
  /^V/.test(tag)
    ? VERB
    : /^N/.test(tag)
      ? NOUN
      : /^J/.test(tag)
        ? 3
        : /^(IN|TO)$/.test(tag)
          ? 4
          : /^R/.test(tag)
            ? 5
            : /^(PRP|WP|EX)/.test(tag)
              ? 6
              : /^[^A-Z]/.test(tag)
                ? 7
                : 0
const COARSE = Uint8Array.from(TAGS, coarse)

/** Where a token stands to quotation marks. */
const OPENS = 1
const FIRST = 2
const INSIDE = 3
const LAST = 4
const CLOSES = 5

export type TokenFeatures = {
  readonly doc: Doc
  readonly syntax: Syntax
  readonly n: number
  readonly lemmas: Int32Array
  readonly suffixes: Int32Array
  readonly shapes: Uint8Array
  readonly kinds: Uint8Array
  /** OUTSIDE … CLOSES, and the number of the quotation, -1 outside. */
  readonly quote: Uint8Array
  readonly quoteOf: Int32Array
  /** Words in each quotation. */
  readonly quoteLengths: readonly number[]
  /** How often the word heads a cue or a source, as a class 0 to 7. */
  readonly cueClass: Uint8Array
  readonly sourceClass: Uint8Array
  /** First and last token of each token's subtree. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Nearest likely cue above a token in the tree, -1 where none; the child of that cue on the way; steps. */
  readonly above: Int32Array
  readonly arm: Int32Array
  readonly depth: Uint8Array
}

/** Cue classes from here on (more than a tenth of all uses) count as likely cues. */
export const LIKELY = 4

function shapeOf(word: string): number {
  if (/^\p{Lu}/u.test(word)) return /^\p{Lu}[\p{Lu}.]+$/u.test(word) ? 2 : word.length === 1 ? 6 : 1
  if (/^\d/.test(word)) return 3
  if (/^\p{L}/u.test(word)) return /['’]/.test(word) ? 5 : 0
  return 4
}

/** Computes them; linear in the length of the doc (tree walks are bounded by a sentence's depth). */
export function tokenFeaturesOf(
  doc: Doc,
  syntax: Syntax,
  quotations: readonly Quotation[],
  lexicon: CueLexicon,
): TokenFeatures {
  const n = doc.words.length
  const lexemes = lexemesOf(doc)
  const lemmas = new Int32Array(n)
  const suffixes = new Int32Array(n)
  const shapes = new Uint8Array(n)
  const kinds = new Uint8Array(n)
  const cueClass = new Uint8Array(n)
  const sourceClass = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const raw = doc.words[i] ?? ''
    const lexeme = lexemes.ids[i] ?? 0
    const kind = COARSE[syntax.tags[i] ?? 0] ?? 0
    // Only verbs and nouns are brought to a dictionary form; the rest is its own lemma.
    lemmas[i] =
      kind === VERB || kind === NOUN
        ? hashText(lemmaOf(raw.toLowerCase(), kind === VERB ? 'verb' : 'noun'))
        : (lexemes.lower[lexeme] ?? 0)
    suffixes[i] = lexemes.suffix3[lexeme] ?? 0
    shapes[i] = shapeOf(raw)
    kinds[i] = kind
    const classes = lexicon(cueKey(lemmas[i] ?? 0, kind))
    cueClass[i] = classes & 7
    sourceClass[i] = classes >> 3
  }
  const { quote, quoteOf, quoteLengths } = quoteStates(doc, quotations)
  const { left, right } = extents(doc, syntax)
  const { above, arm, depth } = cuesAbove(syntax, cueClass)
  return {
    doc, syntax, n, lemmas, suffixes, shapes, kinds, quote, quoteOf, quoteLengths,
    cueClass, sourceClass, left, right, above, arm, depth,
  } // biome-ignore format: a list
}

function quoteStates(doc: Doc, quotations: readonly Quotation[]) {
  const n = doc.words.length
  const quote = new Uint8Array(n)
  const quoteOf = new Int32Array(n).fill(-1)
  const quoteLengths: number[] = []
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.depth > 0) continue
    let total = 0
    for (const { outer, inner } of quotation.pieces) {
      const from = tokenAt(doc, outer.start)
      let first = true
      let last = -1
      for (let i = from; i < n && (doc.starts[i] ?? 0) < outer.end; i++) {
        const within = (doc.starts[i] ?? 0) >= inner.start && (doc.ends[i] ?? 0) <= inner.end
        quoteOf[i] = index
        if (!within) {
          quote[i] = (doc.starts[i] ?? 0) < inner.start ? OPENS : CLOSES
          continue
        }
        quote[i] = first ? FIRST : INSIDE
        first = false
        last = i
        total++
      }
      if (last >= 0 && quote[last] === INSIDE) quote[last] = LAST
    }
    quoteLengths[index] = total
  }
  return { quote, quoteOf, quoteLengths }
}

function extents(doc: Doc, syntax: Syntax) {
  const n = doc.words.length
  const left = Int32Array.from({ length: n }, (_, i) => i)
  const right = Int32Array.from({ length: n }, (_, i) => i)
  for (let i = 0; i < n; i++) {
    let steps = 0
    for (let up = syntax.heads[i] ?? -1; up >= 0 && steps < 64; up = syntax.heads[up] ?? -1, steps++) {
      if (i < (left[up] ?? 0)) left[up] = i
      if (i > (right[up] ?? 0)) right[up] = i
    }
  }
  return { left, right }
}

function cuesAbove(syntax: Syntax, cueClass: Uint8Array) {
  const n = cueClass.length
  const above = new Int32Array(n).fill(-1)
  const arm = new Int32Array(n).fill(-1)
  const depth = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    let node = i
    for (let steps = 1; steps < 24; steps++) {
      const up = syntax.heads[node] ?? -1
      if (up < 0) break
      if ((cueClass[up] ?? 0) >= LIKELY) {
        above[i] = up
        arm[i] = node
        depth[i] = steps
        break
      }
      node = up
    }
  }
  return { above, arm, depth }
}

const NSUBJ = new Set<number>(RELATIONS.flatMap((name, i) => (/^[nc]subj/.test(name) ? [i] : [])))
/** Whether the relation is that of a subject. */
export const isSubject = (relation: number): boolean => NSUBJ.has(relation)
