// Ties “I”: inside a quotation to who is quoted, outside to the author whom a first-person article names at its end.
import type { Mention, Span } from '../../domain'
import type { Coreference } from '../coreference'
import type { Referent } from '../coreference/referent'
import type { Mentions } from '../mentions'
import { spanOf } from '../mentions/mention'

/** “I”, “me”, “my” within a stretch of somebody's own words. */
export function firstPersonIn({ reading, pronouns }: Mentions, direct: Span): Mention[] {
  const { doc } = reading
  const inside = (token: number) =>
    (doc.starts[token] ?? 0) >= direct.start && (doc.ends[token] ?? 0) <= direct.end
  return pronouns
    .filter(({ person, number, from }) => person === 1 && number === 'singular' && inside(from))
    .map(({ from, to }) => ({ span: spanOf(doc, { from, to }), form: 'pronoun' as const }))
}

/** Paragraphs at the end in which an author may be introduced. */
const LAST = 4

/** The author of a first-person article: whom a paragraph at its end introduces (“Charlotte Meehan, …, is …”). */
export function authorOf({ reading, names }: Mentions, coreference: Coreference): Referent | null {
  const { doc } = reading
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
