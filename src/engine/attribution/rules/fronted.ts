// The words stand before their cue without quotation marks: The hull is rotten, the surveyor said on Monday.
// Known failure: a fronted clause that itself ends in a source-like phrase.
import { rangeOf, skipAdverbials } from './clause'
import { type Finding, finding } from './finding'
import { isQuoted, type Range, type Reading } from './reading'
import type { Site } from './site'

export function findFronted(r: Reading, site: Site): Finding | null {
  const { frames } = site.verb
  if (!/[qtz]/.test(frames) || site.group.passive || !site.group.finite) return null
  const { before, behind, group, sentence } = site
  const follows = (comma: number) => r.lower[comma] === ',' && !isQuoted(r, comma)
  if (before && follows(before.from - 1) && endsHere(r, site.after, sentence.to))
    return made(r, site, before, before.from - 1)
  if (behind && follows(group.from - 1) && endsHere(r, behind.to, sentence.to))
    return made(r, site, behind, group.from - 1)
  return null
}

/** Behind the cue nothing is left but when and where, or an aside on the speaker. */
function endsHere(r: Reading, from: number, limit: number): boolean {
  const i = skipAdverbials(r, from, limit)
  if (i >= limit) return true
  const word = r.lower[i] as string
  if (/^[.!?]/.test(word) || isQuoted(r, i)) return true
  return word === ',' || r.tags[i] === "''" || r.tags[i] === 'VBG' || r.tags[i] === 'WRB'
}

function made(r: Reading, site: Site, source: Range, end: number): Finding | null {
  const from = startOfFronted(r, site.sentence.from, end)
  const content = rangeOf(from, end)
  // One or two words before the comma are an adverbial (“On Monday, he said”), not what was said.
  if (!content || !hasVerb(r, content)) return null
  return finding('fronted', `the words stand before “${r.doc.words[site.at]}”`, 0.8, {
    source,
    cue: { from: site.group.from, to: site.at + 1 },
    content: [content],
  })
}

const hasVerb = (r: Reading, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++)
    if (/^(?:VB[DZP]|MD)$/.test(r.tags[i] as string))
      return (
        !/^(?:as|when|while|after|before|if|because|although|though|once|since|speaking|asked)$/.test(
          r.lower[from] as string,
        ) || commas(r, from, to) > 0
      )
  return false
}

const commas = (r: Reading, from: number, to: number): number => {
  let n = 0
  for (let i = from; i < to; i++) if (r.lower[i] === ',') n++
  return n
}

/** A dateline, a bullet or “But” is not part of what was said. */
function startOfFronted(r: Reading, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 8); i++)
    if (/^(?:—|–|--)$/.test(r.lower[i] as string)) return i + 1
  return /^(?:but|and|yet|so)$/.test(r.lower[from] as string) || /^[•*–-]$/.test(r.lower[from] as string)
    ? from + 1
    : from
}
