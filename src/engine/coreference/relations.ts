// Knows whose wife, lawyer or father somebody is: “his attorney” is the one whom “An attorney for Pagliano, Mark MacDougall” names.
// Known failure: two of a kind (“her son” of a mother of three).
import { COUPLES, isRelation, roleKey } from '../lexicon/roles'
import type { AnnotatedDoc } from '../mentions/annotatedDoc'
import { type Gender, isPossessive, type NominalMention, wordAt } from '../mentions/mention'
import type { Referent } from './referent'

/** Whose: a referent, or the author of an article in the first person. */
export type Owner = Referent | 'author'

const idOf = (owner: Owner): number => (owner === 'author' ? -1 : owner.id)

export class Relations {
  private readonly known = new Map<string, Referent>()
  private readonly owners = new Map<string, Owner>()

  /** The owner’s one wife, father, lawyer, as far as the article names them. */
  get(owner: Owner, lemma: string): Referent | null {
    return this.known.get(`${idOf(owner)} ${roleKey(lemma)}`) ?? null
  }

  set(owner: Owner, lemma: string, referent: Referent): void {
    if (!isRelation(lemma) || owner === referent) return
    const key = `${idOf(owner)} ${roleKey(lemma)}`
    if (!this.known.has(key)) this.known.set(key, referent)
    const back = `${referent.id} ${roleKey(lemma)}`
    if (!this.owners.has(back)) this.owners.set(back, owner)
  }

  /** Whether somebody is known as somebody else’s: Ann’s lawyer is not Ben’s. */
  isOthers(owner: Owner, lemma: string, referent: Referent): boolean {
    const known = this.owners.get(`${referent.id} ${roleKey(lemma)}`)
    return known !== undefined && known !== owner
  }
}

/** The token of the name that possesses a noun: “Pagliano’s lawyer”, “an attorney for Pagliano”; -1 where none does. */
export function possessorAt({ doc, nameAt, names }: AnnotatedDoc, from: number, head: number): number {
  for (let i = head - 1; i >= from; i--)
    if (isPossessive(wordAt(doc, i)) && nameAt(i - 1) >= 0) return names[nameAt(i - 1)]?.from ?? -1
  if (!/^(?:for|of|to)$/.test(wordAt(doc, head + 1))) return -1
  const at = /^the$/.test(wordAt(doc, head + 2)) ? head + 3 : head + 2
  return nameAt(at) >= 0 ? (names[nameAt(at)]?.from ?? -1) : -1
}

/** “My parents, James and Olive Meehan”: the names beside a couple, with the word for each. */
export function coupleOf(
  { doc, nameAt, names }: AnnotatedDoc,
  { head, lemma, number }: NominalMention,
): { readonly lemma: string; readonly name: number }[] {
  const words = number === 'plural' ? COUPLES.get(lemma) : undefined
  if (!words) return []
  const first = wordAt(doc, head + 1) === ',' ? head + 2 : head + 1
  const one = names[nameAt(first)]
  const two = one && wordAt(doc, one.to) === 'and' ? names[nameAt(one.to + 1)] : undefined
  const gender = one?.gender ?? opposite(two?.gender)
  if (!one || !two || !gender || gender === two.gender) return []
  return [
    { lemma: words[gender], name: one.from },
    { lemma: words[gender === 'male' ? 'female' : 'male'], name: two.from },
  ]
}

const opposite = (gender: Gender | null | undefined): Gender | null =>
  gender ? (gender === 'male' ? 'female' : 'male') : null
