// Gives a name its whole extent: what belongs to it in small letters, and what it took in from its neighbours.
import type { Doc } from '../doc'
import { type NameMention, wordAt } from './mention'

const ORDINAL = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|\d+(?:st|nd|rd|th))$/

/** “Senate banking committee”, “House oversight panel”: the end of a body of parliament in small letters; the name’s own end where there is none. */
function bodyAfter(doc: Doc, { from, to }: NameMention): number {
  if (to - from > 2 || !/^(?:Senate|House|Commons|Lords|Parliament|Congress)$/.test(wordAt(doc, to - 1)))
    return to
  for (let at = to; at < to + 5; at++) {
    const word = wordAt(doc, at)
    if (at > to && /^(?:committee|subcommittee)$/i.test(word)) return at + 1
    if (!/^(?:\p{Ll}[\p{L}-]+|and)$/u.test(word)) return to
  }
  return to
}

/** What a name takes in or leaves out: “Obama administration”, “Radio 6”, “Second Amendment”, “Supreme Court | Justice”. */
export function whole(doc: Doc, name: NameMention): NameMention {
  const { from, to, kind } = name
  if (wordAt(doc, to) === 'administration' && (kind === 'person' || kind === 'organization') && to - from < 3)
    return { ...name, to: to + 1, kind: 'organization', canonical: null, title: null, gender: null }
  if (/^(?:Radio|Channel|BBC)$/.test(wordAt(doc, to - 1)) && /^\d{1,3}$/.test(wordAt(doc, to)))
    return { ...name, to: to + 1, kind: 'organization', canonical: null }
  const body = bodyAfter(doc, name)
  if (body > to) return { ...name, to: body, kind: 'organization', canonical: null }
  if (ORDINAL.test(wordAt(doc, from - 1)) && /^(?:Amendment|Circuit|Army|Fleet)$/.test(wordAt(doc, from)))
    return { ...name, from: from - 1 }
  if (
    kind === 'organization' &&
    to - from > 2 &&
    /^(?:Justice|Chairman|President|Director|Secretary|Spokesman)$/.test(wordAt(doc, to - 1))
  )
    return { ...name, to: to - 1 }
  return name
}
