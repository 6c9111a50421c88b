// A colon at the end of a paragraph hands over to what follows: a quotation, a block quotation, a list of demands.
// Known failure: a block quotation of several paragraphs in plain text, where only the first is sure.

import { LIST_NOUNS } from '../../lexicon/cueNouns'
import { CUE_VERBS } from '../../lexicon/cueVerbs'
import { endOfClause, finiteAhead } from './clause'
import { type Finding, finding } from './finding'
import { groupAt } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'
import { findSites, type Site } from './site'
import { finiteBefore, subjectBefore } from './subject'

const BULLET = /^(?:[•·▪‣●○*–—-]|\d{1,2}[.)]|\d{1,2})$/

export function findBlocks(r: Reading): Finding[] {
  const found: Finding[] = []
  r.doc.paragraphs.forEach((paragraph, k) => {
    if (r.lower[paragraph.to - 1] !== ':' || isQuoted(r, paragraph.to - 1)) return
    const one = readBlock(r, paragraph, k)
    if (one) found.push(one)
  })
  return found
}

function readBlock(r: Reading, paragraph: Range, k: number): Finding | null {
  const sentence = r.doc.sentences[r.doc.sentenceOf[paragraph.to - 1] as number] as Range
  const bullets = bulletsBehind(r, k)
  const sites = findSites(r, sentence).filter(
    (s) => /[qtz]/.test(s.verb.frames) && s.before && !s.group.passive,
  )
  const site = sites.at(-1)
  if (bullets.length > 0) return bulleted(r, sentence, site ?? null, bullets)
  const next = r.doc.paragraphs[k + 1]
  if (!next || !site || !site.verb.frames.includes('q') || !endsWithCue(r, site, paragraph.to)) return null
  const number = r.quotationOf[next.from] as number
  const content = number >= 0 ? (r.pieces[number] as readonly Range[]) : quotedBlock(r, k + 1)
  return finding('block', `what follows the colon after “${r.doc.words[site.at]}”`, 0.85, {
    source: site.before as Range,
    cue: { from: site.group.from, to: site.at + 1 },
    content,
    spoken: number < 0,
  })
}

/** Nothing but when, where and to whom stands between the cue and the colon. */
const endsWithCue = (r: Reading, site: Site, colon: number): boolean => {
  for (let i = site.after; i < colon - 1; i++)
    if (/^(?:VB[DZP]|MD|,)$/.test(r.tags[i] as string)) return false
  return true
}

/** Paragraphs marked as a block quotation, or the one behind the colon. */
function quotedBlock(r: Reading, k: number): Range[] {
  let end = k + 1
  while (r.kinds[k] === 'quotation' && r.kinds[end] === 'quotation') end++
  return r.doc.paragraphs.slice(k, end).map(({ from, to }) => ({ from, to }))
}

function bulletsBehind(r: Reading, k: number): Range[] {
  const bullets: Range[] = []
  for (let n = k + 1; n < r.doc.paragraphs.length; n++) {
    const { from, to } = r.doc.paragraphs[n] as Range
    const marked = BULLET.test(r.doc.words[from] as string) && to - from > 1
    if (!marked && r.kinds[n] !== 'listItem') break
    const start = marked
      ? from + (/^\d+$/.test(r.doc.words[from] as string) && r.lower[from + 1] === '.' ? 2 : 1)
      : from
    // An item that is attributed on its own speaks for itself.
    if (findSites(r, { from: start, to }).some((s) => s.behind && isQuoted(r, start))) return []
    bullets.push({ from: start, to })
  }
  return bullets
}

function bulleted(r: Reading, sentence: Range, site: Site | null, bullets: readonly Range[]): Finding | null {
  if (site?.before && CUE_VERBS.get(r.lower[site.at] as string)) {
    const start = r.lower[site.after] === 'that' ? site.after + 1 : site.after
    const lead =
      finiteAhead(r, start, sentence.to - 1) >= 0
        ? {
            from: start,
            to: endOfClause(r, start, sentence.to - 1, { subordinate: false, that: false, just: false }),
          }
        : null
    return made(
      r,
      site.before,
      { from: site.group.from, to: site.at + 1 },
      lead ? [lead, ...bullets] : bullets,
    )
  }
  const noun = lastNoun(r, sentence)
  if (noun < 0) return null
  const verb = finiteBefore(r, noun, sentence.from)
  const source = verb < 0 ? null : subjectBefore(r, groupAt(r, verb, sentence.from), sentence.from)
  if (!source || r.tags[source.from] === 'EX') return null
  return made(r, source, { from: noun, to: noun + 1 }, bullets)
}

const lastNoun = (r: Reading, { from, to }: Range): number => {
  for (let i = to - 2; i >= Math.max(from, to - 6); i--) if (LIST_NOUNS.has(r.lower[i] as string)) return i
  return -1
}

const made = (r: Reading, source: Range, cue: Range, content: readonly Range[]): Finding =>
  finding('list', `a list behind “${r.doc.words[cue.to - 1]}”`, 0.75, { source, cue, content })
