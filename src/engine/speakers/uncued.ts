// Says who speaks where nobody is named: a quotation in a paragraph of its own goes on, or answers, what stands before it.
import type { Coreference } from '../coreference'
import type { Referent } from '../coreference/referent'
import { type Doc, tokenAt } from '../doc'

/** An earlier statement: who said it, where, and whether it asks. */
export type Turn = {
  readonly referent: Referent
  readonly paragraph: number
  readonly asks: boolean
  readonly direct: boolean
}

/** The first mention of a person in a paragraph, subjects being first in news prose; null where there is none. */
function personsIn(doc: Doc, coreference: Coreference, paragraph: number): Referent[] {
  const range = doc.paragraphs[paragraph]
  if (!range) return []
  const out: Referent[] = []
  for (let i = range.from; i < range.to; i++) {
    const referent = coreference.at(i)
    if (referent?.nature === 'person' && referent.number === 'singular' && !out.includes(referent))
      out.push(referent)
  }
  return out
}

/** The speaker of a quotation that has neither source nor cue, from the turns before it. */
export function speakerOfUncued(
  doc: Doc,
  coreference: Coreference,
  start: number,
  turns: readonly Turn[],
): Referent | null {
  const paragraph = doc.sentences[doc.sentenceOf[tokenAt(doc, start)] ?? 0]?.paragraph ?? 0
  const last = turns[turns.length - 1]
  const before = turns[turns.length - 2]
  const near = last !== undefined && paragraph - last.paragraph <= 1
  if (last && near) {
    const dialogue =
      before &&
      before.referent !== last.referent &&
      last.paragraph - before.paragraph <= 1 &&
      last.direct &&
      before.direct
    if (dialogue && paragraph > last.paragraph) return before.referent
    if (last.asks && paragraph > last.paragraph) {
      const other = personsIn(doc, coreference, last.paragraph - 1).find(
        (referent) => referent !== last.referent,
      )
      if (other) return other
    }
    return last.referent
  }
  const [above] = personsIn(doc, coreference, paragraph - 1)
  const [below] = personsIn(doc, coreference, paragraph + 1)
  return above ?? below ?? last?.referent ?? null
}
