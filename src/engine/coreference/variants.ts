// Groups the names of an article: “Donald Trump”, “Mr. Trump” and “Trump” are one; two people with one surname stay two.
import type { EntityKind } from '../../domain'
import type { Doc } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { ORGANIZATION_SUFFIXES } from '../lexicon/organizations'
import { type NameMention, wordAt, wordsOf } from '../mentions/mention'
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
  const givens = new Set(
    names.flatMap((name) =>
      name.kind === 'person' && name.to - name.from > 1 && isGivenName(wordAt(doc, name.from))
        ? [wordAt(doc, name.from).toLowerCase()]
        : [],
    ),
  )
  const canonicals = new Map(
    names.flatMap(({ canonical, kind, from, to }): [string, EntityKind][] =>
      canonical && kind !== 'person' && to - from > 1 ? [[canonical, kind]] : [],
    ),
  )
  const kindOf = (key: string): EntityKind | undefined =>
    [...(votes.get(key) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
  const bodies = partsOfBodies(doc, names, kindOf)
  return names.map((name) => {
    const key = folded(doc, name)
    const kind = kindOf(key) ?? name.kind
    if (kind === 'other' || (kind === 'person' && !surnames.has(key) && isBare(doc, name)))
      if (bodies.has(key)) return { ...name, kind: 'organization' }
    // “Fox” beside “Fox News” is the channel.
    const fuller = name.canonical === null ? undefined : canonicals.get(name.canonical)
    if (fuller && !surnames.has(key)) return { ...name, kind: fuller }
    // A surname or given name of a person in this article, alone, is that person, unless a lexicon knows better.
    const person =
      (surnames.has(key) || givens.has(key)) && name.to - name.from === 1 && name.canonical === null
    return { ...name, kind: person ? 'person' : kind }
  })
}

/** Bodies that are named after people without being known by their names. */
const NAMED_AFTER =
  /^(?:administration|Administration|Foundation|Institute|Institution|Society|Center|Centre|Library|Museum|Trust|Fund|School|College|University|Hospital|Academy|Campaign|Association|Family)$/

/** One word that is nobody’s given name, without a title. */
const isBare = (doc: Doc, { from, to, title }: NameMention): boolean =>
  to - from === 1 && title === null && !isGivenName(wordAt(doc, from))

/** The words, small, that begin or end the name of a body: “Brightwell” of the “Brightwell Group”, “Lions” of the “Dunally Lions”. */
function partsOfBodies(
  doc: Doc,
  names: readonly NameMention[],
  kindOf: (key: string) => EntityKind | undefined,
): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const name of names) {
    const { from, to } = name
    if (to - from < 2 || to - from > LONGEST || kindOf(folded(doc, name)) !== 'organization') continue
    if (NAMED_AFTER.test(wordAt(doc, to - 1))) continue
    parts.add(folded(doc, { ...name, from: to - 1 }))
    // “Brightwell Group” and “Brightwell” of “Brightwell Group plc”.
    for (let end = to - 1; end > from; end--) {
      parts.add(folded(doc, { ...name, to: end }))
      if (!ORGANIZATION_SUFFIXES.has(wordAt(doc, end - 1))) break
    }
  }
  return parts
}

/** Tokens of the longest name whose parts may stand for it. */
const LONGEST = 6

/** All names of an article in groups, one for each thing named. */
export function groupNames(doc: Doc, names: readonly NameMention[]): NameGroup[] {
  const settled = settleKinds(doc, names)
  const persons = settled.filter(({ kind }) => kind === 'person')
  const others = settled.filter(({ kind }) => kind !== 'person')
  return [...groupPersons(doc, persons), ...groupOrganizations(doc, others)]
}
