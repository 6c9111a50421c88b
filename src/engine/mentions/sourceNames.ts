// Finds the names at the head of source phrases that no finder saw: whoever speaks, written large, is named.
// Known failure: a common noun that the article writes large (“Officials say”), where it is in no lexicon.
import type { EntityKind } from '../../domain'
import { type Doc, type FoundAttribution, type TokenRange, tokensOf } from '../doc'
import { isRoleNoun } from '../lexicon/titles'
import { isLoud, timesSmall } from './casing'
import { isDemonym } from './gazetteer'
import { wordAt } from './mention'
import { isOpener } from './nameRuns'
import { senseOf } from './nounSense'

/** Tokens of the longest name that is looked for. */
const LONGEST = 5

/** Whether a word at the head of a source can be nothing but a name. */
function isNameWord(doc: Doc, at: number): boolean {
  const word = wordAt(doc, at)
  const lower = word.toLowerCase()
  if (!/^\p{Lu}[\p{L}'’&-]+$/u.test(word) || isOpener(word) || isDemonym(word)) return false
  return (
    timesSmall(doc, lower) === 0 &&
    !isRoleNoun(lower) &&
    senseOf(lower) === null &&
    !/(?:ly|ing)$/.test(lower)
  )
}

/** “Usdaw, the shopworkers’ union,” and “Norbank and Helix Capital”: capitals that a source begins with, or that stand behind its “and”. */
export function sourceNames(
  doc: Doc,
  names: readonly TokenRange[],
  found: readonly FoundAttribution[],
): (TokenRange & { readonly kind?: EntityKind })[] {
  const owned = new Uint8Array(doc.words.length)
  for (const { from, to } of names) owned.fill(1, from, to)
  return found.flatMap(({ source }) => {
    if (!source) return []
    const { from, to } = tokensOf(doc, source)
    if (isLoud(doc, from)) return []
    const starts = [from, from + 1, ...joinedAt(doc, from, to)]
    return starts.flatMap((at) => {
      if (at >= to || (at === from + 1 && !/^(?:the|The)$/.test(wordAt(doc, from)))) return []
      let end = at
      while (end < to && end < at + LONGEST && !owned[end] && isNameWord(doc, end)) end++
      if (end === at || owned[end - 1] || describes(doc, at, end, to)) return []
      owned.fill(1, at, end)
      // People are introduced by their whole names: one word that nobody in the article bears is a body.
      return [{ from: at, to: end, ...(end - at === 1 ? { kind: 'organization' as const } : {}) }]
    })
  })
}

/** Behind each “and” of the phrase. */
const joinedAt = (doc: Doc, from: number, to: number): number[] =>
  doc.words.slice(from, to).flatMap((word, i) => (word === 'and' ? [from + i + 1] : []))

/** “Indie veterans The Pilchards”: before a noun a word only describes, unless it is an abbreviation (“SAPS spokesperson …”). */
function describes(doc: Doc, from: number, end: number, to: number): boolean {
  const next = wordAt(doc, end)
  if (/^\p{Lu}{3,}$/u.test(wordAt(doc, from))) return false
  if (end < to) return /^\p{L}/u.test(next) && !/^(?:and|or|who|which|in|of)$/.test(next)
  return /^\p{Ll}/u.test(next) && senseOf(next) !== null
}
