// Groups names of organizations, places and other things: by gazetteer, spelling, initials and shortened forms.
import type { EntityKind } from '../../domain'
import type { Doc } from '../doc'
import { ORGANIZATION_SUFFIXES } from '../lexicon/organizations'
import { type NameMention, wordAt, wordsOf } from '../mentions/mention'
import type { NameGroup } from './nameGroup'
import { NameParts } from './nameParts'

type Group = NameGroup & { readonly votes: Map<EntityKind, number> }

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

type Step = (bodies: Bodies, name: NameMention) => Group | undefined

/** How a name may mean what another one names, in this order. */
export const BODY_STEPS: Record<'sameForm' | 'sameThing' | 'initials' | 'bracketed' | 'shortened', Step> = {
  sameForm: ({ doc, byForm }, name) => byForm.get(fold(wordsOf(doc, name))),
  /** “IMF” and “International Monetary Fund”, as the lexicons know. */
  sameThing: ({ byCanonical }, { canonical }) => (canonical ? byCanonical.get(canonical) : undefined),
  /** “AROS” for the “Alliance to Reclaim Our Schools”. */
  initials: ({ doc, byInitials }, name) => {
    const words = wordsOf(doc, name)
    return isAcronym(words) ? byInitials.get(words.replace(/[.&]/g, '').toLowerCase()) : undefined
  },
  /** “the Liberation Radio of Quay (LRQ)”: a name in brackets right after another is its short form. */
  bracketed: ({ doc, byEnd }, name) => {
    const inBrackets = wordAt(doc, name.from - 1) === '(' && wordAt(doc, name.to) === ')'
    return inBrackets && isAcronym(wordsOf(doc, name)) ? byEnd.get(name.from - 1) : undefined
  },
  /** “the Post” for “The Washington Post”, “the Guild” for “the Merchants’ Guild of Oxterby”, “Wells” for “Wells Fargo”. */
  shortened: ({ doc, parts }, name) => {
    if (name.canonical !== null || name.kind === 'place') return undefined
    const definite = wordAt(doc, name.from - 1).toLowerCase() === 'the'
    const generic = ORGANIZATION_SUFFIXES.has(doc.words[name.from] ?? '')
    return parts.onlyOne(name.kind, lowerWords(doc, name), {
      ends: true,
      starts: !generic && !definite,
      holds: generic && definite,
    })
  },
}

/** The groups by what may stand for them, kept as names come in. */
class Bodies {
  readonly groups: Group[] = []
  readonly byForm = new Map<string, Group>()
  readonly byCanonical = new Map<string, Group>()
  readonly byInitials = new Map<string, Group>()
  /** By the token behind a name. */
  readonly byEnd = new Map<number, Group>()
  readonly parts = new NameParts<Group>()

  constructor(readonly doc: Doc) {}

  find(name: NameMention): Group | undefined {
    let group: Group | undefined
    for (const step of Object.values(BODY_STEPS)) group ??= step(this, name)
    return group
  }

  add(name: NameMention, group: Group): void {
    group.names.push(name)
    group.votes.set(name.kind, (group.votes.get(name.kind) ?? 0) + name.weight)
    this.byForm.set(fold(wordsOf(this.doc, name)), group)
    if (name.canonical) this.byCanonical.set(name.canonical, group)
    this.byEnd.set(name.to, group)
    this.parts.add(name.kind, lowerWords(this.doc, name), group)
    if (name.to - name.from > 2)
      for (const letters of initials(this.doc.words.slice(name.from, name.to)))
        if (letters.length > 1 && !this.byInitials.has(letters)) this.byInitials.set(letters, group)
  }

  start(kind: EntityKind): Group {
    const group: Group = { kind, names: [], votes: new Map() }
    this.groups.push(group)
    return group
  }
}

const lowerWords = (doc: Doc, { from, to }: NameMention): string[] =>
  doc.words.slice(from, to).map((word) => word.toLowerCase())

/** Groups the names; every group gets the kind that most of its mentions speak for. */
export function groupOrganizations(doc: Doc, names: readonly NameMention[]): NameGroup[] {
  const bodies = new Bodies(doc)
  // Longest first, so that short forms find what they shorten; text order among equals.
  const ordered = [...names].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  for (const name of ordered) bodies.add(name, bodies.find(name) ?? bodies.start(name.kind))
  for (const group of bodies.groups) {
    group.kind = [...group.votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? group.kind
    group.names.sort((a, b) => a.from - b.from)
  }
  return bodies.groups
}
