// A hedge stands for a report whose source the outlet leaves out: the singer reportedly spent two nights in a monastery.
// Known failure: “supposedly” and “apparently”, as often the outlet’s own doubt, are left alone.
import { SURE_HEDGES } from '../../lexicon/cueNouns'
import { endOfClause, rangeOf } from './clause'
import { type Finding, finding } from './finding'
import { groupAt, isVerb } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'
import { phraseBefore, subjectBefore } from './subject'

export function findHedges(r: Reading, sentence: Range): Finding[] {
  const found: Finding[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!SURE_HEDGES.has(r.lower[i] as string) || isQuoted(r, i)) continue
    const content = contentOf(r, i, sentence)
    if (content.length === 0) continue
    found.push(
      finding('hedge', `“${r.doc.words[i]}”, and nobody named`, 0.75, {
        cue: { from: i, to: i + 1 },
        content,
      }),
    )
  }
  return found
}

function contentOf(r: Reading, at: number, sentence: Range): Range[] {
  const end = endOfClause(r, at + 1, sentence.to, { subordinate: false, that: false, just: false })
  const after = rangeOf(at + 1, end)
  const before = startOf(r, at, sentence)
  const first = before === null ? null : rangeOf(before, at)
  return [first, after].filter((x) => x !== null)
}

/** The subject before the hedge belongs to what is reported, unless a relative pronoun stands for it. */
function startOf(r: Reading, at: number, sentence: Range): number | null {
  let from = at
  while (
    from > sentence.from &&
    /^(?:VB[DZPN]?|MD|RB)$/.test(r.tags[from - 1] as string) &&
    !isQuoted(r, from - 1)
  )
    from--
  // “an officer who has reportedly dedicated himself”: only what follows the hedge.
  if (/^(?:who|which|that)$/.test(r.lower[from - 1] ?? '')) return null
  const verb = nextVerb(r, at, sentence.to)
  const subject =
    subjectBefore(r, groupAt(r, Math.max(verb, at), sentence.from), sentence.from) ??
    phraseBefore(r, from, sentence.from)
  if (subject) return subject.from
  return from < at ? from : null
}

function nextVerb(r: Reading, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) if (isVerb(r, i)) return i
  return -1
}
