// Claims that tell the same in several articles, and claims that tell what another article quotes: by content words and speaker, precision first.
import { pairsWith } from './candidates'
import { isOtherSpeaker, isSameSpeaker, type Speaker } from './speakers'
import { stemOf } from './stems'
import type { Utterance } from './utterances'

/** Of the shorter one's stems, how many must be shared: where both name the speaker, and where one does not. */
const SHARE_NAMED = 0.6
const SHARE_UNNAMED = 0.8
/** And of the longer one's. */
const SHARE_OF_LONGER = 0.4
/** Fewer shared stems are a topic, not a statement. */
const LEAST = 4

type Stemmed = {
  readonly utterance: Utterance
  readonly article: number
  readonly stems: ReadonlySet<string>
  readonly denies: boolean
}

const NEGATIONS = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'without'])

const stemmed = (utterance: Utterance): Stemmed => ({
  utterance,
  article: utterance.article,
  stems: new Set(utterance.content.map(stemOf)),
  denies: utterance.words.some(({ key }) => NEGATIONS.has(key)),
})

export type Agreement = { readonly first: Utterance; readonly second: Utterance; readonly share: number }

/** The pairs that tell the same, the surest first; each utterance with at most one of each other article. */
export function findAgreements(
  utterances: readonly Utterance[],
  isWanted: (a: Utterance, b: Utterance) => boolean,
): readonly Agreement[] {
  const list = utterances.map(stemmed).filter(({ stems }) => stems.size >= LEAST)
  const pairs = pairsWith(
    list,
    ({ stems }) => stems,
    (a, b, common) => common >= LEAST && isWanted(a.utterance, b.utterance),
  )
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

function agreementBetween(a: Stemmed, b: Stemmed): Agreement | null {
  if (a.denies !== b.denies) return null
  const common = [...a.stems].filter((stem) => b.stems.has(stem)).length
  const share = common / Math.min(a.stems.size, b.stems.size)
  if (common / Math.max(a.stems.size, b.stems.size) < SHARE_OF_LONGER) return null
  const needed = neededShare(a.utterance.speaker, b.utterance.speaker)
  return needed !== null && share >= needed ? { first: a.utterance, second: b.utterance, share } : null
}

function neededShare(a: Speaker, b: Speaker): number | null {
  if (isSameSpeaker(a, b)) return SHARE_NAMED
  return isOtherSpeaker(a, b) ? null : SHARE_UNNAMED
}
