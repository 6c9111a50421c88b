// Groups the names of an article: “Donald Trump”, “Mr. Trump” and “Trump” are one; two people with one surname stay two.
import type { EntityKind } from '../../domain'
import type { Doc } from '../doc'
import { HONORIFICS } from '../lexicon/titles'
import { type Gender, type NameMention, wordAt, wordsOf } from '../mentions/mention'
import type { NameGroup } from './nameGroup'
import { groupOrganizations } from './organizationNames'
import { maySharePerson, type PersonName, parsePersonName } from './personName'
import { ageAfter } from './referent'

type PersonGroup = NameGroup & { full: PersonName | null; readonly keys: PersonName[] }

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

function groupPersons(doc: Doc, names: readonly NameMention[]): NameGroup[] {
  const groups: PersonGroup[] = []
  const bySurname = new Map<string, PersonGroup[]>()
  const add = (name: NameMention, parsed: PersonName) => {
    const group: PersonGroup = {
      kind: 'person',
      names: [name],
      full: parsed.given ? parsed : null,
      keys: [parsed],
    }
    groups.push(group)
    bySurname.set(parsed.surname, [...(bySurname.get(parsed.surname) ?? []), group])
  }
  const short: [NameMention, PersonName][] = []
  for (const name of names) {
    const parsed = parsePersonName(doc, name)
    if (parsed.given === null) {
      short.push([name, parsed])
      continue
    }
    const same = bySurname
      .get(parsed.surname)
      ?.find(({ keys }) => keys.some((key) => maySharePerson(key, parsed)))
    if (same) {
      same.names.push(name)
      same.keys.push(parsed)
    } else add(name, parsed)
  }
  for (const [name, parsed] of short) {
    const group = pick(doc, name, bySurname.get(parsed.surname) ?? byGiven(groups, parsed))
    if (group) group.names.push(name)
    else add(name, parsed)
  }
  for (const group of groups) group.names.sort((a, b) => a.from - b.from)
  return groups
}

/** “Bryan already asserted his right”: a given name alone, where one person bears it. */
function byGiven(groups: readonly PersonGroup[], { words, surname }: PersonName): PersonGroup[] {
  if (words.length !== 1) return []
  const found = groups.filter(({ keys }) => keys.some(({ given }) => given?.toLowerCase() === surname))
  return found.length === 1 ? found : []
}

const OLDER = /^(?:elder|older|senior)$/i
const YOUNGER = /^(?:younger|junior)$/i

/** Which of those with this surname a short form means; null for somebody new. */
function pick(doc: Doc, name: NameMention, groups: readonly PersonGroup[]): PersonGroup | null {
  const gender = name.title === null ? null : (HONORIFICS.get(name.title) ?? null)
  const fitting = gender === null ? groups : groups.filter((group) => (genderOf(group) ?? gender) === gender)
  if (fitting.length < 2) return fitting[0] ?? null
  const before = wordAt(doc, name.from - 1)
  if (OLDER.test(before) || YOUNGER.test(before)) {
    const aged = [...fitting].sort((a, b) => ageOf(doc, b) - ageOf(doc, a))
    return (OLDER.test(before) ? aged[0] : aged[aged.length - 1]) ?? null
  }
  // “Mrs Penhallow” beside a man and somebody of unknown gender is not the man; beside two unknowns, a known one is she.
  const told = gender === null ? [] : fitting.filter((group) => genderOf(group) === gender)
  if (told.length === 1) return told[0] ?? null
  const titled =
    name.title === null ? [] : fitting.filter(({ names }) => names.some(({ title }) => title === name.title))
  if (titled.length === 1) return titled[0] ?? null
  return mostLikely(fitting, name)
}

/** Tokens within which a full name just given is taken up again by its surname. */
const FRESH = 60

/** The one named in full just before, else the one that the article speaks of most. */
function mostLikely(groups: readonly PersonGroup[], name: NameMention): PersonGroup | null {
  const last = (group: PersonGroup) =>
    group.names.reduce(
      (at, other) => (other.from < name.from && other.to - other.from > 1 ? Math.max(at, other.from) : at),
      -Infinity,
    )
  const recent = [...groups].sort((a, b) => last(b) - last(a))[0]
  if (recent && name.from - last(recent) < FRESH) return recent
  return [...groups].sort((a, b) => b.names.length - a.names.length)[0] ?? null
}

const genderOf = (group: PersonGroup) => genderOfNames(group.names)

/** What full names and titles tell counts more than a single word, which may be somebody’s surname. */
export function genderOfNames(names: readonly NameMention[]): Gender | null {
  const telling = names.filter(({ gender }) => gender !== null)
  const sure = telling.find(({ from, to, title }) => to - from > 1 || title !== null)
  return (sure ?? telling[0])?.gender ?? null
}

const ageOf = (doc: Doc, group: PersonGroup): number =>
  group.names.reduce((age, name) => Math.max(age, ageAfter(doc, name) ?? 0), 0)
