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

/** The kind for which the mentions of each spelling vote, each by how sure it is. */
function mostVoted(doc: Doc, names: readonly NameMention[]): (key: string) => EntityKind | undefined {
  const votes = new Map<string, Map<EntityKind, number>>()
  for (const name of names) {
    const tally = votes.get(folded(doc, name)) ?? new Map<EntityKind, number>()
    tally.set(name.kind, (tally.get(name.kind) ?? 0) + name.weight)
    votes.set(folded(doc, name), tally)
  }
  return (key) => [...(votes.get(key) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Surnames and given names of those who are named in full, small. */
function partsOfPersons(doc: Doc, names: readonly NameMention[]) {
  const surnames = new Set<string>()
  const givens = new Set<string>()
  for (const name of names) {
    if (name.kind !== 'person') continue
    const { given, surname } = parsePersonName(doc, name)
    if (given) surnames.add(surname)
    const first = wordAt(doc, name.from)
    if (name.to - name.from > 1 && isGivenName(first)) givens.add(first.toLowerCase())
  }
  return { surnames, givens }
}

/** One spelling, one kind, unless the whole article tells otherwise. */
function settleKinds(doc: Doc, names: readonly NameMention[]): NameMention[] {
  const kindOf = mostVoted(doc, names)
  const { surnames, givens } = partsOfPersons(doc, names)
  const bodies = partsOfBodies(doc, names, kindOf)
  const canonicals = new Map(
    names.flatMap(({ canonical, kind, from, to }): [string, EntityKind][] =>
      canonical && kind !== 'person' && to - from > 1 ? [[canonical, kind]] : [],
    ),
  )
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
