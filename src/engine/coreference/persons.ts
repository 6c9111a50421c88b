// Groups the names of persons: full names that do not contradict, then surnames and given names that stand alone.
import type { Doc } from '../doc'
import { HONORIFICS } from '../lexicon/titles'
import { type NameMention, wordAt } from '../mentions/mention'
import { PersonGroup } from './personGroup'
import { type PersonName, parsePersonName } from './personName'

/** People of one surname among whom a name is looked for; no news names as many, and hostile texts thousands. */
const MOST_NAMESAKES = 64

/** The persons of an article by what may stand for them. */
class Persons {
  readonly groups: PersonGroup[] = []
  private readonly bySurname = new Map<string, PersonGroup[]>()
  private readonly byGiven = new Map<string, Set<PersonGroup>>()
  private readonly byWords = new Map<string, PersonGroup>()

  constructor(private readonly doc: Doc) {}

  /** “Ada Quist”: somebody whose full name agrees, or somebody new. */
  addFull(name: NameMention, parsed: PersonName): void {
    const same =
      this.namesakes(parsed.surname).find((group) => group.mayBe(parsed)) ?? this.byWords.get(keyOf(parsed))
    this.put(name, parsed, same ?? this.start(parsed.surname))
  }

  /** “Quist”, “Mr. Quist”, “Ada”: whom it means most likely, or somebody new. */
  addShort(name: NameMention, parsed: PersonName): void {
    const known = this.bySurname.has(parsed.surname) ? this.namesakes(parsed.surname) : this.bearers(parsed)
    const group = pick(this.doc, name, known)
    if (group) group.add(name, null)
    else this.put(name, parsed, this.start(parsed.surname))
  }

  private namesakes(surname: string): readonly PersonGroup[] {
    return (this.bySurname.get(surname) ?? []).slice(0, MOST_NAMESAKES)
  }

  /** “Bryan already asserted his right”: a given name alone, where one person bears it. */
  private bearers({ words, surname }: PersonName): readonly PersonGroup[] {
    const found = this.byGiven.get(surname)
    return words.length === 1 && found?.size === 1 ? [...found] : []
  }

  private start(surname: string): PersonGroup {
    const group = new PersonGroup(this.doc)
    this.groups.push(group)
    const there = this.bySurname.get(surname)
    if (there) there.push(group)
    else this.bySurname.set(surname, [group])
    return group
  }

  private put(name: NameMention, parsed: PersonName, group: PersonGroup): void {
    group.add(name, parsed)
    this.byWords.set(keyOf(parsed), group)
    if (parsed.given === null) return
    const given = parsed.given.toLowerCase()
    const there = this.byGiven.get(given)
    if (there) there.add(group)
    else this.byGiven.set(given, new Set([group]))
  }
}

const keyOf = ({ words, senior }: PersonName): string => `${words.join(' ')} ${senior}`

/** Full names first, so that short ones find whom they mean wherever they stand. */
export function groupPersons(doc: Doc, names: readonly NameMention[]): PersonGroup[] {
  const persons = new Persons(doc)
  const short: [NameMention, PersonName][] = []
  for (const name of names) {
    const parsed = parsePersonName(doc, name)
    if (parsed.given === null) short.push([name, parsed])
    else persons.addFull(name, parsed)
  }
  for (const [name, parsed] of short) persons.addShort(name, parsed)
  for (const group of persons.groups) group.names.sort((a, b) => a.from - b.from)
  return persons.groups
}

const OLDER = /^(?:elder|older|senior)$/i
const YOUNGER = /^(?:younger|junior)$/i

/** Which of those with this surname a short form means; null for somebody new. */
function pick(doc: Doc, name: NameMention, groups: readonly PersonGroup[]): PersonGroup | null {
  const gender = name.title === null ? null : (HONORIFICS.get(name.title) ?? null)
  const fitting = gender === null ? groups : groups.filter((group) => (group.gender ?? gender) === gender)
  if (fitting.length < 2) return fitting[0] ?? null
  const before = wordAt(doc, name.from - 1)
  if (OLDER.test(before) || YOUNGER.test(before)) {
    const aged = [...fitting].sort((a, b) => b.age - a.age)
    return (OLDER.test(before) ? aged[0] : aged[aged.length - 1]) ?? null
  }
  // “Mrs Penhallow” beside a man and somebody of unknown gender is not the man; beside two unknowns, a known one is she.
  const told = gender === null ? [] : fitting.filter((group) => group.gender === gender)
  if (told.length === 1) return told[0] ?? null
  const { title } = name
  const titled = title === null ? [] : fitting.filter(({ titles }) => titles.has(title))
  if (titled.length === 1) return titled[0] ?? null
  return mostLikely(fitting, name)
}

/** Tokens within which a full name just given is taken up again by its surname. */
const FRESH = 60

/** The one named in full just before, else the one that the article speaks of most. */
function mostLikely(groups: readonly PersonGroup[], { from }: NameMention): PersonGroup | null {
  const [recent] = [...groups].sort((a, b) => b.lastFull(from) - a.lastFull(from))
  if (recent && from - recent.lastFull(from) < FRESH) return recent
  return [...groups].sort((a, b) => b.names.length - a.names.length)[0] ?? null
}
