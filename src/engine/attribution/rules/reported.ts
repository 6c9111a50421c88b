// A clause that a verb governs: she said (that) they had won; he asked why; they hope to win; he denied selling it.
// Known failure: “the owner must repair the said wall” is kept out by its tag alone.
import { endOfClause, finiteAhead, rangeOf, skipAdverbials } from './clause'
import { type Finding, finding } from './finding'
import { endOfPhrase, isTime } from './phrases'
import { addresseeOf } from './quoted'
import { isQuoted, type Range, type Reading } from './reading'
import type { Site } from './site'

const QUESTION = /^(?:whether|if|why|how|what|when|where|who|which|whose)$/

type Opening = {
  readonly from: number
  readonly that: boolean
  readonly why: string
  readonly addressee: Range | null
}

export function findReported(r: Reading, site: Site): Finding | null {
  const { group, before, sentence } = site
  if (!before || isExpletive(r, before)) return null
  if (group.passive) return null
  const opening = contentAfter(r, site)
  if (!opening) return null
  const just = /^(?:just|barely|hardly|scarcely)$/.test(r.lower[site.at - 1] ?? '')
  const to = endOfClause(r, opening.from, sentence.to, {
    subordinate: site.subordinate,
    that: opening.that,
    just,
  })
  const content = rangeOf(opening.from, to)
  if (!content) return null
  return finding('reported', opening.why, 0.85, {
    source: before,
    cue: { from: group.from, to: site.at + 1 },
    addressee: opening.addressee,
    content: [content],
  })
}

/** “It said” has a speaker, “it is said” none; “it seems” is nobody’s. */
const isExpletive = (r: Reading, subject: Range): boolean => r.tags[subject.from] === 'EX'

/** Where the content begins behind a verb, by its frames. */
function contentAfter(r: Reading, site: Site): Opening | null {
  const { frames } = site.verb
  const word = r.doc.words[site.at] as string
  const limit = site.sentence.to
  const addressee = addresseeOf(r, site)
  const starts = addressee && frames.includes('o') ? [addressee.to] : [site.after]
  for (const start of starts) {
    const i = afterComma(r, skipAdverbials(r, start, limit), limit)
    const at = { addressee }
    if (i >= limit) continue
    const next = r.lower[i] as string
    const that = next === 'that' && !isQuoted(r, i)
    if (
      /[tz]/.test(frames) &&
      that &&
      !(r.tags[i] === 'DT' && !/^(?:DT|PRP|NN|NNS|NNP|EX|PRP\$|CD|JJ|VBG|IN|``)/.test(r.tags[i + 1] ?? ''))
    ) {
      if (finiteAhead(r, i + 1, limit) >= 0 || isQuoted(r, i + 1))
        return { from: i + 1, that: true, why: `“${word} that”`, ...at }
    }
    if (/[tzwo]/.test(frames) && QUESTION.test(next) && !isQuoted(r, i) && asksHere(frames, next)) {
      return { from: i, that: false, why: `“${word} ${next}”`, ...at }
    }
    if (
      (frames.includes('i') && r.tags[i] === 'TO' && i === site.after && /^VB/.test(r.tags[i + 1] ?? '')) ||
      (frames.includes('i') && next === 'to' && i === site.after && isQuoted(r, i + 1))
    ) {
      return { from: i, that: false, why: `“${word} to”`, ...at }
    }
    if (frames.includes('g') && r.tags[i] === 'VBG' && i === site.after)
      return { from: i, that: false, why: `“${word}” and what was done`, ...at }
    if (frames.includes('z') || (frames.includes('o') && addressee)) {
      const bare = bareClause(r, site, start, i, limit)
      if (bare >= 0) return { from: bare, that: false, why: `a clause after “${word}”`, ...at }
    }
  }
  if (/^(?:want|wish|prefer)$/.test(site.verb.lemma)) return wanted(r, site)
  return null
}

/** “said on Monday that, according to …”; “said in a letter, that”. */
const afterComma = (r: Reading, i: number, limit: number): number =>
  i < limit && r.lower[i] === ',' && r.lower[i + 1] === 'that' ? i + 1 : i

const asksHere = (frames: string, word: string): boolean =>
  frames.includes('w') || word === 'whether' || (/[o]/.test(frames) && /^(?:how|why|what)$/.test(word))

/** A clause without “that”: right behind the verb, or behind its adverbials. */
function bareClause(r: Reading, site: Site, start: number, skipped: number, limit: number): number {
  // “said Caddell” with a quotation or a comma before it is inversion, not a clause.
  const invertible = site.behind && /^[,”"’»'']/.test(r.lower[site.group.from - 1] ?? '')
  for (const from of start === skipped ? [start] : [start, skipped]) {
    if (from >= limit || /^[,:.]$/.test(r.lower[from] as string)) continue
    if (isTime(r, from) && from === start) continue
    const finite = finiteAhead(r, from, limit)
    if (finite < 0) continue
    if (invertible && site.behind && finite > site.behind.to) continue
    return from
  }
  return -1
}

/** “want it kept open”: an object and what is to become of it. */
function wanted(r: Reading, site: Site): Opening | null {
  const end = endOfPhrase(r, site.after, site.sentence.to)
  if (end === site.after || !/^(?:TO|VBN|VBG|JJ|VB|RP|IN)$/.test(r.tags[end] ?? '')) return null
  return {
    from: site.after,
    that: false,
    why: `“${r.doc.words[site.at]}” and what is wanted`,
    addressee: null,
  }
}
