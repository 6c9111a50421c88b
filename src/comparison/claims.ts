// Claims that tell the same in several articles, and claims that tell what another article quotes: by content words and speaker, precision first.
import { oncePer } from '../domain'
import { pairsWith } from './candidates'
import { isOtherSpeaker, isSameSpeaker, type Speaker } from './speakers'
import { stemOf } from './stems'
import type { Utterance } from './utterances'

/** What two must share to tell the same: of the stems of the shorter and of the longer, and how many at least. */
type Needed = { readonly ofShorter: number; readonly ofLonger: number; readonly stems: number }
const SAME_SPEAKER: Needed = { ofShorter: 0.66, ofLonger: 0.5, stems: 4 }
/** Two names of things (“a ban on …”): what is talked of is shared sooner than what is said. */
const SAME_THING: Needed = { ofShorter: 0.75, ofLonger: 0.6, stems: 4 }
/** Two whole clauses of one speaker (“that she sent nothing secret”): less will do than for the names of things that are talked of. */
const SAME_CLAUSE: Needed = { ofShorter: 0.5, ofLonger: 0.33, stems: 4 }
/** Where one of them has nobody who says it, the words alone must tell. */
const NOBODY_AGAINST: Needed = { ofShorter: 0.9, ofLonger: 0.75, stems: 5 }
/** Shared stems that belong to no name: “the Republican National Committee” is a topic, not a statement. */
const LEAST_NAMELESS = 3

/** Of the words that describe somebody who is not named. */
const MOST_OF_DESCRIPTION = 0.75

type Stemmed = {
  readonly utterance: Utterance
  readonly article: number
  readonly stems: ReadonlySet<string>
  /** Those of them that stand in names only. */
  readonly names: ReadonlySet<string>
  readonly denies: boolean
  /** Whether it is told as a clause. */
  readonly isClause: boolean
  /** Or as the name of a thing. */
  readonly isThing: boolean
}

const NEGATIONS = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'without'])

/** What a clause that tells what somebody said begins with; “a ban”, “to build” and “whether” tell less. */
const OPENS_CLAUSE = new Set(['that', 'he', 'she', 'it', 'they', 'we', 'i', 'there'])

/** Asked for twice: for what tells a quote, and for claims. */
const stemmed = oncePer(
  (utterance: Utterance): Stemmed => ({
    utterance,
    article: utterance.article,
    // Figures are what such claims may differ in (`figures.ts`).
    stems: new Set(utterance.content.filter((key) => !/^\d/.test(key)).map(stemOf)),
    names: new Set(utterance.words.flatMap(({ key, capital }) => (capital ? stemOf(key) : []))),
    denies: utterance.words.some(({ key }) => NEGATIONS.has(key)),
    isClause: OPENS_CLAUSE.has(utterance.words[0]?.key ?? ''),
    isThing: ['the', 'a', 'an'].includes(utterance.words[0]?.key ?? ''),
  }),
)

export type Agreement = {
  readonly first: Utterance
  readonly second: Utterance
  /** The better they agree, the more. */
  readonly share: number
}

/** The pairs that tell the same, the surest first; each utterance with at most one of each other article. */
export function findAgreements(
  utterances: readonly Utterance[],
  isWanted: (a: Utterance, b: Utterance) => boolean,
): readonly Agreement[] {
  const list = utterances.map(stemmed).filter(({ stems }) => stems.size >= SAME_SPEAKER.stems)
  const rarest = rarestOf(list)
  const pairs = pairsWith(list, rarest, (a, b) => isWanted(a.utterance, b.utterance))
  const agreements = pairs.flatMap(({ first, second }) => agreementBetween(list[first]!, list[second]!) ?? [])
  const taken = new Set<string>()
  const place = (one: Utterance, other: Utterance) =>
    `${one.article} ${one.spans[0]!.start} ${one.told} ${other.article}`
  return agreements
    .sort((x, y) => y.share - x.share)
    .filter(({ first, second }) => {
      const places = [place(first, second), place(second, first)]
      if (places.some((one) => taken.has(one))) return false
      for (const one of places) taken.add(one)
      return true
    })
}

/**
 * For each its rarest stems: so many that two which share enough must share one of these. Those that everybody has
 * (“president”) are asked for nothing.
 */
function rarestOf(list: readonly Stemmed[]): (one: Stemmed) => ReadonlySet<string> {
  const holders = new Map<string, number>()
  for (const { stems } of list) for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  return ({ stems }) => {
    const needed = Math.max(SAME_SPEAKER.stems, Math.ceil(stems.size * SAME_CLAUSE.ofLonger))
    const byRarity = [...stems].sort((a, b) => holders.get(a)! - holders.get(b)! || (a < b ? -1 : 1))
    return new Set(byRarity.slice(0, stems.size - needed + 1))
  }
}

function agreementBetween(a: Stemmed, b: Stemmed): Agreement | null {
  if (a.denies !== b.denies) return null
  const common = [...a.stems].filter((stem) => b.stems.has(stem))
  const share = common.length / Math.min(a.stems.size, b.stems.size)
  const ofLonger = common.length / Math.max(a.stems.size, b.stems.size)
  if (common.length < SAME_SPEAKER.stems || ofLonger < SAME_CLAUSE.ofLonger) return null
  const needed = neededBy(a, b)
  if (needed === null) return null
  const nameless = common.filter((stem) => !a.names.has(stem) && !b.names.has(stem))
  const isEnough = common.length >= needed.stems && nameless.length >= LEAST_NAMELESS
  if (!isEnough || share < needed.ofShorter || ofLonger < needed.ofLonger) return null
  return { first: a.utterance, second: b.utterance, share: share + ofLonger }
}

function neededBy(a: Stemmed, b: Stemmed): Needed | null {
  const [one, other] = [a.utterance.speaker, b.utterance.speaker]
  const ofOne = a.isClause && b.isClause ? SAME_CLAUSE : a.isThing && b.isThing ? SAME_THING : SAME_SPEAKER
  if (isSameSpeaker(one, other)) return ofOne
  if (one.names.length === 0 || other.names.length === 0) return NOBODY_AGAINST
  if (isOtherSpeaker(one, other)) return null
  return isDescribedAlike(one, other) ? SAME_THING : null
}

/** “28 percent of voters” here and there; “Democratic voters” and “Republican voters” are others. */
function isDescribedAlike(a: Speaker, b: Speaker): boolean {
  const [one, other] = [a, b].map(
    ({ names }) =>
      new Set(
        names
          .join(' ')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
      ),
  )
  const common = [...one!].filter((word) => other!.has(word)).length
  return common > 0 && common >= Math.max(one!.size, other!.size) * MOST_OF_DESCRIPTION
}
