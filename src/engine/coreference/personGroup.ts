// The names of one person, with what they tell of gender, age and form of address, kept as names come in.
import { type EntityKind, firstIndex } from '../../domain'
import type { Doc } from '../doc'
import { roleOfTitle } from '../lexicon/titles'
import type { Gender, NameMention } from '../mentions/mention'
import type { NameGroup } from './nameGroup'
import { maySharePerson, type PersonName } from './personName'
import { ageAfter } from './referent'

/** Different full names that one person is compared by; no news gives anybody as many. */
const MOST_KEYS = 16

export class PersonGroup implements NameGroup {
  kind: EntityKind = 'person'
  readonly names: NameMention[] = []
  readonly titles = new Set<string>()
  age = 0
  private readonly keys = new Map<string, PersonName>()
  private telling: Gender | null = null
  private sure: Gender | null = null
  /** Where names of several words stand: those that came in text order, and the latest of those that came after. */
  private readonly fullAt: number[] = []
  private lateAt = -Infinity

  constructor(private readonly doc: Doc) {}

  add(name: NameMention, key: PersonName | null): void {
    const { from, to, title, gender } = name
    this.names.push(name)
    if (key && this.keys.size < MOST_KEYS) this.keys.set(`${key.words.join(' ')} ${key.senior}`, key)
    if (title !== null) this.titles.add(roleOfTitle(title))
    if (gender !== null) {
      this.telling ??= gender
      if (tellsSurely(name)) this.sure ??= gender
    }
    this.age = Math.max(this.age, ageAfter(this.doc, name) ?? 0)
    if (to - from < 2) return
    if (from > (this.fullAt.at(-1) ?? -1)) this.fullAt.push(from)
    else this.lateAt = Math.max(this.lateAt, from)
  }

  get gender(): Gender | null {
    return this.sure ?? this.telling
  }

  mayBe(name: PersonName): boolean {
    for (const key of this.keys.values()) if (maySharePerson(key, name)) return true
    return false
  }

  /** Where the last name of several words before a token stands; -Infinity where none does. */
  lastFull(token: number): number {
    const before = firstIndex(this.fullAt.length, (i) => (this.fullAt[i] as number) >= token) - 1
    const late = this.lateAt < token ? this.lateAt : -Infinity
    return Math.max(this.fullAt[before] ?? -Infinity, late)
  }
}

/** A single word may be somebody’s surname. */
const tellsSurely = ({ from, to, title }: NameMention): boolean => to - from > 1 || title !== null

/** What full names and titles tell counts more than a single word. */
export function genderOfNames(names: readonly NameMention[]): Gender | null {
  const telling = names.filter(({ gender }) => gender !== null)
  return (telling.find(tellsSurely) ?? telling[0])?.gender ?? null
}
