// Finds again, unseen by the fitted finder, the names that it found elsewhere in the article.
import type { EntityKind } from '../../domain'
import type { Doc, TokenRange } from '../doc'
import type { Casing } from './casing'
import { type NameMention, wordAt, wordsOf } from './mention'

type Known = { readonly words: readonly string[]; readonly kind: EntityKind }

/** How a name may stand elsewhere: as it is, and a person by the surname, in a transcript’s label in capitals (“WALLACE: …”). */
function shortened({ words, kind }: Known, casing: Casing): Known[] {
  const surname = words[words.length - 1] ?? ''
  const forms = [words]
  if (kind === 'person' && words.length > 1 && surname.length > 2 && !GENERATION.test(surname))
    forms.push([surname], [surname.toUpperCase()])
  return forms
    .filter(
      ([first = '', ...rest]) =>
        first.length > 1 && (rest.length > 0 || (casing.small.get(first.toLowerCase()) ?? 0) === 0),
    )
    .map((form) => ({ words: form, kind }))
}

const GENERATION = /^(?:Jr|Sr)\.?$|^I{1,3}$|^IV$/

/** Places where a name that was found elsewhere stands again, unseen. */
export function repeats(
  doc: Doc,
  casing: Casing,
  names: readonly NameMention[],
): (TokenRange & { readonly kind: EntityKind })[] {
  const owned = new Uint8Array(doc.words.length)
  const byFirst = new Map<string, Known[]>()
  const seen = new Set<string>()
  for (const name of names) {
    owned.fill(1, name.from, name.to)
    const key = wordsOf(doc, name)
    if (seen.has(key)) continue
    seen.add(key)
    const words = doc.words.slice(name.from, name.to)
    for (const known of shortened({ words, kind: name.kind }, casing)) {
      const first = known.words[0] ?? ''
      const list = byFirst.get(first)
      if (list) list.push(known)
      else byFirst.set(first, [known])
    }
  }
  const out: (TokenRange & { readonly kind: EntityKind })[] = []
  for (let i = 0; i < doc.words.length; i++) {
    if (owned[i]) continue
    const found = byFirst
      .get(wordAt(doc, i))
      ?.filter(({ words }) => words.every((word, at) => word === wordAt(doc, i + at) && !owned[i + at]))
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (!found) continue
    out.push({ from: i, to: i + found.words.length, kind: found.kind })
    i += found.words.length - 1
  }
  return out
}
