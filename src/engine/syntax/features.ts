// What the parser looks at before each move: the words around the gap, their children, and what lies between.
import { mix } from '../model/hash'
import type { Configuration } from './configuration'
import type { SentenceTokens } from './sentenceTokens'

/** Features a configuration has. */
export const FEATURES = 80

/** Words that stand this far apart or further count as equally far. */
const FAR = 10

const distance = (gap: number): number => (gap < 5 ? gap : gap < FAR ? 5 : 6)

/** A word in one place of the configuration: writes what it shows there into `out`, returns the number of features. */
export type WordFeatures = (c: Configuration, tokens: SentenceTokens, word: number, out: Int32Array) => number

/** The top of the stack, with its outermost children. */
export const topFeatures: WordFeatures = (
  { relations, left, left2, right, right2, lefts, rights },
  tokens,
  s0,
  out,
) => {
  const { words, tags } = tokens
  const s0w = words[s0] as number
  const s0t = tags[s0] as number
  const s0l = left[s0] as number
  const s0r = right[s0] as number
  const s0lt = tags[s0l] as number
  const s0rt = tags[s0r] as number
  const s0ll = relations[s0l] as number
  const s0rl = relations[s0r] as number
  const s0wt = mix(s0w, s0t)
  const s0v = (lefts[s0] as number) * 8 + (rights[s0] as number)
  out[0] = mix(1, s0wt)
  out[1] = mix(2, s0w)
  out[2] = mix(3, s0t)
  out[3] = mix(mix(49, s0wt), s0ll * 64 + s0rl)
  out[4] = mix(mix(50, s0t), s0ll * 64 + s0rl)
  out[5] = mix(mix(51, s0w), s0rl)
  out[6] = mix(mix(52, s0w), s0ll)
  out[7] = mix(58, words[s0l] as number)
  out[8] = mix(59, words[s0r] as number)
  out[9] = mix(mix(62, s0t), s0lt * 64 + (tags[left2[s0] as number] as number))
  out[10] = mix(mix(63, s0t), s0rt * 64 + (tags[right2[s0] as number] as number))
  out[11] = mix(mix(66, s0t), mix(s0rl, relations[right2[s0] as number] as number))
  out[12] = mix(mix(71, s0wt), s0v)
  out[13] = mix(mix(72, s0t), s0v)
  return 14
}

/** The word below the top. */
export const belowFeatures: WordFeatures = (
  { relations, left, right, lefts, rights },
  { words, tags },
  s1,
  out,
) => {
  const s1w = words[s1] as number
  const s1t = tags[s1] as number
  const s1l = left[s1] as number
  const s1r = right[s1] as number
  const s1rl = relations[s1r] as number
  const s1wt = mix(s1w, s1t)
  out[0] = mix(12, s1wt)
  out[1] = mix(13, s1w)
  out[2] = mix(14, s1t)
  out[3] = mix(mix(55, s1w), s1rl)
  out[4] = mix(mix(57, s1t), s1rl * 64 + (relations[s1l] as number))
  out[5] = mix(61, words[s1r] as number)
  out[6] = mix(mix(75, s1t), (lefts[s1] as number) * 8 + (rights[s1] as number))
  return 7
}

/** The third word of the stack. */
export const thirdFeatures: WordFeatures = (_, { words, tags }, s2, out) => {
  const s2t = tags[s2] as number
  out[0] = mix(15, mix(words[s2] as number, s2t))
  return 1
}

/** The next word and the two behind it. */
export const nextFeatures: WordFeatures = ({ length }, { words, tags }, b0, out) => {
  const b1 = Math.min(b0 + 1, length)
  const b2 = Math.min(b0 + 2, length)
  const b0w = words[b0] as number
  const b1w = words[b1] as number
  const b0t = tags[b0] as number
  const b1t = tags[b1] as number
  const b2t = tags[b2] as number
  const b0wt = mix(b0w, b0t)
  out[0] = mix(4, b0wt)
  out[1] = mix(5, b0w)
  out[2] = mix(6, b0t)
  out[3] = mix(7, mix(b1w, b1t))
  out[4] = mix(8, b1w)
  out[5] = mix(9, b1t)
  out[6] = mix(10, mix(words[b2] as number, b2t))
  out[7] = mix(11, b2t)
  out[8] = mix(mix(23, b0t), b1t)
  out[9] = mix(mix(33, b0t * 64 + b1t), b2t)
  return 10
}

/** The children that the next word has already. */
export const childFeatures: WordFeatures = ({ relations, left, left2, lefts }, { words, tags }, b0, out) => {
  const b0w = words[b0] as number
  const b0t = tags[b0] as number
  const b0l = left[b0] as number
  const b0lt = tags[b0l] as number
  const b0ll = relations[b0l] as number
  const b0wt = mix(b0w, b0t)
  out[0] = mix(mix(53, b0w), b0ll)
  out[1] = mix(mix(54, b0t), b0ll * 64 + (relations[left2[b0] as number] as number))
  out[2] = mix(60, words[b0l] as number)
  out[3] = mix(mix(64, b0t), b0lt * 64 + (tags[left2[b0] as number] as number))
  out[4] = mix(mix(73, b0wt), lefts[b0] as number)
  out[5] = mix(mix(74, b0t), lefts[b0] as number)
  return 6
}

/** The words together: who may be joined to whom, at what distance, over what. */
export function pairFeatures(c: Configuration, tokens: SentenceTokens, out: Int32Array): number {
  const { words, tags } = tokens
  const { length, relations, left, right } = c
  const s0 = c.onStack(0)
  const s1 = c.onStack(1)
  const s2 = c.onStack(2)
  const b0 = c.next
  const b1 = b0 + 1 < length ? b0 + 1 : length
  const b2 = b0 + 2 < length ? b0 + 2 : length
  const s0w = words[s0] as number
  const s1w = words[s1] as number
  const b0w = words[b0] as number
  const s0t = tags[s0] as number
  const s1t = tags[s1] as number
  const s2t = tags[s2] as number
  const b0t = tags[b0] as number
  const b1t = tags[b1] as number
  const b2t = tags[b2] as number
  const s0l = left[s0] as number
  const s0r = right[s0] as number
  const s1l = left[s1] as number
  const s1r = right[s1] as number
  const b0l = left[b0] as number
  const s0lt = tags[s0l] as number
  const s0rt = tags[s0r] as number
  const s1rt = tags[s1r] as number
  const b0lt = tags[b0l] as number
  const s0rl = relations[s0r] as number
  const s1rl = relations[s1r] as number
  const s0wt = mix(s0w, s0t)
  const b0wt = mix(b0w, b0t)
  const s1wt = mix(s1w, s1t)
  const s0b0 = s0t * 64 + b0t
  const s1s0 = s1t * 64 + s0t
  const gap = distance(b0 - s0)
  const gap1 = distance(s0 - s1)
  const over = tokens.between(s0, b0)
  let n = 0
  // Two words.
  out[n++] = mix(mix(16, s0wt), b0wt)
  out[n++] = mix(mix(17, s0wt), b0w)
  out[n++] = mix(mix(18, s0w), b0wt)
  out[n++] = mix(mix(19, s0wt), b0t)
  out[n++] = mix(mix(20, s0t), b0wt)
  out[n++] = mix(mix(21, s0w), b0w)
  out[n++] = mix(22, s0b0)
  out[n++] = mix(24, s1s0)
  out[n++] = mix(mix(25, s1w), s0w)
  out[n++] = mix(mix(26, s1w), s0t)
  out[n++] = mix(mix(27, s1t), s0w)
  out[n++] = mix(mix(28, s1t), b0t)
  out[n++] = mix(mix(29, s1wt), s0wt)
  out[n++] = mix(mix(30, s1w), b0t)
  out[n++] = mix(mix(31, s0w), b1t)
  out[n++] = mix(mix(32, s1w), b0w)
  // Three words.
  out[n++] = mix(mix(34, s0b0), b1t)
  out[n++] = mix(mix(35, s1s0), b0t)
  out[n++] = mix(mix(36, s1s0), s2t)
  out[n++] = mix(mix(37, s0b0), mix(b1t, b2t))
  out[n++] = mix(mix(38, s1s0), mix(b0t, b1t))
  out[n++] = mix(mix(39, s1s0), b0w)
  out[n++] = mix(mix(40, s0b0), s1w)
  out[n++] = mix(mix(41, s1t * 64 + b0t), s0w)
  // Children.
  out[n++] = mix(mix(42, s0b0), s0lt)
  out[n++] = mix(mix(43, s0b0), s0rt)
  out[n++] = mix(mix(44, s0b0), b0lt)
  out[n++] = mix(mix(45, s1s0), s1rt)
  out[n++] = mix(mix(46, s1s0), tags[s1l] as number)
  out[n++] = mix(mix(47, s1s0), s0rt)
  out[n++] = mix(mix(48, s1s0), s0lt)
  out[n++] = mix(mix(56, s1s0), s1rl)
  out[n++] = mix(mix(65, s0rt * 64 + s0rl), b0wt)
  // Distance, and what lies between.
  out[n++] = mix(mix(67, s0wt), gap)
  out[n++] = mix(mix(68, b0wt), gap)
  out[n++] = mix(mix(69, s0b0), gap)
  out[n++] = mix(mix(70, s1s0), gap1)
  out[n++] = mix(mix(76, s0b0), over)
  out[n++] = mix(mix(77, s0w), over)
  out[n++] = mix(mix(78, b0w), over)
  out[n++] = mix(mix(79, s1s0), tokens.between(s1, s0))
  out[n++] = mix(mix(80, s1s0), b0 === length ? 1 : 0)
  return n
}

/** Writes all the features of a configuration into `out`, in no order that matters. */
export function parserFeatures(c: Configuration, tokens: SentenceTokens, out: Int32Array): void {
  let n = 0
  const put = (features: WordFeatures, word: number): void => {
    n += features(c, tokens, word, out.subarray(n))
  }
  put(topFeatures, c.onStack(0))
  put(belowFeatures, c.onStack(1))
  put(thirdFeatures, c.onStack(2))
  put(nextFeatures, c.next)
  put(childFeatures, c.next)
  pairFeatures(c, tokens, out.subarray(n))
}
