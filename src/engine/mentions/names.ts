// Finds names: the fitted finder’s, the gazetteers’ and the capitals’, made consistent over the article.
import type { EntityKind } from '../../domain'
import type { Doc, TokenRange } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { ORGANIZATION_SUFFIXES } from '../lexicon/organizations'
import { STATES } from '../lexicon/places'
import { HONORIFICS, TITLES } from '../lexicon/titles'
import type { LinearModel } from '../model'
import type { Casing } from './casing'
import { isDemonym, knownNameAt } from './gazetteer'
import { isCapitalized, isPossessive, type NameMention, wordAt, wordsOf } from './mention'
import { viewNames } from './nameFeatures'
import { judgeRun } from './nameKind'
import { findNamesByModel } from './nameModel'
import { findNameRuns } from './nameRuns'

type Candidate = TokenRange & { readonly kind?: EntityKind }

/** Takes the titles before a name into the run: the judge strips them again and remembers them. */
function withTitles(doc: Doc, candidate: Candidate): Candidate {
  const floor = doc.sentences[doc.sentenceOf[candidate.from] ?? 0]?.from ?? 0
  let from = candidate.from
  while (from > floor) {
    const word = wordAt(doc, from - 1)
    const office = candidate.kind === 'person' && TITLES.has(word)
    if (!HONORIFICS.has(word) && !office) break
    from--
  }
  return { ...candidate, from }
}

/** Names that the model missed although the article or a lexicon vouches for them. */
function vouched(doc: Doc, plain: string, casing: Casing, run: TokenRange): boolean {
  const known = knownNameAt(doc, plain, run.from)
  if (known && known.to === run.to && (!known.doubtful || run.to - run.from > 1)) return true
  const first = wordAt(doc, run.from)
  const titled = HONORIFICS.has(first) && run.to - run.from > 1
  if (isBodyInCapitals(doc, casing, run) || isBody(doc, casing, run) || /^\p{Lo}/u.test(first)) return true
  return titled || (isGivenName(first) && run.to - run.from > 1 && run.to - run.from < 4)
}

/** “Harbour Weekly”, “Norwold Gazette”: capitals up to a word that ends the names of bodies. */
const isBody = (doc: Doc, casing: Casing, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  ORGANIZATION_SUFFIXES.has(wordAt(doc, to - 1)) &&
  !casing.shouting.has(doc.sentenceOf[from] ?? -1)

/** “the NYPD overruled”, “the LAPD’s”: capital letters behind “the” where the sentence has small ones. */
const isBodyInCapitals = (doc: Doc, casing: Casing, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  /^\p{Lu}{3,6}$/u.test(wordAt(doc, from)) &&
  /^(?:the|The)$/.test(wordAt(doc, from - 1)) &&
  !casing.shouting.has(doc.sentenceOf[from] ?? -1) &&
  !NO_BODY.test(wordAt(doc, from)) &&
  (isPossessive(wordAt(doc, to)) ||
    /^(?:\p{Ll}+(?:ed|s)|said|has|had|will|would|and|,|\.)$/u.test(wordAt(doc, to)))

const NO_BODY =
  /^(?:CEO|CFO|COO|DNA|HIV|AIDS|PTSD|SUV|FAQ|PDF|ATM|GDP|RNA|GPS|USB|DVD|GMT|EST|PDT|LGBT|LGBTQ|VIP|MVP|PAC|IED|IRS)$/

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

type Known = { readonly words: readonly string[]; readonly kind: EntityKind }

/** How a name may stand elsewhere: as it is, and a person by the surname, in a transcript’s label in capitals (“WALLACE: …”). */
function shortened({ words, kind }: Known, casing: Casing): Known[] {
  const surname = words[words.length - 1] ?? ''
  const forms = [words]
  if (kind === 'person' && words.length > 1 && surname.length > 2 && !GENERATION.test(surname))
    forms.push([surname], [surname.toUpperCase()])
  return forms
    .filter(
      ([first = '', ...rest]) =>
        first.length > 1 && (rest.length > 0 || (casing.small.get(first.toLowerCase()) ?? 0) === 0),
    )
    .map((form) => ({ words: form, kind }))
}

const GENERATION = /^(?:Jr|Sr)\.?$|^I{1,3}$|^IV$/

/** Places where a name that was found elsewhere stands again, unseen. */
function repeats(doc: Doc, casing: Casing, names: readonly NameMention[]): Candidate[] {
  const owned = new Uint8Array(doc.words.length)
  const byFirst = new Map<string, Known[]>()
  const seen = new Set<string>()
  for (const name of names) {
    owned.fill(1, name.from, name.to)
    const key = wordsOf(doc, name)
    if (seen.has(key)) continue
    seen.add(key)
    const words = doc.words.slice(name.from, name.to)
    for (const known of shortened({ words, kind: name.kind }, casing)) {
      const first = known.words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), known])
    }
  }
  const out: Candidate[] = []
  for (let i = 0; i < doc.words.length; i++) {
    if (owned[i]) continue
    const found = byFirst
      .get(wordAt(doc, i))
      ?.filter(({ words }) => words.every((word, at) => word === wordAt(doc, i + at) && !owned[i + at]))
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (!found) continue
    out.push({ from: i, to: i + found.words.length, kind: found.kind })
    i += found.words.length - 1
  }
  return out
}

function judged(doc: Doc, plain: string, candidates: readonly Candidate[]): NameMention[] {
  const surnames = surnamesOf(doc, candidates)
  return candidates.flatMap((candidate) => {
    const run = withTitles(doc, candidate)
    const name = judgeRun(doc, plain, run, surnames, candidate.kind)
    return name ? [name] : []
  })
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

/** Every name in the article, in text order. Without a model, capitals and lexicons alone decide. */
export function findNames(
  doc: Doc,
  plain: string,
  casing: Casing,
  model: LinearModel | null,
  titles: readonly Candidate[],
): NameMention[] {
  const runs = findNameRuns(doc, casing, plain)
  const candidates = fillIn(doc, titles, model ? byModel(doc, plain, casing, model, runs) : runs)
  const names = cutInHeadlines(
    doc,
    casing,
    judged(doc, plain, candidates).filter((name) => !isNoise(doc, name)),
  )
  const again = judged(doc, plain, fillIn(doc, [], repeats(doc, casing, names)))
  return sharingSurnames(
    doc,
    [...names, ...again].map((name) => whole(doc, name)).sort((a, b) => a.from - b.from),
  )
}

/** “James and Olive Meehan”: the given name before “and” has the surname of the name behind it. */
const sharingSurnames = (doc: Doc, names: readonly NameMention[]): NameMention[] =>
  names.map((name, i) => {
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

function byModel(
  doc: Doc,
  plain: string,
  casing: Casing,
  model: LinearModel,
  runs: TokenRange[],
): Candidate[] {
  const found = widened(doc, findNamesByModel(viewNames(doc, casing), model), runs)
  return fillIn(
    doc,
    found,
    runs.filter((run) => vouched(doc, plain, casing, run)),
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
    // “United States Elections Project”: a known place at its head is not the whole name.
    if (words.length > 2 && ORGANIZATION_SUFFIXES.has(words[words.length - 1] ?? '')) return true
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
    if (inside.length > 0 && within) joins.add(run)
  }
  const joined = [...joins].map((run): Candidate => ({ ...run, kind: 'organization' }))
  return fillIn(doc, joined, found)
}

/** “John Birch Society”: a person’s name at the head of a body’s name is not that person. */
const isNamedAfter = (doc: Doc, run: TokenRange, to: number): boolean =>
  to < run.to &&
  /^(?:Society|Foundation|Institute|Center|Centre|Library|Museum|Trust|Fund|School|College|University|Hospital|Company|Corporation)$/.test(
    wordAt(doc, run.to - 1),
  ) &&
  isCapitalized(wordAt(doc, run.from))

/** “Democrats Call For Action”: words that the article also writes small, or that no name holds, make it a piece of a headline. */
function isSentence(doc: Doc, casing: Casing, { from, to }: TokenRange): boolean {
  let small = 0
  for (let i = from; i < to; i++) {
    const lower = wordAt(doc, i).toLowerCase()
    if (i > from && HEADLINE_WORDS.test(lower)) return true
    if (lower.length > 3 && (casing.small.get(lower) ?? 0) > (casing.capital.get(lower) ?? 0)) small++
  }
  return small >= 2
}

const HEADLINE_WORDS =
  /^(?:is|are|was|were|be|has|have|had|do|does|will|would|can|could|should|may|might|must|not|while|when|if|because|after|before|over|with|from|his|her|their|its|he|she|they|it|who|how|why|what|says|said|calls|gets|makes|takes|goes|won)$/

/** In a headline the name may have run into its verb (“Graham Says”): what the article names elsewhere cuts it down. */
function cutInHeadlines(doc: Doc, casing: Casing, names: readonly NameMention[]): NameMention[] {
  const loud = ({ from }: TokenRange) => casing.shouting.has(doc.sentenceOf[from] ?? -1)
  const known = new Set(names.filter((name) => !loud(name)).map((name) => wordsOf(doc, name)))
  return names.filter((name) => {
    if (!loud(name) || known.has(wordsOf(doc, name))) return true
    if (name.to - name.from > 1 && isSentence(doc, casing, name)) return false
    for (let from = name.from; from < name.to; from++)
      for (let to = from + 1; to <= name.to; to++)
        if (to - from < name.to - name.from && known.has(wordsOf(doc, { from, to }))) return false
    return true
  })
}

const ORDINAL = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|\d+(?:st|nd|rd|th))$/

/** “Senate banking committee”, “House oversight panel”: the end of a body of parliament in small letters; the name’s own end where there is none. */
function bodyAfter(doc: Doc, { from, to }: NameMention): number {
  if (to - from > 2 || !/^(?:Senate|House|Commons|Lords|Parliament|Congress)$/.test(wordAt(doc, to - 1)))
    return to
  for (let at = to; at < to + 5; at++) {
    const word = wordAt(doc, at)
    if (at > to && /^(?:committee|subcommittee)$/i.test(word)) return at + 1
    if (!/^(?:\p{Ll}[\p{L}-]+|and)$/u.test(word)) return to
  }
  return to
}

/** What a name takes in or leaves out: “Obama administration”, “Second Amendment”, “Supreme Court | Justice”. */
function whole(doc: Doc, name: NameMention): NameMention {
  const { from, to, kind } = name
  if (wordAt(doc, to) === 'administration' && (kind === 'person' || kind === 'organization') && to - from < 3)
    return { ...name, to: to + 1, kind: 'organization', canonical: null, title: null, gender: null }
  const body = bodyAfter(doc, name)
  if (body > to) return { ...name, to: body, kind: 'organization', canonical: null }
  if (ORDINAL.test(wordAt(doc, from - 1)) && /^(?:Amendment|Circuit|Army|Fleet)$/.test(wordAt(doc, from)))
    return { ...name, from: from - 1 }
  if (
    kind === 'organization' &&
    to - from > 2 &&
    /^(?:Justice|Chairman|President|Director|Secretary|Spokesman)$/.test(wordAt(doc, to - 1))
  )
    return { ...name, to: to - 1 }
  return name
}

/** “Kenansville, N.C.”: a state’s abbreviation after a comma or a party belongs to what stands before it. */
const isTail = (doc: Doc, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  /^(?:,|-|\()$/.test(wordAt(doc, from - 1)) &&
  /\.$/.test(wordAt(doc, from)) &&
  STATE_TAILS.has(wordAt(doc, from))

const STATE_TAILS = new Set(STATES.flatMap(({ abbreviations }) => abbreviations))

/** Capitalized words for peoples, and stretches without a capital. */
const isNoise = (doc: Doc, name: NameMention): boolean => {
  if (isTail(doc, name)) return true
  const words = doc.words.slice(name.from, name.to)
  return !words.some(isCapitalized)
    ? !words.some((word) => /^[@#]|\p{Lo}/u.test(word))
    : words.every(isDemonym)
}
