// Finds names: the fitted finder’s, the gazetteers’ and the capitals’, made consistent over the article.
import type { EntityKind } from '../../domain'
import { type Doc, sentenceAt, type TokenRange } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { ORGANIZATION_SUFFIXES } from '../lexicon/organizations'
import { STATES } from '../lexicon/places'
import { HONORIFICS, isRoleNoun, TITLES } from '../lexicon/titles'
import type { LinearModel } from '../model'
import { isLoud, isOpening, timesSmall } from './casing'
import { isDemonym } from './gazetteer'
import { cutInHeadlines } from './headlines'
import { isCapitalized, type NameMention, wordAt, wordsOf } from './mention'
import { withoutEdges } from './nameEdges'
import { findExtents } from './nameExtents'
import { nameTokensOf } from './nameFeatures'
import { judgeRun } from './nameKind'
import { findNamesByModel } from './nameModel'
import { findNameRuns, isOpener, isParticle } from './nameRuns'
import { senseOf } from './nounSense'
import { officesByInitials } from './officeInitials'
import { repeats } from './repeats'
import { isTrustedRun } from './trustedRuns'
import { whole } from './wholeName'

type Candidate = TokenRange & { readonly kind?: EntityKind }

const DAY = /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|March|April|May|June|July|August)$/

/** Takes the titles before a name into the run: the judge strips them again and remembers them. */
function withTitles(doc: Doc, candidate: Candidate): Candidate {
  const floor = sentenceAt(doc, candidate.from).from
  let from = candidate.from
  while (from > floor) {
    const word = wordAt(doc, from - 1)
    const office = candidate.kind === 'person' && TITLES.has(word)
    // “Mr Sunday Okpara”: behind a form of address a day is a name.
    const addressed = DAY.test(word) && HONORIFICS.has(wordAt(doc, from - 2))
    if (!HONORIFICS.has(word) && !office && !addressed) break
    from--
  }
  return { ...candidate, from }
}

/** Adds candidates to those that stand already, wherever they do not overlap them. */
function fillIn(doc: Doc, taken: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  const owned = new Uint8Array(doc.words.length)
  for (const { from, to } of taken) owned.fill(1, from, to)
  const free = more.filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (owned[i]) return false
    owned.fill(1, from, to)
    return true
  })
  return [...taken, ...free].sort((a, b) => a.from - b.from)
}

function judged(doc: Doc, candidates: readonly Candidate[]): NameMention[] {
  const surnames = surnamesOf(doc, candidates)
  return candidates.flatMap((candidate) => {
    const cut = NAME_STEPS.withoutEdges(doc, candidate)
    const run = cut && withTitles(doc, cut)
    const name = run && judgeRun(doc, run, surnames, cut.kind)
    return name ? [name] : []
  })
}

/** “The CS said”: initials of an office that the article writes out are nobody’s name. */
function withoutInitials(doc: Doc, names: readonly NameMention[]): NameMention[] {
  const offices = officesByInitials(doc, names)
  return offices.size === 0 ? [...names] : names.filter((name) => !offices.has(wordsOf(doc, name)))
}

/** Last words of the persons who are named in full. */
const surnamesOf = (doc: Doc, candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(
    candidates.flatMap(({ from, to, kind }) =>
      to - from > 1 && (kind === 'person' || isGivenName(wordAt(doc, from))) && !TITLES.has(wordAt(doc, from))
        ? [wordAt(doc, to - 1)]
        : [],
    ),
  )

/** What makes names of candidates, and mends them, over the whole article. */
export const NAME_STEPS = {
  findExtents,
  widened,
  withGiven,
  isTrustedRun,
  withoutEdges,
  withoutInitials,
  cutInHeadlines,
  repeats,
  isNoise,
  whole,
  sharingSurnames,
}

/** Every name in the article, in text order. Without a model, capitals and lexicons alone decide; `more` finds what they missed. */
export function findNames(
  doc: Doc,
  model: LinearModel | null,
  titles: readonly Candidate[],
  more: (seen: readonly TokenRange[]) => readonly Candidate[] = () => [],
): NameMention[] {
  const runs = findNameRuns(doc)
  const told = fillIn(doc, titles, NAME_STEPS.findExtents(doc))
  const seen = fillIn(doc, told, model ? byModel(doc, model, runs) : runs)
  const candidates = fillIn(doc, seen, more(seen))
  const heard = judged(doc, candidates).filter((name) => !NAME_STEPS.isNoise(doc, name))
  const names = NAME_STEPS.cutInHeadlines(doc, NAME_STEPS.withoutInitials(doc, heard))
  const again = judged(doc, fillIn(doc, [], NAME_STEPS.repeats(doc, names)))
  return NAME_STEPS.sharingSurnames(
    doc,
    [...names, ...again].map((name) => NAME_STEPS.whole(doc, name)).sort((a, b) => a.from - b.from),
  )
}

/** “James and Olive Meehan”: the given name before “and” has the surname of the name behind it. */
function sharingSurnames(doc: Doc, names: readonly NameMention[]): NameMention[] {
  return names.map((name, i) => {
    const next = names[i + 1]
    const shares =
      name.kind === 'person' &&
      next?.kind === 'person' &&
      name.to - name.from === 1 &&
      next.to - next.from === 2 &&
      next.from === name.to + 1 &&
      wordAt(doc, name.to) === 'and' &&
      name.title === null &&
      isGivenName(wordAt(doc, name.from))
    return shares ? { ...name, full: `${wordAt(doc, name.from)} ${wordAt(doc, next.to - 1)}` } : name
  })
}

function byModel(doc: Doc, model: LinearModel, runs: TokenRange[]): Candidate[] {
  const labelled = findNamesByModel(nameTokensOf(doc), model)
  const found = NAME_STEPS.withGiven(doc, NAME_STEPS.widened(doc, labelled, runs))
  return fillIn(
    doc,
    found,
    runs.filter((run) => NAME_STEPS.isTrustedRun(doc, run)),
  )
}

/** “Alliance | to | Reclaim Our Schools”: where the model breaks an organization’s name at a small word, the capitals put it together. */
function widened(doc: Doc, found: readonly Candidate[], runs: readonly TokenRange[]): Candidate[] {
  const whole = runs.filter(({ from, to }) => {
    const words = doc.words.slice(from, to)
    const linked = words.some((word) => /^(?:of|for|to|and)$/.test(word))
    const headed = words.some(
      (word, i) => /^(?:of|for)$/.test(word) && ORGANIZATION_SUFFIXES.has(words[i - 1] ?? ''),
    )
    if (headed) return true
    // “United States Elections Project”, “Gossip Weekly”: a known place at its head is not the whole name.
    if (words.length > 1 && ORGANIZATION_SUFFIXES.has(words[words.length - 1] ?? '')) return true
    return (
      linked &&
      (ORGANIZATION_SUFFIXES.has(words[0] ?? '') || ORGANIZATION_SUFFIXES.has(words[words.length - 1] ?? ''))
    )
  })
  const joins = new Set<TokenRange>()
  let at = 0
  for (const run of whole) {
    while (at < found.length && (found[at]?.to ?? 0) <= run.from) at++
    const inside: Candidate[] = []
    for (let i = at; i < found.length && (found[i]?.from ?? 0) < run.to; i++)
      inside.push(found[i] as Candidate)
    const within = inside.every(
      ({ from, to, kind }) =>
        from >= run.from && to <= run.to && (kind !== 'person' || isNamedAfter(doc, run, to)),
    )
    if (within) joins.add(run)
  }
  const joined = [...joins].map((run): Candidate => ({ ...run, kind: 'organization' }))
  return fillIn(doc, joined, found)
}

/** “Yannick Mbeumo-Diaz”, “Cilliers van Wyk”: a surname that the model saw alone takes in the capitals before it that name nobody else. */
function withGiven(doc: Doc, found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = []
  for (const name of found) {
    const last = out[out.length - 1]
    const alone = name.kind === 'person' && name.to - name.from === 1
    const floor = Math.max(last?.to ?? 0, sentenceAt(doc, name.from).from)
    let at = name.from - 1
    while (alone && at >= floor && isParticle(wordAt(doc, at))) at--
    // “Cilliers | van | Wyk”: the model saw both ends.
    if (alone && at < name.from - 1 && last?.kind === 'person' && last.to === at + 1)
      out[out.length - 1] = { ...last, to: name.to }
    else if (alone && at >= floor && isGivenBefore(doc, at)) out.push({ ...name, from: at })
    else out.push(alone && isSurnameBehind(doc, name) ? { ...name, to: name.to + 1 } : name)
  }
  return out
}

/** Whether a word before a surname can be nothing but a given name. */
function isGivenBefore(doc: Doc, at: number): boolean {
  const word = wordAt(doc, at)
  const lower = word.toLowerCase()
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(word) || TITLES.has(word) || HONORIFICS.has(word) || isDemonym(word))
    return false
  if (isLoud(doc, at)) return false
  if (isGivenName(word)) return true
  const isWord = timesSmall(doc, lower) > 0 || isRoleNoun(lower) || senseOf(lower) !== null || isOpener(word)
  return !isOpening(doc, at) && !isWord && !ORGANIZATION_SUFFIXES.has(word) && !STATE_TAILS.has(word)
}

/** “Oona | Prior about”: whether the capital behind a given name can be nothing but its surname. */
function isSurnameBehind(doc: Doc, { from, to }: Candidate): boolean {
  const word = wordAt(doc, to)
  return (
    doc.sentenceOf[from] === doc.sentenceOf[to] &&
    /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(word) &&
    !isLoud(doc, from) &&
    timesSmall(doc, word.toLowerCase()) === 0 &&
    !isOpener(word) &&
    !isDemonym(word) &&
    !HONORIFICS.has(word) &&
    !TITLES.has(word) &&
    !isCapitalized(wordAt(doc, to + 1)) &&
    !isCapitalized(wordAt(doc, from - 1))
  )
}

/** “John Birch Society”: a person’s name at the head of a body’s name is not that person. */
const isNamedAfter = (doc: Doc, run: TokenRange, to: number): boolean =>
  to < run.to &&
  /^(?:Society|Foundation|Institute|Center|Centre|Library|Museum|Trust|Fund|School|College|University|Hospital|Company|Corporation)$/.test(
    wordAt(doc, run.to - 1),
  ) &&
  isCapitalized(wordAt(doc, run.from))

/** “Kenansville, N.C.”: a state’s abbreviation after a comma or a party belongs to what stands before it. */
const isTail = (doc: Doc, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  /^(?:,|-|\()$/.test(wordAt(doc, from - 1)) &&
  /\.$/.test(wordAt(doc, from)) &&
  STATE_TAILS.has(wordAt(doc, from))

const STATE_TAILS = new Set(STATES.flatMap(({ abbreviations }) => abbreviations))

/** Capitalized words for peoples, and stretches without a capital. */
function isNoise(doc: Doc, name: NameMention): boolean {
  if (isTail(doc, name)) return true
  const words = doc.words.slice(name.from, name.to)
  return !words.some(isCapitalized)
    ? !words.some((word) => /^[@#]|\p{Lo}/u.test(word))
    : name.canonical === null && words.every(isDemonym)
}
