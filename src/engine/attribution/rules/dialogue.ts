// “Tonight,” said A. / “Tomorrow,” said B. / “The wind will drop.”: two speakers take turns.
// Known failure: three who speak by turns.
import { firstPiece, type Range, type TaggedDoc } from './taggedDoc'
import type { Turn } from './turn'

/** Words a turn of a dialogue has at most. */
const SHORT_TURN = 30

/** The paragraph opens with the quotation and is short, as a turn of a dialogue is. */
export const isTurn = (tagged: TaggedDoc, turn: Turn): boolean => {
  const { from, to } = tagged.doc.paragraphs[turn.paragraph] as Range
  return firstPiece(tagged, turn.number).from === from && to - from <= SHORT_TURN
}

/** Gives the uncued turns of a run their speakers, where two of them can be told; whether it did. */
export function alternate(tagged: TaggedDoc, run: readonly Turn[]): boolean {
  if (run.length < 2 || run.every((turn) => turn.cued)) return false
  const asked =
    run.some((turn) => !turn.cued && asks(tagged, turn)) ||
    run.some((turn, i) => i + 1 < run.length && asks(tagged, turn))
  const speakers: (Range | null)[] = [null, null]
  run.forEach((turn, i) => {
    if (turn.cued && turn.source) speakers[i % 2] = speakers[i % 2] ?? turn.source
  })
  const pairCued = run.some(
    (turn, i) =>
      turn.cued && run[i + 1]?.cued === true && !sameName(tagged, turn.source, run[i + 1]?.source ?? null),
  )
  if (!pairCued && !asked) return false
  fillFromNarrative(tagged, run, speakers)
  if (!speakers[0] || !speakers[1] || sameName(tagged, speakers[0], speakers[1])) return false
  run.forEach((turn, i) => {
    if (!turn.cued) turn.source = speakers[i % 2] ?? null
  })
  return true
}

const asks = (tagged: TaggedDoc, turn: Turn): boolean => {
  const { from, to } = firstPiece(tagged, turn.number)
  for (let i = Math.max(from, to - 3); i < to; i++) if (tagged.doc.words[i] === '?') return true
  return false
}

/** Whom the paragraph before the dialogue names: its subject speaks first, unless that is who answers. */
function fillFromNarrative(tagged: TaggedDoc, run: readonly Turn[], speakers: (Range | null)[]): void {
  const before = tagged.doc.paragraphs[(run[0] as Turn).paragraph - 1]
  if (!before) return
  for (const name of namesIn(tagged, before)) {
    const free = speakers[0] === null ? 0 : speakers[1] === null ? 1 : -1
    if (free < 0) return
    if (!speakers.some((speaker) => speaker && sameName(tagged, speaker, name))) speakers[free] = name
  }
}

function namesIn(tagged: TaggedDoc, { from, to }: Range): Range[] {
  const names: Range[] = []
  for (let i = from; i < to; i++) {
    if (!/^NNPS?$/.test(tagged.tags[i] as string)) continue
    let end = i + 1
    while (end < to && /^NNPS?$/.test(tagged.tags[end] as string)) end++
    if (end - i >= 2) names.push({ from: i, to: end })
    i = end
  }
  return names
}

/** Whether two phrases share a name, or every word: “Ebba Norling” and “Norling”. */
function sameName(tagged: TaggedDoc, a: Range | null, b: Range | null): boolean {
  if (!a || !b) return a === b
  const names = ({ from, to }: Range) =>
    tagged.lower.slice(from, to).filter((_, k) => /^NNPS?$/.test(tagged.tags[from + k] as string))
  const second = new Set(names(b))
  return (
    names(a).some((word) => second.has(word)) ||
    tagged.lower.slice(a.from, a.to).join(' ') === tagged.lower.slice(b.from, b.to).join(' ')
  )
}
