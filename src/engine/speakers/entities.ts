// Makes the article's list of entities from the referents that have names.
import {
  bySpan,
  type Entity,
  type EntityKind,
  entityIdOf,
  handOutIds,
  type Mention,
  nonEmpty,
  type Span,
} from '../../domain'
import type { Referent } from '../coreference/referent'
import { displayName } from '../coreference/referents'
import { type Doc, spanOfTokens } from '../doc'
import type { AnnotatedDoc } from '../mentions/annotatedDoc'
import { toMention, wordAt, wordsOf } from '../mentions/mention'

/** Names of places that act like institutions: what they are depends on what they do. */
const SEAT = /^(?:white house|kremlin|downing street|pentagon|capitol hill|elysee|élysée|buckingham palace)$/i

const kindOf = (referent: Referent): EntityKind =>
  referent.nature === 'document' ? 'other' : referent.nature

/** The best description in the article's own words, without its article; beside the name first. */
function descriptionOf(doc: Doc, referent: Referent): string | null {
  const rank = { after: 0, before: 1, copula: 2 }
  const [best] = [...referent.descriptions].sort((a, b) => rank[a.place] - rank[b.place])
  if (best)
    return (
      wordsOf(doc, best)
        .replace(/\s+/g, ' ')
        .replace(/^(?:the|a|an) /i, '') || null
    )
  const nominal = referent.mentions.find(({ form }) => form === 'nominal')
  return nominal
    ? wordsOf(doc, nominal)
        .replace(/\s+/g, ' ')
        .replace(/^(?:The|the|a|an) /, '')
    : null
}

type EntityList = { readonly entities: Entity[]; readonly idOf: ReadonlyMap<Referent, string> }

/** Entities in the order in which the article first mentions them, each with its own id. */
export function listEntities(
  doc: Doc,
  referents: readonly Referent[],
  more: ReadonlyMap<Referent, readonly Mention[]>,
): EntityList {
  const idOf = new Map<Referent, string>()
  const nextId = handOutIds()
  const entities: Entity[] = []
  for (const referent of referents) {
    if (!referent.named) continue
    const name = displayName(doc, referent)
    const unique = new Map(
      [...referent.mentions.map((mention) => toMention(doc, mention)), ...(more.get(referent) ?? [])].map(
        (mention) => [mention.span.start, mention],
      ),
    )
    const mentions = nonEmpty([...unique.values()].sort((a, b) => bySpan(a.span, b.span)))
    if (!mentions || name === '') continue
    const id = nextId(entityIdOf(name))
    idOf.set(referent, id)
    const kind = SEAT.test(name) ? 'organization' : kindOf(referent)
    entities.push({ id, kind, name, description: descriptionOf(doc, referent), mentions })
  }
  return { entities: entities.sort((a, b) => bySpan(a.mentions[0].span, b.mentions[0].span)), idOf }
}

/** Where somebody unnamed is introduced, with whom they speak for (“a spokeswoman for Tern Island Ferries”). */
export function introductionOf({ doc, nameAt, names }: AnnotatedDoc, referent: Referent): Span | null {
  if (!referent.introduced) return null
  const { from, to } = referent.introduced
  if (!/^(?:for|of|from)$/.test(wordAt(doc, to))) return spanOfTokens(doc, { from, to })
  const at = /^(?:the|The)$/.test(wordAt(doc, to + 1)) ? to + 2 : to + 1
  const name = names[nameAt(at)]
  return spanOfTokens(doc, { from, to: name ? name.to : to })
}
