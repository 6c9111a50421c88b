// Finds again, unseen by the fitted finder, the names that it found elsewhere in the article.
import type { EntityKind } from '../../domain'
import type { Doc, TokenRange } from '../doc'
import { timesSmall } from './casing'
import { type NameMention, wordAt, wordsOf } from './mention'

type Known = { readonly words: readonly string[]; readonly kind: EntityKind }

/** How a name may stand elsewhere: as it is, and a person by the surname, in a transcript’s label in capitals (“WALLACE: …”). */
function shortened(doc: Doc, { words, kind }: Known): Known[] {
  const surname = words[words.length - 1] ?? ''
  const forms = [words]
  if (kind === 'person' && words.length > 1 && surname.length > 2 && !GENERATION.test(surname))
    forms.push([surname], [surname.toUpperCase()])
  return forms
    .filter(
      ([first = '', ...rest]) =>
        first.length > 1 && (rest.length > 0 || timesSmall(doc, first.toLowerCase()) === 0),
    )
    .map((form) => ({ words: form, kind }))
}

const GENERATION = /^(?:Jr|Sr)\.?$|^I{1,3}$|^IV$/

/** Tokens of the longest name that is looked for again. */
const LONGEST = 16

/** Names by their words, and which lengths those that begin with a word have. */
class Forms {
  private readonly kinds = new Map<string, EntityKind>()
  private readonly lengths = new Map<string, number[]>()

  add({ words, kind }: Known): void {
    const key = words.join(' ')
    if (words.length > LONGEST || this.kinds.has(key)) return
    this.kinds.set(key, kind)
    const [first = ''] = words
    const lengths = this.lengths.get(first) ?? []
    if (!lengths.includes(words.length)) lengths.push(words.length)
    this.lengths.set(
      first,
      lengths.sort((a, b) => b - a),
    )
  }

  /** The longest name that stands at a token and overlaps no other. */
  at(doc: Doc, from: number, owned: Uint8Array): (TokenRange & { readonly kind: EntityKind }) | null {
    for (const length of this.lengths.get(wordAt(doc, from)) ?? []) {
      const to = from + length
      const kind = this.kinds.get(doc.words.slice(from, to).join(' '))
      if (kind && !owned.subarray(from, to).includes(1)) return { from, to, kind }
    }
    return null
  }
}

/** Places where a name that was found elsewhere stands again, unseen. */
export function repeats(
  doc: Doc,
  names: readonly NameMention[],
): (TokenRange & { readonly kind: EntityKind })[] {
  const owned = new Uint8Array(doc.words.length)
  const forms = new Forms()
  const seen = new Set<string>()
  for (const name of names) {
    owned.fill(1, name.from, name.to)
    const key = wordsOf(doc, name)
    if (seen.has(key)) continue
    seen.add(key)
    const words = doc.words.slice(name.from, name.to)
    for (const known of shortened(doc, { words, kind: name.kind })) forms.add(known)
  }
  const out: (TokenRange & { readonly kind: EntityKind })[] = []
  for (let i = 0; i < doc.words.length; i++) {
    const found = owned[i] ? null : forms.at(doc, i, owned)
    if (!found) continue
    out.push(found)
    i = found.to - 1
  }
  return out
}
