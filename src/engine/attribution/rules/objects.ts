// What is said stands as an object: called the plan “mad”; accused Putin of “dragging of his feet”; rebuked Ukraine; boasted about his friends.
// Known failure: “called a taxi”, kept out by asking for quoted words or a complement.
import { endOfClause, rangeOf } from './clause'
import { type Finding, finding } from './finding'
import { endOfPhrase } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'
import type { Site } from './site'

export function findObjects(r: Reading, site: Site): Finding | null {
  if (site.group.passive || !site.before) return null
  const { frames } = site.verb
  const end = contentEnd(r, site)
  if (frames.includes('a')) {
    const to = accusation(r, site, end)
    if (to) return made(r, site, to, 'somebody, and of or for what')
  }
  if (frames.includes('c') && hasQuotation(r, site.after, end))
    return made(r, site, end, 'and what it is called')
  if (frames.includes('b')) {
    if (
      /^(?:about|of|over)$/.test(r.lower[site.after] ?? '') &&
      endOfPhraseOrClause(r, site.after + 1, end) > site.after + 1
    ) {
      return made(r, site, end, `“${r.doc.words[site.at]} ${r.lower[site.after]}”`, site.after + 1)
    }
  }
  if (frames.includes('r') && isFinitePast(r, site) && endOfPhrase(r, site.after, end) > site.after)
    return made(r, site, end, 'and what it is aimed at')
  if (frames.includes('g') && /^VBG$/.test(r.tags[site.after] ?? '')) return null
  if (/[nqr]/.test(frames) && quotedObject(r, site))
    return made(r, site, end, 'with quoted words as its object')
  return null
}

const isFinitePast = (r: Reading, site: Site): boolean =>
  site.group.finite && /^VB/.test(r.tags[site.at] as string)

/** Quoted words right behind the verb, or behind “with”: blamed “a misunderstanding”; answered with “🤝”. */
function quotedObject(r: Reading, site: Site): boolean {
  let i = site.after
  if (/^(?:with|by|on|for|as)$/.test(r.lower[i] ?? '')) i++
  if (/^(?:the|a|an)$/.test(r.lower[i] ?? '')) i++
  return isQuoted(r, i) && i < site.sentence.to
}

const hasQuotation = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isQuoted(r, i)) return true
  return false
}

/** “accused Putin of”, “blamed the weather for”, “thanked fans for”: there must be an “of” or “for” behind somebody. */
function accusation(r: Reading, site: Site, end: number): number | null {
  for (let i = site.after + 1; i < Math.min(end, site.after + 14); i++) {
    if (isQuoted(r, i)) return null
    if (
      /^(?:of|for|over)$/.test(r.lower[i] as string) &&
      (site.verb.lemma !== 'accuse' || r.lower[i] === 'of')
    )
      return end
  }
  return null
}

function contentEnd(r: Reading, site: Site): number {
  const limit = site.sentence.to
  for (let i = site.after; i < limit; i++) {
    if (isQuoted(r, i)) continue
    const word = r.lower[i] as string
    if (/^(?:and|but|while|as|after|before|when|because|then)$/.test(word) && i > site.after + 1) {
      const next = i + 1 + (r.tags[i + 1] === 'RB' ? 1 : 0)
      // A second verb of the same subject ends the object; a second object (“and the bid “a fiction””) does not.
      if (
        /^(?:VB[DZP]|MD)$/.test(r.tags[next] ?? '') ||
        (word !== 'and' && /^(?:DT|PRP|NNP|NNS)$/.test(r.tags[next] ?? ''))
      )
        return i
    }
    if (word === ',' && i > site.after) {
      const next = r.tags[i + 1] ?? ''
      if (
        /^(?:CC|VBG|IN|RB|WRB|PRP|WP|WDT)$/.test(next) &&
        !(r.lower[i + 1] === 'and' && laterQuotation(r, i + 1, limit))
      )
        return i
      if (/^(?:DT|NNP)$/.test(next)) return i
    }
  }
  return endOfClause(r, site.after, limit, { subordinate: site.subordinate, that: false, just: false })
}

const laterQuotation = (r: Reading, from: number, limit: number): boolean => {
  for (let i = from; i < Math.min(limit, from + 10); i++) if (isQuoted(r, i)) return true
  return false
}

const endOfPhraseOrClause = (r: Reading, from: number, limit: number): number =>
  /^(?:how|what|why|just|his|her|their|being|having|the)$/.test(r.lower[from] ?? '')
    ? limit
    : endOfPhrase(r, from, limit)

function made(r: Reading, site: Site, end: number, why: string, from = site.after): Finding | null {
  const content = rangeOf(from, end)
  if (!content) return null
  return finding('object', why.startsWith('“') ? why : `“${r.doc.words[site.at]}” ${why}`, 0.65, {
    source: site.before as Range,
    cue: { from: site.group.from, to: from },
    content: [content],
  })
}
