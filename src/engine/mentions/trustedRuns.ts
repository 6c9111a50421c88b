// Says which runs of capitals are names although the fitted finder missed them: the article or a lexicon knows them as such.
import type { Doc, TokenRange } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { ORGANIZATION_SUFFIXES } from '../lexicon/organizations'
import { HONORIFICS } from '../lexicon/titles'
import { isLoud, isOpening, timesSmall } from './casing'
import { knownNameAt } from './gazetteer'
import { isCapitalized, isPossessive, wordAt } from './mention'
import { isCamelCase, judgeRun } from './nameKind'

/** Names that the model missed although the article or a lexicon knows them as such. */
export function isTrustedRun(doc: Doc, run: TokenRange): boolean {
  const known = knownNameAt(doc, run.from)
  if (known && known.to === run.to && (!known.doubtful || run.to - run.from > 1)) return true
  const first = wordAt(doc, run.from)
  const titled = HONORIFICS.has(first) && run.to - run.from > 1
  if (isBodyInCapitals(doc, run) || isBody(doc, run) || /^\p{Lo}/u.test(first)) return true
  if (isWrittenLarge(doc, run) && tellsKind(doc, run)) return true
  return titled || (isGivenName(first) && run.to - run.from > 1 && run.to - run.from < 4)
}

/** “posted on Instagram”: capitals where small letters were possible, of words that the article never writes small, and no piece of something longer. */
function isWrittenLarge(doc: Doc, { from, to }: TokenRange): boolean {
  const opens = isOpening(doc, from) && !isCamelCase(wordAt(doc, from))
  if (opens || isLoud(doc, from)) return false
  if (
    PIECE.test(wordAt(doc, from - 1)) ||
    (PIECE.test(wordAt(doc, to)) && !endsSentence(doc, to)) ||
    isCapitalized(wordAt(doc, from - 1))
  )
    return false
  for (let at = from; at < to; at++) {
    const word = wordAt(doc, at)
    if (isCapitalized(word) && !isWritten(doc, word)) return false
  }
  return true
}

const endsSentence = (doc: Doc, at: number): boolean =>
  /^[.”"]$/.test(wordAt(doc, at)) && doc.sentenceOf[at] !== doc.sentenceOf[at + 1]

const NOBODY: ReadonlySet<string> = new Set()

/** Whether anything tells what it names: “Polaroids” may be anything. */
const tellsKind = (doc: Doc, run: TokenRange): boolean => {
  const kind = judgeRun(doc, run, NOBODY)?.kind
  return kind !== undefined && kind !== 'other'
}

/** What stands beside a piece of something longer: numbers, hyphens, quotation marks, slashes, the small words that names hold. */
const PIECE = /^(?:.*\d.*|[-/“”"‘().…@#]|to|of)$/

const isWritten = (doc: Doc, word: string): boolean =>
  word.length > 2 &&
  word !== 'May' &&
  !NO_BODY.test(word) &&
  /^\p{L}[\p{L}'’&.-]*$/u.test(word) &&
  timesSmall(doc, word.toLowerCase()) === 0

/** “Harbour Weekly”, “Norwold Gazette”: capitals up to a word that ends the names of bodies. */
const isBody = (doc: Doc, { from, to }: TokenRange): boolean =>
  to - from > 1 && ORGANIZATION_SUFFIXES.has(wordAt(doc, to - 1)) && !isLoud(doc, from)

/** “the NYPD overruled”, “the LAPD’s”: capital letters behind “the” where the sentence has small ones. */
const isBodyInCapitals = (doc: Doc, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  /^\p{Lu}{3,6}$/u.test(wordAt(doc, from)) &&
  /^(?:the|The)$/.test(wordAt(doc, from - 1)) &&
  !isLoud(doc, from) &&
  !NO_BODY.test(wordAt(doc, from)) &&
  (isPossessive(wordAt(doc, to)) ||
    /^(?:\p{Ll}+(?:ed|s)|said|has|had|will|would|and|,|\.)$/u.test(wordAt(doc, to)))

const NO_BODY =
  /^(?:CEO|CFO|COO|DNA|HIV|AIDS|PTSD|SUV|FAQ|PDF|ATM|GDP|RNA|GPS|USB|DVD|GMT|EST|PDT|LGBT|LGBTQ|VIP|MVP|PAC|IED|IRS)$/
