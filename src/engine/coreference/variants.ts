// Groups the names of an article: “Donald Trump”, “Mr. Trump” and “Trump” are one; two people with one surname stay two.
import type { EntityKind } from '../../domain'
import type { Doc } from '../doc'
import { type NameMention, wordsOf } from '../mentions/mention'
import type { NameGroup } from './nameGroup'
import { groupOrganizations } from './organizationNames'
import { parsePersonName } from './personName'
import { groupPersons } from './persons'

const folded = (doc: Doc, name: NameMention): string => wordsOf(doc, name).toLowerCase().replace(/’/g, "'")

/** One spelling, one kind: each mention votes by how sure it is. */
function settleKinds(doc: Doc, names: readonly NameMention[]): NameMention[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  for (const name of names) {
    const tally = votes.get(folded(doc, name)) ?? new Map<EntityKind, number>()
    tally.set(name.kind, (tally.get(name.kind) ?? 0) + name.weight)
    votes.set(folded(doc, name), tally)
  }
  const surnames = new Set(
    names.flatMap((name) => {
      const parsed = name.kind === 'person' ? parsePersonName(doc, name) : null
      return parsed?.given ? [parsed.surname] : []
    }),
  )
  const canonicals = new Map(
    names.flatMap(({ canonical, kind, from, to }): [string, EntityKind][] =>
      canonical && kind !== 'person' && to - from > 1 ? [[canonical, kind]] : [],
    ),
  )
  return names.map((name) => {
    const key = folded(doc, name)
    const [kind] = [...(votes.get(key) ?? [])].sort((a, b) => b[1] - a[1])[0] ?? [name.kind]
    // “Fox” beside “Fox News” is the channel.
    const fuller = name.canonical === null ? undefined : canonicals.get(name.canonical)
    if (fuller && !surnames.has(key)) return { ...name, kind: fuller }
    // A surname of a person in this article, alone, is that person, unless a lexicon knows better.
    const person = surnames.has(key) && name.to - name.from === 1 && name.canonical === null
    return { ...name, kind: person ? 'person' : kind }
  })
}

/** All names of an article in groups, one for each thing named. */
export function groupNames(doc: Doc, names: readonly NameMention[]): NameGroup[] {
  const settled = settleKinds(doc, names)
  const persons = settled.filter(({ kind }) => kind === 'person')
  const others = settled.filter(({ kind }) => kind !== 'person')
  return [...groupPersons(doc, persons), ...groupOrganizations(doc, others)]
}
