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

/** The author of a first-person article: whom its last paragraph introduces (“Charlotte Meehan is a playwright …”). */
export function authorOf({ reading, names }: Mentions, coreference: Coreference): Referent | null {
  const last = reading.doc.paragraphs[reading.doc.paragraphs.length - 1]
  const name =
    last && names.find(({ from, kind }) => kind === 'person' && from >= last.from && from <= last.from + 2)
  const referent = name ? coreference.at(name.from) : null
  return referent?.descriptions.some(({ from }) => last && from >= last.from) ? referent : null
}
