// Groups the names of persons: full names that do not contradict, then surnames and given names that stand alone.
import type { Doc } from '../doc'
import { HONORIFICS, roleOfTitle } from '../lexicon/titles'
import { type Gender, type NameMention, wordAt } from '../mentions/mention'
import { addTo } from './nameParts'
import { PersonGroup } from './personGroup'
import { type PersonName, parsePersonName } from './personName'

/** People of one surname among whom a name is looked for; no news names as many, and hostile texts thousands. */
const MOST_NAMESAKES = 64

/** The persons of an article by what may stand for them. */
class Persons {
  readonly groups: PersonGroup[] = []
  readonly bySurname = new Map<string, PersonGroup[]>()
  readonly byGiven = new Map<string, Set<PersonGroup>>()
  private readonly byWords = new Map<string, PersonGroup>()

  constructor(private readonly doc: Doc) {}

  /** “Ada Quist”: somebody whose full name agrees, or somebody new. */
  addFull(name: NameMention, parsed: PersonName): void {
    const same = PERSON_STEPS.agreeing(this, parsed) ?? this.byWords.get(keyOf(parsed))
    this.put(name, parsed, same ?? this.start(parsed.surname))
  }

  /** “Quist”, “Mr. Quist”, “Ada”: whom it means most likely, or somebody new. */
  addShort(name: NameMention, parsed: PersonName): void {
    const known = this.bySurname.has(parsed.surname)
      ? PERSON_STEPS.namesakes(this, parsed)
      : PERSON_STEPS.bearers(this, parsed)
    const group = pick(this.doc, name, known)
    if (group) group.add(name, null)
    else this.put(name, parsed, this.start(parsed.surname))
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
    addTo(this.byGiven, parsed.given.toLowerCase(), group)
  }
}

const namesakes = ({ bySurname }: Persons, { surname }: PersonName): readonly PersonGroup[] =>
  (bySurname.get(surname) ?? []).slice(0, MOST_NAMESAKES)

/** Those whom a name may mean. */
export const PERSON_STEPS = {
  /** “Quist” and “Mr. Quist”. */
  namesakes,
  /** “W. Bush” is George W. Bush, and “Bill Tull” William Tull. */
  agreeing: (persons: Persons, name: PersonName): PersonGroup | undefined =>
    namesakes(persons, name).find((group) => group.mayBe(name)),
  /** “Bryan already asserted his right”: a given name alone, where one person bears it. */
  bearers: ({ byGiven }: Persons, { words, surname }: PersonName): readonly PersonGroup[] => {
    const found = byGiven.get(surname)
    return words.length === 1 && found?.size === 1 ? [...found] : []
  },
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
/** Tokens within which a full name just given is taken up again by its surname. */
const FRESH = 60

/** A short form, and those of its surname whose gender its title allows. */
type Short = {
  readonly doc: Doc
  readonly name: NameMention
  /** What “Mrs.” tells. */
  readonly gender: Gender | null
  readonly fitting: readonly PersonGroup[]
}

const onlyOne = (groups: readonly PersonGroup[]): PersonGroup | undefined =>
  groups.length === 1 ? groups[0] : undefined

/** Which of several with one surname a short form means, in this order. */
export const NAMESAKE_STEPS: Record<
  'byAge' | 'byGender' | 'byTitle' | 'recent' | 'mostNamed',
  (short: Short) => PersonGroup | undefined
> = {
  /** “The elder Oake”. */
  byAge: ({ doc, name, fitting }) => {
    const before = wordAt(doc, name.from - 1)
    const aged = [...fitting].sort((a, b) => b.age - a.age)
    return OLDER.test(before) ? aged[0] : YOUNGER.test(before) ? aged.at(-1) : undefined
  },
  /** “Mrs Penhallow” beside a man and somebody of unknown gender is not the man; beside two unknowns, a known one is she. */
  byGender: ({ gender, fitting }) =>
    gender === null ? undefined : onlyOne(fitting.filter((group) => group.gender === gender)),
  /** “Judge Lund” is who was called a judge before. */
  byTitle: ({ name: { title }, fitting }) =>
    title === null ? undefined : onlyOne(fitting.filter(({ titles }) => titles.has(roleOfTitle(title)))),
  /** The one named in full just before. */
  recent: ({ name: { from }, fitting }) => {
    const [recent] = [...fitting].sort((a, b) => b.lastFull(from) - a.lastFull(from))
    return recent && from - recent.lastFull(from) < FRESH ? recent : undefined
  },
  /** The one that the article speaks of most. */
  mostNamed: ({ fitting }) => [...fitting].sort((a, b) => b.names.length - a.names.length)[0],
}

/** Which of those with this surname a short form means; null for somebody new. */
function pick(doc: Doc, name: NameMention, groups: readonly PersonGroup[]): PersonGroup | null {
  const gender = name.title === null ? null : (HONORIFICS.get(name.title) ?? null)
  const fitting = gender === null ? groups : groups.filter((group) => (group.gender ?? gender) === gender)
  if (fitting.length < 2) return fitting[0] ?? null
  let group: PersonGroup | undefined
  for (const step of Object.values(NAMESAKE_STEPS)) group ??= step({ doc, name, gender, fitting })
  return group ?? null
}
