// Parts of speech, from left to right: each word's tag from its form, its neighbors and the tags before it.
import type { Doc, Sentence } from '../doc'
import { mix } from '../model/hash'
import { type Lexemes, lexemesOf } from '../model/lexemes'
import { addScores, best, type LinearModel } from '../model/linear'
import { TAG } from '../model/tagset'

/** Templates a token has. */
export const TAG_FEATURES = 24

/** No other word is one, whatever its ending: British “neighbour” and “colour” look like “our”. */
const POSSESSIVES = new Set([
  'my',
  'your',
  'his',
  'her',
  'its',
  'our',
  'their',
  'thy',
  'thine',
  'mine',
  'yer',
])
const LEAST = -0x80000000

/** Stands for what lies before or after the sentence. */
const EDGE = 0x5bd1e995

/**
 * Writes the features of one token into `out` and returns their number. `tags` need only be known before it.
 * Templates after Collins (2002) and Honnibal's averaged perceptron tagger.
 */
export function tagFeatures(
  lexemes: Lexemes,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  at: number,
  tags: Uint8Array,
  out: Int32Array,
): number {
  const { ids, lower, suffix2, suffix3, shape } = lexemes
  const id = ids[at] as number
  const before = at > from ? (ids[at - 1] as number) : -1
  const after = at + 1 < to ? (ids[at + 1] as number) : -1
  const before2 = at - 1 > from ? (ids[at - 2] as number) : -1
  const after2 = at + 2 < to ? (ids[at + 2] as number) : -1
  const word = lower[id] as number
  const last = before < 0 ? EDGE : (lower[before] as number)
  const next = after < 0 ? EDGE : (lower[after] as number)
  const tag1 = before < 0 ? 61 : (tags[at - 1] as number)
  const tag2 = before2 < 0 ? 61 : (tags[at - 2] as number)
  const end = suffix3[id] as number
  const form = shape[id] as number
  out[0] = mix(1, lexemes.form[id] as number)
  out[1] = mix(2, word)
  out[2] = mix(3, lexemes.suffix1[id] as number)
  out[3] = mix(4, suffix2[id] as number)
  out[4] = mix(5, end)
  out[5] = mix(6, lexemes.prefix[id] as number)
  out[6] = mix(mix(7, form), before < 0 ? 1 : 0)
  out[7] = mix(8, last)
  out[8] = mix(9, next)
  out[9] = mix(10, before2 < 0 ? EDGE : (lower[before2] as number))
  out[10] = mix(11, after2 < 0 ? EDGE : (lower[after2] as number))
  out[11] = mix(12, tag1)
  out[12] = mix(mix(13, tag1), tag2)
  out[13] = mix(mix(14, tag1), word)
  out[14] = mix(mix(15, tag1), next)
  out[15] = mix(mix(16, last), word)
  out[16] = mix(mix(17, word), next)
  out[17] = mix(18, after < 0 ? EDGE : (suffix3[after] as number))
  out[18] = mix(19, after < 0 ? EDGE : (shape[after] as number))
  out[19] = mix(mix(20, tag1), end)
  out[20] = mix(mix(21, tag1), form)
  out[21] = mix(mix(22, end), form)
  out[22] = mix(mix(23, before < 0 ? EDGE : (shape[before] as number)), form)
  out[23] = mix(mix(24, after < 0 ? EDGE : (suffix2[after] as number)), end)
  return TAG_FEATURES
}

/** The tag of every token, as codes of TAGS; the model's labels are TAGS. */
export function tagWords(doc: Doc, model: LinearModel): Uint8Array {
  const lexemes = lexemesOf(doc)
  const tags = new Uint8Array(doc.words.length)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(model.labels.length)
  for (const sentence of doc.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const count = tagFeatures(lexemes, sentence, at, tags, features)
      scores.fill(0)
      addScores(model, features, count, scores)
      tags[at] = best(scores)
      if (tags[at] === TAG.PRP$ && !POSSESSIVES.has((doc.words[at] as string).toLowerCase())) {
        scores[TAG.PRP$] = LEAST
        tags[at] = best(scores)
      }
    }
  }
  return tags
}
