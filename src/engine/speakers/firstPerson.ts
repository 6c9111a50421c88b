// Ties “I”: inside a quotation to who is quoted, outside to the author whom a first-person article names at its end.
import { firstIndex, type Mention, type Span } from '../../domain'
import type { Coreference } from '../coreference'
import type { Referent } from '../coreference/referent'
import { spanOfTokens } from '../doc'
import type { Mentions } from '../mentions'
import type { PronounMention } from '../mentions/mention'

/** “I”, “me”, “my” within a stretch of somebody's own words. */
export function firstPersonIn({ annotated, pronouns }: Mentions, direct: Span): Mention[] {
  const { doc } = annotated
  const startOf = (i: number) => doc.starts[pronouns[i]?.from ?? 0] ?? 0
  const found: Mention[] = []
  for (let i = firstIndex(pronouns.length, (k) => startOf(k) >= direct.start); i < pronouns.length; i++) {
    const { person, number, from, to } = pronouns[i] as PronounMention
    if ((doc.ends[from] ?? 0) > direct.end) break
    if (person === 1 && number === 'singular')
      found.push({ span: spanOfTokens(doc, { from, to }), form: 'pronoun' })
  }
  return found
}

/** Paragraphs at the end in which an author may be introduced. */
const LAST = 4

/** The author of a first-person article: whom a paragraph at its end introduces (“Charlotte Meehan, …, is …”). */
export function authorOf({ annotated, names }: Mentions, coreference: Coreference): Referent | null {
  const { doc } = annotated
  for (const { from, to } of doc.paragraphs.slice(-LAST).reverse()) {
    const name = names.find((one) => one.kind === 'person' && one.from === from && one.to - one.from > 1)
    const verb = doc.words
      .slice(from, to)
      .findIndex((word) => /^(?:is|was|writes|teaches|lives|works)$/.test(word))
    const introduces = name && (name.to === from + verb || doc.words[name.to] === ',') && verb > 0
    if (introduces) return coreference.at(name.from)
  }
  return null
}
