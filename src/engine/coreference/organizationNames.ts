// Groups names of organizations, places and other things: by gazetteer, spelling, initials and shortened forms.
import type { EntityKind } from '../../domain'
import type { Doc } from '../doc'
import { ORGANIZATION_SUFFIXES } from '../lexicon/organizations'
import { type NameMention, wordAt, wordsOf } from '../mentions/mention'
import type { NameGroup } from './nameGroup'

type Group = NameGroup & {
  readonly forms: Set<string>
  readonly canonicals: Set<string>
  votes: Map<EntityKind, number>
}

const SMALL = /^(?:of|the|for|and|to|in|on|de|la|&|,|'s|’s|'|’)$/i

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^the /, '')
    .replace(/[.\s-]+/g, ' ')
    .trim()

/** First letters of the words that count: “Alliance to Reclaim Our Schools” → “aros”. */
function initials(words: readonly string[]): string[] {
  const own = words.filter((word) => !SMALL.test(word)).map((word) => word[0] ?? '')
  const all = words.filter((word) => /^\p{L}/u.test(word)).map((word) => word[0] ?? '')
  return [own.join('').toLowerCase(), all.join('').toLowerCase()]
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}.&]{1,7}s?$/u.test(text)

/** Groups the names; every group gets the kind that most of its mentions speak for. */
export function groupOrganizations(doc: Doc, names: readonly NameMention[]): NameGroup[] {
  const groups: Group[] = []
  const byForm = new Map<string, Group>()
  const byCanonical = new Map<string, Group>()
  const byInitials = new Map<string, Group>()
  const join = (group: Group, name: NameMention) => {
    group.names.push(name)
    group.votes.set(name.kind, (group.votes.get(name.kind) ?? 0) + name.weight)
    const form = fold(wordsOf(doc, name))
    group.forms.add(form)
    byForm.set(form, group)
    if (name.canonical) byCanonical.set(name.canonical, group)
    if (name.to - name.from > 2)
      for (const letters of initials(doc.words.slice(name.from, name.to)))
        if (letters.length > 1 && !byInitials.has(letters)) byInitials.set(letters, group)
  }
  // Longest first, so that short forms find what they shorten; text order among equals.
  const ordered = [...names].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  for (const name of ordered) {
    const words = wordsOf(doc, name)
    const same =
      byForm.get(fold(words)) ??
      (name.canonical ? byCanonical.get(name.canonical) : undefined) ??
      (isAcronym(words) ? byInitials.get(words.replace(/[.&]/g, '').toLowerCase()) : undefined) ??
      bracketed(doc, name, groups) ??
      shortened(doc, name, groups)
    if (same) join(same, name)
    else {
      const group: Group = {
        kind: name.kind,
        names: [],
        forms: new Set(),
        canonicals: new Set(),
        votes: new Map(),
      }
      groups.push(group)
      join(group, name)
    }
  }
  for (const group of groups) {
    group.kind = [...group.votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? group.kind
    group.names.sort((a, b) => a.from - b.from)
  }
  return groups
}

/** “the Liberation Radio of Quay (LRQ)”: a name in brackets right after another is its short form. */
function bracketed(doc: Doc, name: NameMention, groups: readonly Group[]): Group | undefined {
  if (wordAt(doc, name.from - 1) !== '(' || wordAt(doc, name.to) !== ')' || !isAcronym(wordsOf(doc, name)))
    return undefined
  return groups.find((group) => group.names.some(({ to }) => to === name.from - 1))
}

/** “the Post” for “The Washington Post”, “the Guild” for “the Merchants’ Guild of Oxterby”, “Wells” for “Wells Fargo”. */
function shortened(doc: Doc, name: NameMention, groups: readonly Group[]): Group | undefined {
  if (name.canonical !== null || name.kind === 'place') return undefined
  const words = doc.words.slice(name.from, name.to).map((word) => word.toLowerCase())
  const after = wordAt(doc, name.from - 1).toLowerCase()
  const found = groups.filter((group) =>
    group.names.some((long) => {
      if (long.kind !== name.kind || long.to - long.from <= words.length) return false
      const whole = doc.words.slice(long.from, long.to).map((word) => word.toLowerCase())
      const ends = words.every((word, i) => word === whole[whole.length - words.length + i])
      const starts = words.every((word, i) => word === whole[i])
      const generic = ORGANIZATION_SUFFIXES.has(doc.words[name.from] ?? '')
      return (
        ends ||
        (starts && !generic && after !== 'the') ||
        (generic && after === 'the' && whole.includes(words[0] ?? '') && words.length === 1)
      )
    }),
  )
  return found.length === 1 ? found[0] : undefined
}
