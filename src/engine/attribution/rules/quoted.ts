// Quotation marks beside a cue: “We won,” she said; said Caddell: “We won”; “We have,” the mayor told the meeting, “won.”
// Known failure: a cue between two quotations of different speakers in one sentence.
// After O’Keefe, Pareti, Curran, Koprinska & Honnibal (EMNLP 2012), whose rule-based baseline starts the same way.

import { skipAdverbials } from './clause'
import { type Finding, finding } from './finding'
import { endOfPhrase, isTime } from './phrases'
import { isOpeningMark, isQuoted, type Range, type Reading } from './reading'
import type { Site } from './site'

const isColon = (word: string | undefined): boolean => word === ':' || word === ','

/** The piece that ends right before token `at`, a comma between them allowed; -1 where there is none. */
function quotationBefore(r: Reading, at: number): number {
  const i = r.lower[at - 1] === ',' && !isQuoted(r, at - 1) ? at - 2 : at - 1
  return i >= 0 && r.doc.sentenceOf[i] !== undefined ? (r.quotationOf[i] ?? -1) : -1
}

export function findQuoted(r: Reading, site: Site): Finding | null {
  if (!/[qnc]/.test(site.verb.frames) || site.group.passive) return null
  const { before, behind, group, sentence } = site
  if (!site.verb.frames.includes('q')) return null
  const addressee = addresseeOf(r, site)
  const right = quotationAfter(r, addressee ? addressee.to : site.after, sentence.to)
  // “…,” she said: the subject stands between the quotation and the verb.
  const leftOf = before ? quotationBefore(r, before.from) : -1
  const inverted = quotationBefore(r, group.from)
  if (before && leftOf >= 0 && speaks(r, leftOf)) return made(r, site, before, [leftOf, right], addressee)
  if (inverted >= 0 && speaks(r, inverted) && behind)
    return made(r, site, behind, [inverted, quotationAfter(r, behind.to, sentence.to)], null)
  if (right >= 0 && before && group.finite) return made(r, site, before, [right], addressee)
  if (right >= 0 && before && r.tags[site.at] === 'VBG') return made(r, site, before, [right], addressee)
  if (right >= 0 && behind && isColon(r.lower[behind.to])) return made(r, site, behind, [right], null)
  return null
}

/** A fragment is speech beside a cue only where nothing but the cue is left of the sentence. */
function speaks(r: Reading, number: number): boolean {
  const quotation = r.quotations[number]
  if (!quotation) return false
  if (quotation.use === 'speech') return true
  const first = r.pieces[number]?.[0]
  return (
    first !== undefined &&
    (first.from === 0 ||
      r.doc.sentenceOf[first.from] !== r.doc.sentenceOf[first.from - 1] ||
      isOpeningMark(r.doc.words[first.from - 1] as string))
  )
}

/** The quotation that opens behind `from`, over adverbs, dates, “of the landslide”, a colon or a comma; -1 for none. */
export function quotationAfter(r: Reading, from: number, limit: number): number {
  let i = from
  if (i < limit && !isQuoted(r, i)) i = skipAdverbials(r, i, limit)
  if (i < limit && isColon(r.lower[i]) && !isQuoted(r, i)) i++

  if (i >= limit || !isQuoted(r, i)) return -1
  const number = r.quotationOf[i] as number
  const opens = (r.pieces[number] as readonly Range[]).some((p) => p.from === i)
  return opens ? number : -1
}

/** told the BBC; asked reporters. */
export function addresseeOf(r: Reading, site: Site): Range | null {
  if (!site.verb.frames.includes('o') && !/^(?:ask|beg|implore|urge)$/.test(site.verb.lemma)) return null
  if (isTime(r, site.after) || isQuoted(r, site.after)) return null
  const to = endOfPhrase(r, site.after, site.sentence.to)
  return to > site.after ? { from: site.after, to } : null
}

function made(
  r: Reading,
  site: Site,
  source: Range,
  numbers: readonly number[],
  addressee: Range | null,
): Finding {
  const unique = [...new Set(numbers.filter((n) => n >= 0))]
  const content = unique.flatMap((n) => r.pieces[n] as readonly Range[]).sort((a, b) => a.from - b.from)
  return finding('quoted', `quotation marks beside “${r.doc.words[site.at]}”`, 0.95, {
    source,
    cue: { from: site.group.from, to: site.at + 1 },
    addressee,
    content,
  })
}
