// What the network sees of a token: one key for each template, over words, quotation marks, cues, the tree and the rules.
import { keyOf, mix } from '../model/hash'
import type { ContextFeatures } from './contextFeatures'
import type { TokenFeatures } from './tokenFeatures'

/** A template draws its vector from a table; templates of one table share what is known of its keys. */
type Template = { readonly name: string; readonly table: string }

const own = (name: string): Template => ({ name, table: name })
const ofLemma = (name: string): Template => ({ name, table: 'lemma' })

/** In the order in which `inputsOf` writes them. */
export const TEMPLATES: readonly Template[] = [
  ofLemma('lemma'),
  ofLemma('lemma before'),
  ofLemma('lemma after'),
  ofLemma('lemma of head'),
  ofLemma('lemma of cue above'),
  own('suffix'),
  own('tag and shape'),
  own('relation, side, distance'),
  own('relations and cues above'),
  own('quotation marks'),
  own('words at the quotation’s ends'),
  own('cue classes around'),
  own('source class and cue of head'),
  own('branch of cue above'),
  own('place on that branch'),
  own('subject of cue above'),
  own('cue above that cue'),
  own('children'),
  own('phrase that starts'),
  own('phrase that ends'),
  own('phrase that ended'),
  own('cues before and after'),
  own('sentence'),
  own('sentences around'),
  own('place in the article'),
  own('rules'),
]
export const WIDTH = TEMPLATES.length
/** Bits of a key: a key never seen in training meets a known one once in some hundred times. */
const KEY_BITS = 24

/** Where the keys of each table start, so that tables never share one. */
const SALTS = Int32Array.from(TEMPLATES, ({ table }) => TEMPLATES.findIndex((one) => one.table === table) + 1)

/** Distances in tokens, coarser the farther. */
const bucket = (distance: number): number =>
  distance <= 4
    ? distance
    : distance <= 7
      ? 5
      : distance <= 12
        ? 6
        : distance <= 20
          ? 7
          : distance <= 35
            ? 8
            : 9

/** Nothing stands there. */
const NONE = 7

/** WIDTH keys a token. `ruleFeatures` says what the rules took each token for (see ruleFeatures.ts). */
export function inputsOf(
  tokens: TokenFeatures,
  context: ContextFeatures,
  ruleFeatures: Uint8Array,
): Int32Array {
  const { doc, syntax, n, lemmas, suffixes, shapes, kinds, quote, quoteOf, cueClass, sourceClass } = tokens
  const { tags, heads, relations } = syntax
  const out = new Int32Array(n * WIDTH)
  let at = 0
  const put = (value: number): void => {
    out[at] = keyOf(mix(SALTS[at % WIDTH] as number, value), KEY_BITS)
    at++
  }
  const cueOf = (i: number): number => (i < 0 ? 0 : (cueClass[i] as number))
  const linkOf = (i: number): number => (relations[i] as number) * 8 + cueOf(heads[i] as number)
  for (let s = 0; s < doc.sentences.length; s++) {
    const { from, to, paragraph } = doc.sentences[s] as (typeof doc.sentences)[number]
    const bounds = doc.paragraphs[paragraph] as (typeof doc.paragraphs)[number]
    const sent = context.sentence[s] as number
    const last = s > 0 ? (context.sentence[s - 1] as number) : 0
    const next = s + 1 < doc.sentences.length ? (context.sentence[s + 1] as number) : 0
    const place = paragraph === 0 ? 0 : paragraph < 3 ? 1 : 2
    const edges = (from === bounds.from ? 1 : 0) + (to === bounds.to ? 2 : 0)
    for (let i = from; i < to; i++) {
      const tag = tags[i] as number
      const head = heads[i] as number
      const relation = relations[i] as number
      const here = quote[i] as number
      const cue = tokens.above[i] as number
      const grand = head < 0 ? -1 : (heads[head] as number)
      put(lemmas[i] as number)
      put(i > from ? (lemmas[i - 1] as number) : NONE)
      put(i + 1 < to ? (lemmas[i + 1] as number) : NONE)
      put(head < 0 ? NONE : (lemmas[head] as number))
      put(cue < 0 ? NONE : (lemmas[cue] as number))
      put(suffixes[i] as number)
      put(tag * 8 + (shapes[i] as number))
      put((relation * 2 + (head < i ? 0 : 1)) * 10 + (head < 0 ? 0 : bucket(Math.abs(head - i))))
      put(
        head < 0 ? NONE : (relation * 64 + (relations[head] as number)) * 64 + cueOf(head) * 8 + cueOf(grand),
      )
      const quotation = quoteOf[i] as number
      const before = i > 0 ? (quote[i - 1] as number) : 0
      const after = i + 1 < n ? (quote[i + 1] as number) : 0
      put(
        ((before * 8 + here) * 8 + after) * 16 +
          (quotation < 0 ? 0 : 1 + bucket(tokens.quoteLengths[quotation] as number)),
      )
      put(quotation < 0 ? NONE : mix(context.quotation[quotation] as number, here))
      const c = cueClass[i] as number
      const cueBefore = i > from ? (cueClass[i - 1] as number) : 0
      const cueAfter = i + 1 < to ? (cueClass[i + 1] as number) : 0
      put((cueBefore * 8 + c) * 8 + cueAfter)
      put((((sourceClass[i] as number) * 8 + cueOf(head)) * 64 + relation) * 8 + (kinds[i] as number))
      if (cue >= 0) {
        const arm = tokens.arm[i] as number
        const armSide = i < cue ? 0 : 1
        const armFacts = (relations[arm] as number) * 64 + cueOf(cue) * 8 + (kinds[cue] as number)
        const armAt = (i === tokens.left[arm] ? 1 : 0) + (i === tokens.right[arm] ? 2 : 0)
        const subject = context.subject[cue] as number
        const top = tokens.above[cue] as number
        put(armFacts * 2 + armSide)
        put(((armFacts * 8 + Math.min(tokens.depth[i] as number, 5)) * 4 + armAt) * 8 + here)
        put(
          mix(
            armFacts,
            subject < 0 ? 0 : (sourceClass[subject] as number) * 64 + (tags[subject] as number) + 1,
          ),
        )
        put(
          top < 0
            ? NONE
            : mix(
                armFacts,
                (cueOf(top) * 40 + (relations[tokens.arm[cue] as number] as number)) * 2 + (i < top ? 0 : 1),
              ),
        )
      } else for (let k = 0; k < 4; k++) put(NONE)
      put(mix(context.children[i] as number, (kinds[i] as number) * 8 + c))
      const opened = context.starting[i] as number
      const closed = context.ending[i] as number
      put(opened === i ? NONE : mix(linkOf(opened), tags[opened] as number))
      put(closed === i ? NONE : mix(linkOf(closed), tags[closed] as number))
      const ended = i > from ? (context.ending[i - 1] as number) : i - 1
      put(ended === i - 1 ? NONE : mix(linkOf(ended), linkOf(opened)))
      const cueLeft = context.before[i] as number
      const cueRight = context.after[i] as number
      const gapLeft = cueLeft < 0 ? 10 : bucket(i - cueLeft)
      const gapRight = cueRight < 0 ? 10 : bucket(cueRight - i)
      put((gapLeft * 11 + gapRight) * 8 + here)
      put(sent * 8 + (i === from ? 4 : 0) + (i === to - 1 ? 1 : 0))
      put(mix(last, next))
      put(((place * 4 + edges) * 4 + (i === bounds.from ? 1 : 0) + (i === bounds.to - 1 ? 2 : 0)) * 8 + here)
      put(((ruleFeatures[i - 1] ?? 0) * 32 + (ruleFeatures[i] as number)) * 32 + (ruleFeatures[i + 1] ?? 0))
    }
  }
  return out
}
