// Finds the initials of offices that the article writes out before a name: “Cabinet Secretary Susan Wafula … the CS said”.
// Known failure: an office that is only written out behind the name (“Amina Yusuf, managing director of …, … the MD”).
import type { Doc } from '../doc'
import { personNoun } from '../lexicon/titles'
import { knownNameAt } from './gazetteer'
import { type NameMention, wordAt } from './mention'

/** An office by its last word and those before it. */
export type Office = { readonly lemma: string; readonly words: readonly string[] }

/** Words of the longest office whose initials are used. */
const LONGEST = 4
const INITIALS = /^\p{Lu}{2,4}$/u

/** The offices of an article by their initials. */
export function officesByInitials(doc: Doc, names: readonly NameMention[]): ReadonlyMap<string, Office> {
  const offices = new Map<string, Office>()
  const used = new Set(doc.words.filter((word, i) => INITIALS.test(word) && !knownNameAt(doc, i)))
  if (used.size === 0) return offices
  for (const { from, kind } of names) {
    const last = wordAt(doc, from - 1).toLowerCase()
    const noun = kind === 'person' ? personNoun(last.split('-').at(-1) ?? '') : null
    if (noun?.number !== 'singular') continue
    const words: string[] = []
    for (let at = from - 1; at >= from - LONGEST && /^\p{L}[\p{L}-]*$/u.test(wordAt(doc, at)); at--) {
      words.unshift(...wordAt(doc, at).toLowerCase().split('-'))
      const initials = words.map(([first = '']) => first.toUpperCase()).join('')
      if (used.has(initials)) offices.set(initials, { lemma: noun.lemma, words: words.slice(0, -1) })
    }
  }
  return offices
}
