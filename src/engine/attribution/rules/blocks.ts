// A colon at the end of a paragraph hands over to what follows: a quotation, a block quotation, a list of demands.
// Known failure: a block quotation of several paragraphs in plain text, where only the first is sure.

import { sentenceAt } from '../../doc'
import { LIST_NOUNS } from '../../lexicon/cueNouns'
import { CUE_VERBS } from '../../lexicon/cueVerbs'
import { endOfClause, finiteAhead } from './clause'
import { type CueCandidate, findCueCandidates } from './cueCandidate'
import { groupAt, isFiniteVerb } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { finiteBefore, subjectBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

const BULLET = /^(?:[•·▪‣●○*–—-]|\d{1,2}[.)]|\d{1,2})$/

export function findBlocks(tagged: TaggedDoc): RuleMatch[] {
  const found: RuleMatch[] = []
  tagged.doc.paragraphs.forEach((paragraph, k) => {
    if (tagged.lower[paragraph.to - 1] !== ':' || isQuoted(tagged, paragraph.to - 1)) return
    const one = readBlock(tagged, paragraph, k)
    if (one) found.push(one)
  })
  return found
}

function readBlock(tagged: TaggedDoc, paragraph: Range, k: number): RuleMatch | null {
  const sentence = sentenceAt(tagged.doc, paragraph.to - 1)
  const bullets = bulletsBehind(tagged, k)
  const candidate = findCueCandidates(tagged, sentence).findLast(
    ({ verb, before, group }) => /[qtz]/.test(verb.frames) && before && !group.passive,
  )
  if (bullets.length > 0) return bulleted(tagged, sentence, candidate, bullets)
  const next = tagged.doc.paragraphs[k + 1]
  if (!next || !candidate?.verb.frames.includes('q') || !endsWithCue(tagged, candidate, paragraph.to))
    return null
  const number = tagged.quotationOf[next.from] as number
  const content = number >= 0 ? (tagged.pieces[number] as readonly Range[]) : quotedBlock(tagged, k + 1)
  return ruleMatch('block', `what follows the colon after “${tagged.doc.words[candidate.at]}”`, 0.85, {
    source: candidate.before as Range,
    cue: { from: candidate.group.from, to: candidate.at + 1 },
    content,
    spoken: number < 0,
  })
}

/** Paragraphs of the longest list, and of the longest block quotation: news has none of fifty. */
const LONGEST_LIST = 200

/** Nothing but when, where and to whom stands between the cue and the colon. */
const endsWithCue = (tagged: TaggedDoc, candidate: CueCandidate, colon: number): boolean => {
  for (let i = candidate.after; i < colon - 1; i++)
    if (isFiniteVerb(tagged, i) || tagged.tags[i] === ',') return false
  return true
}

/** Paragraphs marked as a block quotation, or the one behind the colon. */
function quotedBlock(tagged: TaggedDoc, k: number): Range[] {
  let end = k + 1
  while (end - k < LONGEST_LIST && tagged.kinds[k] === 'quotation' && tagged.kinds[end] === 'quotation') end++
  return tagged.doc.paragraphs.slice(k, end).map(({ from, to }) => ({ from, to }))
}

function bulletsBehind(tagged: TaggedDoc, k: number): Range[] {
  const bullets: Range[] = []
  for (let n = k + 1; n < Math.min(tagged.doc.paragraphs.length, k + LONGEST_LIST); n++) {
    const { from, to } = tagged.doc.paragraphs[n] as Range
    const marked = BULLET.test(tagged.doc.words[from] as string) && to - from > 1
    if (!marked && tagged.kinds[n] !== 'listItem') break
    const start = marked
      ? from + (/^\d+$/.test(tagged.doc.words[from] as string) && tagged.lower[from + 1] === '.' ? 2 : 1)
      : from
    // An item that is attributed on its own speaks for itself.
    if (findCueCandidates(tagged, { from: start, to }).some((s) => s.behind && isQuoted(tagged, start)))
      return []
    bullets.push({ from: start, to })
  }
  return bullets
}

function bulleted(
  tagged: TaggedDoc,
  sentence: Range,
  candidate: CueCandidate | undefined,
  bullets: readonly Range[],
): RuleMatch | null {
  if (candidate?.before && CUE_VERBS.has(tagged.lower[candidate.at] as string)) {
    const start = tagged.lower[candidate.after] === 'that' ? candidate.after + 1 : candidate.after
    const lead =
      finiteAhead(tagged, start, sentence.to - 1) >= 0
        ? {
            from: start,
            to: endOfClause(tagged, start, sentence.to - 1),
          }
        : null
    return made(
      tagged,
      candidate.before,
      { from: candidate.group.from, to: candidate.at + 1 },
      lead ? [lead, ...bullets] : bullets,
    )
  }
  const noun = lastNoun(tagged, sentence)
  if (noun < 0) return null
  const verb = finiteBefore(tagged, noun, sentence.from)
  const source = verb < 0 ? null : subjectBefore(tagged, groupAt(tagged, verb, sentence.from), sentence.from)
  if (!source || tagged.tags[source.from] === 'EX') return null
  return made(tagged, source, { from: noun, to: noun + 1 }, bullets)
}

const lastNoun = (tagged: TaggedDoc, { from, to }: Range): number => {
  for (let i = to - 2; i >= Math.max(from, to - 6); i--)
    if (LIST_NOUNS.has(tagged.lower[i] as string)) return i
  return -1
}

const made = (tagged: TaggedDoc, source: Range, cue: Range, content: readonly Range[]): RuleMatch =>
  ruleMatch('list', `a list behind “${tagged.doc.words[cue.to - 1]}”`, 0.75, { source, cue, content })
