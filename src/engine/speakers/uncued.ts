// Says who speaks where nobody is named: a quotation in a paragraph of its own goes on, or answers, what stands before it.
import type { Coreference } from '../coreference'
import type { Referent } from '../coreference/referent'
import { type Doc, paragraphAt, sentenceAt, tokenAt } from '../doc'
import { CUE_VERBS } from '../lexicon/cueVerbs'

/** An earlier statement: who said it, where, and whether it asks. */
export type Turn = {
  readonly referent: Referent
  readonly paragraph: number
  readonly asks: boolean
  readonly direct: boolean
}

/** Gives the speaker of a quotation that has neither source nor cue, from the turns before it. */
export function uncuedSpeakers(
  doc: Doc,
  coreference: Coreference,
): (start: number, turns: readonly Turn[]) => Referent | null {
  const known = new Map<number, readonly Referent[]>()
  const personsIn = (paragraph: number): readonly Referent[] => {
    const persons = known.get(paragraph) ?? firstTwo(doc, coreference, paragraph)
    known.set(paragraph, persons)
    return persons
  }
  return (start, turns) => {
    const paragraph = paragraphAt(doc, tokenAt(doc, start))
    const last = turns[turns.length - 1]
    if (last && paragraph - last.paragraph <= 1)
      return goesOn(paragraph, last, turns[turns.length - 2], personsIn)
    // “One of them, Olwen Prys, wept. “We found out …””: what stands before it in its own paragraph tells, and nobody below.
    const isLast = tokenAt(doc, start) - (doc.paragraphs[paragraph]?.from ?? 0) > 1
    const [own] = isLast ? personsIn(paragraph) : []
    if (own) return own
    const [above] = personsIn(paragraph - 1)
    const [below] = last && speaksForItself(doc, paragraph + 1) ? [] : personsIn(paragraph + 1)
    return above ?? below ?? last?.referent ?? null
  }
}

/** “The minister said the plan would go ahead.”: who has words of their own there is not whose quotation stands above. */
function speaksForItself(doc: Doc, paragraph: number): boolean {
  const { from, to } = sentenceAt(doc, doc.paragraphs[paragraph]?.from ?? 0)
  return doc.words.slice(from, to).some((word) => /[qtz]/.test(CUE_VERBS.get(word)?.frames ?? ''))
}

/** The first two persons mentioned in a paragraph, subjects being first in news prose. */
function firstTwo(doc: Doc, coreference: Coreference, paragraph: number): readonly Referent[] {
  const range = doc.paragraphs[paragraph]
  const found = new Set<Referent>()
  for (let i = range?.from ?? 0; i < (range?.to ?? 0) && found.size < 2; i++) {
    const referent = coreference.at(i)
    if (referent?.nature === 'person' && referent.number === 'singular') found.add(referent)
  }
  return [...found]
}

/** In a dialogue the other one answers, and so does whoever is asked; else the same speaker goes on. */
function goesOn(
  paragraph: number,
  last: Turn,
  before: Turn | undefined,
  personsIn: (paragraph: number) => readonly Referent[],
): Referent {
  if (paragraph <= last.paragraph) return last.referent
  const dialogue =
    before &&
    before.referent !== last.referent &&
    last.paragraph - before.paragraph <= 1 &&
    last.direct &&
    before.direct
  if (dialogue) return before.referent
  const asked = last.asks && personsIn(last.paragraph - 1).find((referent) => referent !== last.referent)
  return asked || last.referent
}
