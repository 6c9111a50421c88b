// Finds where names may stand, by capitals alone: runs of capitalized words with the small words that names hold.
import type { Doc, TokenRange } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { ORGANIZATION_SUFFIXES, OTHER_SUFFIXES } from '../lexicon/organizations'
import { HONORIFICS } from '../lexicon/titles'
import { isLoud, isOpening, timesCapital, timesSmall } from './casing'
import { isDemonym, knownNameAt } from './gazetteer'
import { isCapitalized, isPossessive, wordAt } from './mention'

/** Capitalized for other reasons than being a name. */
const NEVER = new Set(
  `I I'm I've I'd I'll Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September
  October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun. AM PM A.M. P.M. EST EDT PST GMT BST ET PT
  No. Nos. Vol. Fig. OK TV Q A Q. A. FILE UPDATE UPDATED CORRECTION RELATED WATCH READ MORE Editor Advertisement Story Photo Image Video`.split(
    /\s+/,
  ),
)

/** Open sentences far more often than names. */
const OPENERS = new Set(
  `The A An He She It They We You This That These Those There Here His Her Their Its Our My Your In On At By For From With After Before Since
  While When Where If As But And Or So Yet Although Though Because However Meanwhile Also Still Then Now Some Many Most Several Both Each Every
  No Not Only Even What Who Why How Which Last Under Over During Among Despite According Asked To Of Such Another One Two Three Four Five Six
  Seven Eight Nine Ten Dozens Hundreds Thousands Millions Nearly Almost About Earlier Later Once Until Unless Whether Just Like Unlike Instead Indeed Perhaps
  Maybe Nobody Nothing Everyone Everybody Someone Somebody Something Anyone Anybody Anything Neither Either Nor More Less Few Other Others All Any
  Speaking Given Being Having Without Within Through Across Against Between Beyond Behind Beside Besides Below Above Around Inside Outside Near
  Yes Well Oh Please Thank Thanks Sorry Hello Let Lets Do Does Did Is Are Was Were Has Have Had Can Could Will Would Should May Might Must Shall
  Go Get Come Take Make See Look Told Called New First Second Third Finally Next Today Yesterday Tomorrow Tonight Recently Currently Previously
  Officials Police Authorities Residents Critics Experts Analysts Sources Supporters Opponents Voters Republicans Democrats People Women Men Children
  Such Per Via Amid Upon Except Further Moreover Nevertheless Nonetheless Therefore Thus Hence Otherwise Rather Quite Very Too Much Again Ever Never
  Always Often Sometimes Usually Especially Particularly Actually Really Certainly Clearly Obviously Apparently Reportedly Allegedly Following Including
  Based Built Founded Born Located Compared Thousands Than Whose Whom`.split(/\s+/),
)

/** Whether a capital tells nothing of a word, for it mostly opens sentences. */
export const isOpener = (word: string): boolean => OPENERS.has(word) || NEVER.has(word)

const PARTICLES = new Set(
  'de del della di da do dos das du la le van von der den ter ten bin ibn al el ul y e zu und abu af ap'.split(
    ' ',
  ),
)

/** “de”, “van”, “bin”: small words within people’s names. */
export const isParticle = (word: string): boolean => PARTICLES.has(word)

/** Small words that a name of an organization or work may hold. */
const LINKS = new Set(['of', 'for', 'on', 'in', 'to', 'against'])
const GENERATION = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/
const DISTRICT = /^[DRI]-\p{Lu}|^\(/u

/** Whether the capital of token `at` speaks for a name. */
function isNameWord(doc: Doc, at: number): boolean {
  const word = wordAt(doc, at)
  // A word of a script without capitals is a name, in an English article.
  if (word.charCodeAt(0) > 0x24f && /^\p{Lo}/u.test(word)) return true
  if (!isCapitalized(word) || NEVER.has(word) || DISTRICT.test(word)) return false
  const loud = isLoud(doc, at)
  if (!loud && !isOpening(doc, at)) return !OPENERS.has(word) || word === 'New' || word === 'May'
  const lower = word.toLowerCase()
  const capital = timesCapital(doc, lower)
  const small = timesSmall(doc, lower)
  if (OPENERS.has(word)) return (word === 'New' || word === 'May' || word === 'Will') && capital > 0
  if (capital > small) return true
  if (small > 0) return false
  if (!loud && /^\p{Lu}{2,6}$|\p{Ll}{2}\p{Lu}\p{L}/u.test(word)) return true
  // “Council of Governors chair …”
  const heads =
    /^(?:of|for)$/.test(wordAt(doc, at + 1)) && isOrganizationWord(word) && isCapitalized(wordAt(doc, at + 2))
  return isGivenName(word) || HONORIFICS.has(word) || (!loud && (heads || isCapitalized(wordAt(doc, at + 1))))
}

const isOrganizationWord = (word: string): boolean =>
  ORGANIZATION_SUFFIXES.has(word) || OTHER_SUFFIXES.has(word)

/** Whether a run that ends before `to` goes on over the small words at `to`; gives the index after them, or `to`. */
function overLink(doc: Doc, from: number, to: number): number {
  const word = wordAt(doc, to)
  const next = wordAt(doc, to + 1)
  if (PARTICLES.has(word)) {
    const at = PARTICLES.has(next) ? to + 2 : to + 1
    return isNameWord(doc, at) ? at : to
  }
  if (word === '&') return isCapitalized(next) ? to + 1 : to
  // “University of California at Berkeley”
  if (word === 'at' && wordAt(doc, from) === 'University') return isNameWord(doc, to + 1) ? to + 1 : to
  if (word === ',' && GENERATION.test(next)) return to + 1
  // “Department of Trade and Industry”
  if (word === 'and' && /^(?:Department|Ministry|Office|Bureau)$/.test(wordAt(doc, from)) && to - from > 2)
    return isNameWord(doc, to + 1) && !isGivenName(next) ? to + 1 : to
  // “Society for the Protection of Owls”
  const goesOn = /^(?:of|for)$/.test(word) && to - from > 2 && isOrganizationWord(wordAt(doc, from))
  const organization = goesOn || isOrganizationWord(wordAt(doc, to - 1))
  if (LINKS.has(word) && organization) {
    const at = next === 'the' ? to + 2 : to + 1
    // “Police in Boston” is no name: “in”, “on”, “to” only hold longer names together.
    if (word === 'in' || (/^(?:on|against)$/.test(word) && to - from < 2)) return to
    return isCapitalized(wordAt(doc, at)) && isNameWord(doc, at) && !HONORIFICS.has(wordAt(doc, at)) ? at : to
  }
  return to
}

/** The end of the capitalized run that starts at `from`. */
function endOfRun(doc: Doc, from: number, limit: number): number {
  let to = from + 1
  while (to < limit) {
    const word = wordAt(doc, to)
    const within = isCapitalized(word) && !isOpening(doc, to) && OPENERS.has(word)
    if (isNameWord(doc, to) || GENERATION.test(word)) to++
    else if (within && isNameWord(doc, to + 1)) to += 2
    else {
      const after = overLink(doc, from, to)
      if (after === to || after >= limit) break
      to = after
    }
  }
  return joined(doc, from, to, limit)
}

/** “Securities and Exchange Commission”: the right side ends like an organization, the left is no name by itself. */
function joined(doc: Doc, from: number, to: number, limit: number): number {
  if (wordAt(doc, to) !== 'and' || !isNameWord(doc, to + 1)) return to
  let end = to + 1
  while (end < limit && isNameWord(doc, end)) end++
  const left = wordAt(doc, from)
  const whole =
    end - to > 2 &&
    ORGANIZATION_SUFFIXES.has(wordAt(doc, end - 1)) &&
    !isGivenName(left) &&
    !/^\p{Lu}{2,}$/u.test(left) &&
    !HONORIFICS.has(left) &&
    !isOrganizationWord(wordAt(doc, to - 1))
  return whole ? end : to
}

/** Runs of tokens that may be names, in text order, not overlapping. */
export function findNameRuns(doc: Doc): TokenRange[] {
  const runs: TokenRange[] = []
  for (const { from, to } of doc.sentences) {
    for (let at = from; at < to; at++) {
      const known = knownNameAt(doc, at)
      const certain = known && known.to <= to && (!known.doubtful || known.to - at > 1) ? known : null
      if (!certain && !isNameWord(doc, at)) continue
      const end = Math.max(certain?.to ?? 0, endOfRun(doc, at, to))
      if (!onlyDemonyms(doc, at, end) || certain) runs.push({ from: at, to: end })
      at = end - 1
    }
  }
  return nested(doc, runs)
}

const BODIES = /^(?:Nations|Union|Commission|Council|University|Parliament|Congress|Party)$/
/** “The Pawnee County Attorney’s Office”, “the Women’s Institute”. */
const OFFICE_HOLDERS =
  /^(?:Attorney|Sheriff|Prosecutor|Governor|Mayor|Coroner|Ombudsman|Women|Children|Workers|Teachers|Farmers|Traders|People|Merchants|Veterans|Bishops)$/

/** “St Columba’s College”. */
const SAINT = /^(?:St|St\.|Saint)$/

function onlyDemonyms(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isDemonym(wordAt(doc, i))) return false
  return true
}

/** “United Nations’ Human Rights Council”, “County Attorney’s Office” are one name: a possessive before the name of a body. */
function nested(doc: Doc, runs: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = []
  for (const run of runs) {
    const last = out[out.length - 1]
    const joins =
      last &&
      run.from === last.to + 1 &&
      isPossessive(wordAt(doc, last.to)) &&
      ORGANIZATION_SUFFIXES.has(wordAt(doc, run.to - 1)) &&
      (OFFICE_HOLDERS.test(wordAt(doc, last.to - 1)) ||
        SAINT.test(wordAt(doc, last.from)) ||
        (last.to - last.from > 1 && run.to - run.from > 1 && BODIES.test(wordAt(doc, last.to - 1))))
    if (joins) out[out.length - 1] = { from: last.from, to: run.to }
    else out.push(run)
  }
  return out
}
