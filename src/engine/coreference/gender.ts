// Tells the gender of people whose names do not: by “he” and “she” near their names, before anything is resolved.
import { type Discourse, FARTHEST } from './discourse'
import type { Referent } from './referent'

/** Pronouns that must speak for a gender, and how many times as many as against it. */
const VOTES = 2
const MAJORITY = 3

/** Sets the gender of persons of whom nothing tells it but the pronouns that follow their names. */
export function inferGenders({ mentions, nameOwner }: Discourse): void {
  const { annotated, pronouns } = mentions
  const { doc, names, nameAt } = annotated
  const votes = new Map<Referent, { male: number; female: number }>()
  for (const { from, gender } of pronouns) {
    if (!gender) continue
    const floor = Math.max(doc.sentences[(doc.sentenceOf[from] ?? 0) - 1]?.from ?? 0, from - FARTHEST)
    let at = from - 1
    while (at >= floor) {
      const name = names[nameAt(at)]
      const referent = name && nameOwner.get(name.from)
      // The nearest person who may be meant: one of the other gender is passed over.
      if (referent?.nature === 'person' && (referent.gender === null || referent.gender === gender)) {
        const tally = votes.get(referent) ?? { male: 0, female: 0 }
        tally[gender]++
        if (referent.gender === null) votes.set(referent, tally)
        break
      }
      at--
    }
  }
  for (const [referent, { male, female }] of votes) {
    if (male >= VOTES && male >= MAJORITY * female) referent.gender = 'male'
    else if (female >= VOTES && female >= MAJORITY * male) referent.gender = 'female'
  }
}
