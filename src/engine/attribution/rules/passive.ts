// Nobody says who says so, or a “by” does: the statue is thought to have been sold; it was claimed that …; had been warned by its insurers that …
// Known failure: “was told” with a subject that is itself the speaker’s pronoun.
import { PASSIVE_BELIEF } from '../../lexicon/cueNouns'
import { endOfClause, rangeOf, skipAdverbials } from './clause'
import { type Finding, finding } from './finding'
import { endOfPhrase } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'
import type { Site } from './site'

export function findPassive(r: Reading, site: Site): Finding | null {
  const { group, sentence } = site
  if (!group.passive || !PASSIVE_BELIEF.has(r.lower[site.at] as string)) return null
  const cue = { from: site.at, to: site.at + 1 }
  const by = byPhrase(r, site.after, sentence.to)
  const from = by ? by.to : site.after
  const content = contentOf(r, site, from)
  if (!content) return null
  return finding('passive', `“${r.doc.words[site.at]}” ${by ? 'by' : 'without a source'}`, 0.75, {
    source: by,
    cue,
    content,
  })
}

/** “by its own insurers”, “by the police on Monday”. */
function byPhrase(r: Reading, from: number, limit: number): Range | null {
  const i = r.tags[from] === 'RB' ? from + 1 : from
  if (r.lower[i] !== 'by' || r.tags[i + 1] === 'VBG') return null
  const to = endOfPhrase(r, i + 1, limit)
  return to > i + 1 ? { from: i + 1, to } : null
}

function contentOf(r: Reading, site: Site, from: number): Range[] | null {
  const limit = site.sentence.to
  const i = skipAdverbials(r, from, limit)
  const clause = (start: number) =>
    rangeOf(start, endOfClause(r, start, limit, { subordinate: site.subordinate, that: true, just: false }))
  const word = r.lower[i] ?? ''
  if (word === 'that') return list(clause(i + 1))
  if (
    /^(?:whether|if|how|why|what|where|when)$/.test(word) &&
    /^(?:told|asked|informed|understood|known|said|advised)$/.test(r.lower[site.at] as string)
  )
    return list(clause(i))
  if (/^(?:accused|suspected)$/.test(r.lower[site.at] as string) && r.lower[from] === 'of')
    return list(clause(from + 1))
  if (
    r.tags[from] === 'TO' &&
    /^VB/.test(r.tags[from + 1] ?? '') &&
    /^(?:thought|believed|said|understood|reported|alleged|rumou?red|claimed|feared|estimated|known|presumed|considered|supposed|expected)$/.test(
      r.lower[site.at] as string,
    )
  ) {
    if (!site.before || r.tags[site.before.from] === 'EX') return null
    if (/^(?:expected|supposed)$/.test(r.lower[site.at] as string)) return null
    return [site.before, clause(from)].filter((x) => x !== null)
  }
  // “it is understood the deputy will take over”, “he was told he had won”.
  const bare =
    /^(?:told|informed|warned|assured|said|understood|thought|believed|claimed|feared|reported|rumou?red|advised)$/.test(
      r.lower[site.at] as string,
    )
  if (
    bare &&
    i < limit &&
    /^(?:DT|PRP|PRP\$|NNP|NNPS|EX|NNS)$/.test(r.tags[i] as string) &&
    !isQuoted(r, i) &&
    finite(r, i, limit)
  )
    return list(clause(i))
  return null
}

const list = (range: Range | null): Range[] | null => (range ? [range] : null)

const finite = (r: Reading, from: number, limit: number): boolean => {
  const end = endOfPhrase(r, from, limit)
  return end > from && /^(?:VB[DZP]|MD)$/.test(r.tags[end] ?? '')
}
