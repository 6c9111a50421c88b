// The role of a source in the story, by everything that the article says of it: titles, appositions, descriptions, names.
// Known failure: somebody whom only the reader knows; they stay `unknown`.
import type { Attribution, Entity, Role, Span } from '../../domain'
import { type Doc, tokensOf } from '../doc'
import { DOCUMENT_NOUNS } from '../lexicon/nouns'
import { isInitials, LEADERS, ROLE_OF_TITLE } from '../lexicon/sourceRoles'
import { singularOf } from '../lexicon/titles'
import { type Described, descriptionsOf } from './described'
import { nounPhraseOf, roleOfName, roleOfPhrase } from './phraseRole'
import type { Story } from './story'

type Told = Exclude<Role, 'unknown'>

/** What a word in its place counts: what is set beside a name says more than a description that may be somebody else's. */
const WEIGHT: Readonly<Record<Described['place'], number>> = {
  title: 3,
  before: 3,
  after: 3,
  brackets: 1,
  copula: 2,
  relative: 1.5,
  nominal: 1,
}

/** The roles of all sources of an article; each entity is read once. */
export function rolesIn(
  doc: Doc,
  entities: readonly Entity[],
  story: Story,
): (attribution: Attribution) => Role {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const known = new Map<string, Role>()
  const roleOfId = (id: string): Role => {
    const role = known.get(id) ?? roleOfEntity(doc, byId.get(id), story)
    known.set(id, role)
    return role
  }
  return ({ source }) => {
    switch (source.kind) {
      case 'entity':
        return (
          roleAsWritten(wordsAt(doc, source.span), byId.get(source.entityId)) ??
          [source.entityId, ...source.also].map(roleOfId).find((role) => role !== 'unknown') ??
          'unknown'
        )
      case 'unnamed':
        return roleOfPhrase(wordsAt(doc, source.introduced ?? source.span)) ?? 'unknown'
      case 'unresolved':
      case 'missing':
        return 'unknown'
    }
  }
}

const wordsAt = (doc: Doc, span: Span): readonly string[] => {
  const { from, to } = tokensOf(doc, span)
  return doc.words.slice(from, to)
}

function roleOfEntity(doc: Doc, entity: Entity | undefined, story: Story): Role {
  if (!entity) return 'unknown'
  if (LEADERS.has(entity.name)) return 'politician'
  const described = vote(descriptionsOf(doc, entity), story)
  switch (entity.kind) {
    case 'person':
      return described ?? (story.sport ? 'public figure' : 'unknown')
    case 'organization':
      return (
        roleOfName(entity.name) ??
        described ??
        (story.business ? 'company' : isInitials(entity.name) ? 'organization' : 'unknown')
      )
    case 'place':
      return described === 'politician' ? described : 'official'
    case 'other':
      // “Kyiv’s allies” are no text; a name that ends so is.
      return described ?? (isDocument(entity.name) ? 'document' : 'unknown')
  }
}

const isDocument = (name: string): boolean => {
  const last = name.toLowerCase().split(' ').at(-1) ?? ''
  return DOCUMENT_NOUNS.has(last) || DOCUMENT_NOUNS.has(singularOf(last))
}

/** What a description in the place of the source says: “the Qantas boss”, “the study”. A name that says it is surer (“the bank”). */
function roleAsWritten(words: readonly string[], entity: Entity | undefined): Told | null {
  const head = nounPhraseOf(words)?.head ?? ''
  if (words.length < 2 || !/^\p{Ll}/u.test(head)) return null
  const role = roleOfPhrase(words)
  return entity?.kind === 'organization' && role !== 'document' && roleOfName(entity.name) ? null : role
}

/** The role for which most speaks; of equals the one that was told first. */
function vote(descriptions: readonly Described[], { sport }: Story): Told | null {
  const sums = new Map<Told, number>()
  for (const one of descriptions) {
    const told = roleOfDescription(one)
    // A captain, a boss and a manager of a story of sport are of the sport.
    const role = sport && told && OF_SPORT.has(told) ? 'public figure' : told
    if (role) sums.set(role, (sums.get(role) ?? 0) + WEIGHT[one.place])
  }
  let best: Told | null = null
  for (const [role, sum] of sums) if (best === null || sum > (sums.get(best) as number)) best = role
  return best
}

const OF_SPORT: ReadonlySet<Told> = new Set(['company', 'official', 'organization', 'ordinary'])

function roleOfDescription({ words, place }: Described): Told | null {
  switch (place) {
    case 'title':
      return titleIn(words)
    case 'before':
      return words.some(isDoctor)
        ? // “Finance Executive Dr Ann Peel”: a doctor may hold an office, and the office says more.
          (roleOfPhrase(words.filter((word) => !isDoctor(word))) ?? titleIn(words.slice(-2)))
        : (titleIn(words.slice(-2)) ?? roleOfPhrase(words))
    case 'brackets':
      return PARTY.test(words.join('')) ? 'politician' : roleOfPhrase(words)
    case 'relative':
      return roleOfClause(words)
    default:
      return roleOfPhrase(words)
  }
}

/** “(R-Ga.)”, “(D., Calif.)”, “(Lab)”. */
const PARTY = /^(?:R|D|I|Rep|Dem|Lab|Con|LD|Lib|SNP|DUP|ALP|LNP|NDP|ANC|BJP|PDP|APC)\b/

const isDoctor = (word: string): boolean => /^(?:Dr|Prof|Engr|Hon)\.?$/.test(word)

/** “Sen.”, “Det Con”: the longer first. */
function titleIn(words: readonly string[]): Told | null {
  if (!/^\p{Lu}/u.test(words.at(-1) ?? '')) return null
  const bare = words.map((word) => word.toLowerCase().replace(/\.$/, ''))
  return ROLE_OF_TITLE.get(bare.join(' ')) ?? ROLE_OF_TITLE.get(bare.at(-1) ?? '') ?? null
}

/** “who chairs the council”, “whose mother was among the patients”. */
function roleOfClause(words: readonly string[]): Told | null {
  const text = words.join(' ')
  if (
    /^whose (?:\S+ )?(?:mother|father|son|daughter|brother|sister|wife|husband|home|house|child|children|family|partner|farm|garden|cousin|uncle|aunt|grandson|friend)\b/.test(
      text,
    )
  )
    return 'ordinary'
  if (
    /^who (?:lives?|lived|works? (?:as|in|at)|witnessed|saw|voted|grew up|was (?:there|driving|walking|shopping|passing))\b/.test(
      text,
    )
  )
    return 'ordinary'
  if (
    /^who (?:studies|studied|researches|co-authored|specialises|specializes|has (?:studied|researched))\b/.test(
      text,
    )
  )
    return 'expert'
  const teaches = /^who (?:teaches|taught|lectures|lectured)\b(.*)/.exec(text)
  if (teaches)
    return /\b(?:[Uu]niversity|[Cc]ollege|[Ii]nstitute)\b/.test(teaches[1] ?? '') ? 'expert' : 'ordinary'
  const runs =
    /^who (?:also |now |has )?(?:heads?|headed|leads?|led|runs?|ran|chairs?|chaired|directs?|directed|represents?|represented|manages?|managed|owns?|owned|founded|oversees?|oversaw)\b (.*)/.exec(
      text,
    )
  if (runs) return roleOfPhrase(['head', 'of', ...(runs[1] ?? '').split(' ')])
  const is = /^who (?:is|was|served as|became|works as|worked as) (.*)/.exec(text)
  return is ? roleOfPhrase((is[1] ?? '').split(' ')) : null
}
