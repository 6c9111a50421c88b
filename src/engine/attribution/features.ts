// The features of one token: words and tags around it, quotation marks, and the tree above and below it.
import { mix } from '../model'
import type { Surroundings } from './surroundings'
import { VERB, type View } from './view'

/** At most this many features a token; unused places hold 0. */
export const WIDTH = 88

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

/** Writes the features of token i at out[at…at+WIDTH). */
export function writeFeatures(
  view: View,
  around: Surroundings,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { words, lemmas, suffixes, shapes, cueClass, sourceClass, quote, quoteOf, kinds, syntax, doc } = view
  let p = at
  const end = at + WIDTH
  const put = (slot: number, value: number): void => {
    if (p < end) out[p++] = mix(slot + 1, value) || 1
  }
  const s = doc.sentenceOf[i] ?? 0
  const { from, to } = doc.sentences[s] ?? { from: 0, to: view.n }
  // Outside the sentence is seen as one boundary symbol, inside the paragraph too.
  const w = (j: number) => (j >= 0 && j < view.n ? (words[j] ?? 0) : 7)
  const l = (j: number) => (j >= 0 && j < view.n ? (lemmas[j] ?? 0) : 7)
  const t = (j: number) => (j >= 0 && j < view.n ? (syntax.tags[j] ?? 0) + 1 : 0)
  const q = (j: number) => (j >= 0 && j < view.n ? (quote[j] ?? 0) : 0)
  const c = (j: number) => (j >= from && j < to ? (cueClass[j] ?? 0) : 0)

  put(0, w(i))
  put(1, w(i - 1))
  put(2, w(i + 1))
  put(3, w(i - 2))
  put(4, w(i + 2))
  put(5, l(i))
  put(6, mix(l(i - 1), l(i)))
  put(7, mix(l(i), l(i + 1)))
  put(8, mix(l(i - 1), l(i + 1)))
  put(9, mix(mix(l(i - 1), l(i)), l(i + 1)))
  put(10, mix(mix(l(i - 2), l(i - 1)), l(i)))
  put(11, mix(mix(l(i), l(i + 1)), l(i + 2)))
  put(12, t(i))
  put(13, t(i - 1) * 64 + t(i))
  put(14, t(i) * 64 + t(i + 1))
  put(15, (t(i - 1) * 64 + t(i)) * 64 + t(i + 1))
  put(16, (t(i - 2) * 64 + t(i - 1)) * 64 + t(i))
  put(17, (t(i) * 64 + t(i + 1)) * 64 + t(i + 2))
  put(18, suffixes[i] ?? 0)
  put(19, (shapes[i] ?? 0) * 64 + (shapes[i - 1] ?? 0) * 8 + (shapes[i + 1] ?? 0))
  put(20, (shapes[i] ?? 0) * 2 + (i === from ? 1 : 0))

  // Quotation structure.
  const here = q(i)
  const sent = around.sentence[s] ?? 0
  put(21, (q(i - 1) * 8 + here) * 8 + q(i + 1))
  put(22, here * 64 + t(i))
  put(23, here * 128 + sent)
  const quotation = quoteOf[i] ?? -1
  if (quotation >= 0) {
    const length = bucket(view.quoteLengths[quotation] ?? 0)
    put(24, length * 8 + here)
    put(25, mix(around.quotation[quotation] ?? 0, here))
    put(26, mix(around.quotation[quotation] ?? 0, length))
  } else {
    put(27, mix(t(i), (around.sentence[s - 1] ?? 0) >> 5))
  }

  // The nearest likely cues on both sides.
  const before = around.before[i] ?? -1
  const after = around.after[i] ?? -1
  const gapBefore = before < 0 ? 10 : bucket(i - before)
  const gapAfter = after < 0 ? 10 : bucket(after - i)
  const beforeClass = before < 0 ? 0 : (cueClass[before] ?? 0)
  const afterClass = after < 0 ? 0 : (cueClass[after] ?? 0)
  put(28, (gapBefore * 11 + gapAfter) * 8 + here)
  put(29, mix(before < 0 ? 1 : (lemmas[before] ?? 0), here))
  put(30, mix(after < 0 ? 1 : (lemmas[after] ?? 0), here))
  put(31, mix(before < 0 ? 1 : (lemmas[before] ?? 0), gapBefore))
  put(32, mix(after < 0 ? 1 : (lemmas[after] ?? 0), gapAfter))
  put(33, (beforeClass * 11 + gapBefore) * 64 + t(i))
  put(34, (afterClass * 11 + gapAfter) * 64 + t(i))
  put(35, (c(i - 1) * 8 + c(i)) * 8 + c(i + 1))
  put(36, ((c(i - 2) * 8 + c(i - 1)) * 8 + c(i + 1)) * 8 + c(i + 2))
  put(37, c(i) * 64 + t(i))
  put(38, (beforeClass * 8 + afterClass) * 128 + sent)
  put(39, (sourceClass[i] ?? 0) * 64 + (sourceClass[i - 1] ?? 0) * 8 + (sourceClass[i + 1] ?? 0))
  put(40, ((sourceClass[i] ?? 0) * 8 + c(i + 1)) * 8 + c(i - 1))

  // The tree: own relation, governor, path to the nearest likely cue.
  const relation = syntax.relations[i] ?? 0
  const head = syntax.heads[i] ?? -1
  const side = head < 0 ? 2 : head < i ? 0 : 1
  put(41, relation * 64 + t(i))
  put(42, mix(head < 0 ? 3 : (lemmas[head] ?? 0), relation))
  put(43, ((head < 0 ? 0 : (cueClass[head] ?? 0)) * 40 + relation) * 4 + side)
  put(44, mix(l(i), relation))
  const grand = head < 0 ? -1 : (syntax.heads[head] ?? -1)
  if (head >= 0) {
    put(
      45,
      mix(
        (relation * 40 + (syntax.relations[head] ?? 0)) * 8 + (grand < 0 ? 0 : (cueClass[grand] ?? 0)),
        t(i),
      ),
    )
    put(46, mix(grand < 0 ? 3 : (lemmas[grand] ?? 0), relation * 40 + (syntax.relations[head] ?? 0)))
  }
  const cue = view.above[i] ?? -1
  if (cue >= 0) {
    const arm = view.arm[i] ?? i
    const armRelation = syntax.relations[arm] ?? 0
    const armSide = i < cue ? 0 : 1
    const steps = Math.min(view.depth[i] ?? 0, 5)
    const cueKind = (cueClass[cue] ?? 0) * 8 + (kinds[cue] ?? 0)
    const armAt = (i === view.left[arm] ? 1 : 0) + (i === view.right[arm] ? 2 : 0)
    put(47, mix(armRelation * 64 + cueKind, steps * 2 + armSide))
    put(48, mix(lemmas[cue] ?? 0, armRelation * 2 + armSide))
    put(49, mix(armRelation * 64 + cueKind, t(i)))
    put(50, mix(armRelation * 64 + cueKind, armAt * 8 + here))
    put(51, mix(lemmas[cue] ?? 0, armRelation * 4 + armAt))
    put(52, mix(armRelation * 64 + cueKind, sent))
    put(53, mix(armRelation * 64 + cueKind, around.children[cue] ?? 0))
    put(54, mix(lemmas[arm] ?? 0, armRelation * 64 + cueKind))
    // What stands above that cue: only the outermost attribution is marked.
    const top = view.above[cue] ?? -1
    const topArm = view.arm[cue] ?? -1
    const topFacts =
      top < 0 ? 0 : ((cueClass[top] ?? 0) * 40 + (syntax.relations[topArm] ?? 0)) * 2 + (i < top ? 0 : 1)
    put(55, mix(armRelation * 64 + cueKind, topFacts))
    if (top >= 0) put(56, mix(lemmas[top] ?? 0, (syntax.relations[topArm] ?? 0) * 2 + (i < top ? 0 : 1)))
    const subject = around.subject[cue] ?? -1
    const subjectFacts = subject < 0 ? 0 : (sourceClass[subject] ?? 0) * 64 + (syntax.tags[subject] ?? 0) + 1
    put(57, mix(mix(armRelation * 64 + cueKind, subjectFacts), armSide))
    put(58, mix(subject < 0 ? 3 : (lemmas[subject] ?? 0), armRelation * 2 + armSide))
    put(59, mix(syntax.tags[cue] ?? 0, armRelation * 64 + cueKind))
  } else put(60, relation * 64 + t(i))

  // What the token itself governs, and whether a phrase starts or ends at it.
  const kids = around.children[i] ?? 0
  put(61, mix(kids, t(i)))
  if (c(i) >= 3) {
    const subject = around.subject[i] ?? -1
    put(62, mix(kids, c(i)))
    put(63, mix(l(i), kids))
    put(64, subject < 0 ? 3 : mix(lemmas[subject] ?? 0, c(i)))
    put(65, mix(subject < 0 ? 0 : (sourceClass[subject] ?? 0) * 64 + t(subject), l(i)))
    put(66, mix(relation * 64 + t(i), c(i)))
    put(67, mix(l(i), sent))
    put(68, mix(l(i), q(i - 1) * 64 + q(i + 1) * 8 + q(i + 2)))
  }
  const opened = around.starting[i] ?? i
  const closed = around.ending[i] ?? i
  const openedHead = syntax.heads[opened] ?? -1
  const closedHead = syntax.heads[closed] ?? -1
  const openedFacts = (syntax.relations[opened] ?? 0) * 8 + (openedHead < 0 ? 0 : (cueClass[openedHead] ?? 0))
  const closedFacts = (syntax.relations[closed] ?? 0) * 8 + (closedHead < 0 ? 0 : (cueClass[closedHead] ?? 0))
  if (opened !== i) {
    put(69, mix(openedFacts, openedHead < i ? 0 : 1))
    put(70, mix(openedFacts, t(opened)))
    put(71, mix(openedHead < 0 ? 3 : (lemmas[openedHead] ?? 0), syntax.relations[opened] ?? 0))
  }
  if (closed !== i) {
    put(72, mix(closedFacts, t(closed)))
    put(73, mix(closedHead < 0 ? 3 : (lemmas[closedHead] ?? 0), syntax.relations[closed] ?? 0))
  }
  const ended = around.ending[i - 1] ?? -1
  if (i > from && ended >= 0 && ended !== i - 1) {
    const endedHead = syntax.heads[ended] ?? -1
    put(74, mix((syntax.relations[ended] ?? 0) * 8 + (endedHead < 0 ? 0 : (cueClass[endedHead] ?? 0)), t(i)))
    put(
      75,
      mix((syntax.relations[ended] ?? 0) * 8 + (endedHead < 0 ? 0 : (cueClass[endedHead] ?? 0)), openedFacts),
    )
  }
  if (head >= 0 && (kinds[head] ?? 0) === VERB)
    put(76, mix(around.children[head] ?? 0, relation * 8 + c(head)))

  // Where in the article.
  const paragraph = around.paragraphOf[i] ?? 0
  const place = paragraph === 0 ? 0 : paragraph < 3 ? 1 : 2
  put(77, place * 64 + t(i))
  put(78, place * 128 + sent)
  const bounds = doc.paragraphs[paragraph] ?? { from: 0, to: view.n }
  put(79, mix((from === bounds.from ? 1 : 0) + (to === bounds.to ? 2 : 0), sent))
  put(80, mix((i === bounds.from ? 1 : 0) + (i === bounds.to - 1 ? 2 : 0), here))
  put(81, mix(w(from), w(to - 1)))
  put(82, mix(w(from), here))
  put(83, mix(around.sentence[s - 1] ?? 0, sent))
  put(84, mix(around.sentence[s + 1] ?? 0, sent))
  while (p < end) out[p++] = 0
}
