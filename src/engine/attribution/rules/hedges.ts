// A hedge stands for a report whose source the outlet leaves out: the singer reportedly spent two nights in a monastery.
// Known failure: “supposedly” and “apparently”, as often the outlet’s own doubt, are left alone.
import { SURE_HEDGES } from '../../lexicon/cueNouns'
import { endOfClause, rangeOf, windowAround } from './clause'
import { groupAt, isVerb } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { phraseBefore, subjectBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

export function findHedges(tagged: TaggedDoc, sentence: Range): RuleMatch[] {
  const found: RuleMatch[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!SURE_HEDGES.has(tagged.lower[i] as string) || isQuoted(tagged, i)) continue
    const content = contentOf(tagged, i, windowAround(sentence, i))
    if (content.length === 0) continue
    found.push(
      ruleMatch('hedge', `“${tagged.doc.words[i]}”, and nobody named`, 0.75, {
        cue: { from: i, to: i + 1 },
        content,
      }),
    )
  }
  return found
}

function contentOf(tagged: TaggedDoc, at: number, sentence: Range): Range[] {
  const end = endOfClause(tagged, at + 1, sentence.to)
  const after = rangeOf(at + 1, end)
  const before = startOf(tagged, at, sentence)
  const first = before === null ? null : rangeOf(before, at)
  return [first, after].filter((x) => x !== null)
}

/** The subject before the hedge belongs to what is reported, unless a relative pronoun stands for it. */
function startOf(tagged: TaggedDoc, at: number, sentence: Range): number | null {
  let from = at
  while (
    from > sentence.from &&
    /^(?:VB[DZPN]?|MD|RB)$/.test(tagged.tags[from - 1] as string) &&
    !isQuoted(tagged, from - 1)
  )
    from--
  // “an officer who has reportedly dedicated himself”: only what follows the hedge.
  if (/^(?:who|which|that)$/.test(tagged.lower[from - 1] ?? '')) return null
  const verb = nextVerb(tagged, at, sentence.to)
  const subject =
    subjectBefore(tagged, groupAt(tagged, Math.max(verb, at), sentence.from), sentence.from) ??
    phraseBefore(tagged, from, sentence.from)
  if (subject) return subject.from
  return from < at ? from : null
}

function nextVerb(tagged: TaggedDoc, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) if (isVerb(tagged, i)) return i
  return -1
}
