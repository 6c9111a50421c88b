// Who spoke last before a quotation that nobody is named for; else whom the text around it is about.
// Known failure: a narrative between two turns that is about somebody who is silent.
import { paragraphAt } from '../../doc'
import { CUE_VERBS } from '../../lexicon/cueVerbs'
import { LONGEST_CLAUSE } from './clause'
import { type MatchesByParagraph, matchesByParagraph } from './matchesByParagraph'
import { groupAt, isFiniteVerb, isVerb } from './phrases'
import type { RuleMatch } from './ruleMatch'
import { finiteBefore, subjectBefore } from './subject'
import { firstPiece, isQuoted, type Range, type TaggedDoc } from './taggedDoc'
import type { Turn } from './turn'

/** Turns looked back at: none of news has as many in two paragraphs. */
const NEAR = 64

const placeOf = ({ cue, content }: RuleMatch): number => cue?.from ?? content[0]?.from ?? 0

/** Where a speaker is looked for, in this order. */
export const LAST_SPEAKER_STEPS = { spokeBefore, subjectAround }

/** What is known of an article's turns and of the attributions around them. */
type Talk = {
  readonly tagged: TaggedDoc
  /** Those before the one that is asked for are resolved. */
  readonly turns: readonly Turn[]
  readonly all: readonly RuleMatch[]
  readonly nearby: MatchesByParagraph
  readonly subject: (paragraph: number) => Subject | null
}

/** Gives the last speaker before a turn, by its number. */
export function lastSpeakers(
  tagged: TaggedDoc,
  turns: readonly Turn[],
  all: readonly RuleMatch[],
): (number: number) => Range | null {
  const nearby = matchesByParagraph(all, (one) => [paragraphAt(tagged.doc, placeOf(one))])
  const talk: Talk = { tagged, turns, all, nearby, subject: subjects(tagged) }
  return (number) => {
    let source: Range | null = null
    for (const step of Object.values(LAST_SPEAKER_STEPS)) source ??= step(talk, number)
    return source
  }
}

/** “14:20”, at the head of a paragraph: a live blog’s next entry, in which nobody goes on. */
const isEntry = (tagged: TaggedDoc, paragraph: number): boolean => {
  const from = tagged.doc.paragraphs[paragraph]?.from ?? 0
  return (
    tagged.kinds[paragraph] === 'heading' || /^\d{1,2}[:.]\d\d(?:[ap]m)?$/.test(tagged.lower[from] as string)
  )
}

/** The author’s own “I ask whether …” is answered by somebody else. */
const isAuthor = (tagged: TaggedDoc, source: Range | null): boolean =>
  source !== null && /^(?:i|we)$/.test(tagged.lower[source.from] as string)

/** The source of the nearest attribution before, in the turn’s paragraph or the one before. */
function spokeBefore({ tagged, turns, all, nearby }: Talk, number: number): Range | null {
  const turn = turns[number] as Turn
  const piece = firstPiece(tagged, turn.number)
  let nearest = -1
  let source: Range | null = null
  const offer = (at: number, offered: Range | null) => {
    if (!offered || at >= piece.from || at <= nearest) return
    nearest = at
    source = offered
  }
  const first = isEntry(tagged, turn.paragraph) ? turn.paragraph : turn.paragraph - 1
  for (const paragraph of new Set([first, turn.paragraph]))
    for (const index of nearby.around(paragraph, piece.from)) {
      const one = all[index] as RuleMatch
      const isNobody = one.rule === 'hedge' || one.rule === 'headline' || isAuthor(tagged, one.source)
      if (!isNobody) offer(placeOf(one), one.source)
    }
  for (let k = number - 1; k >= Math.max(0, number - NEAR); k--) {
    const other = turns[k] as Turn
    if (other.paragraph < first) break
    if (!other.cued) offer(firstPiece(tagged, other.number).from, other.source)
  }
  return source
}

/** `verb` is the first word of its group, `main` the last: has … said. */
type Subject = { readonly verb: number; readonly main: number; readonly source: Range }

/**
 * Subject of the sentence before the quotation, of the paragraph before it, or of the one behind it. That one is not who
 * has words of its own (“The minister said …”), unless nobody spoke before: an article may open with what its first speaker says.
 */
function subjectAround({ tagged, turns, all, subject }: Talk, number: number): Range | null {
  const { paragraph, number: quotation } = turns[number] as Turn
  const own = subject(paragraph)
  const here = own && own.verb < firstPiece(tagged, quotation).from ? own : null
  const next = subject(paragraph + 1)
  const isFirst =
    number === 0 && (all[0] === undefined || placeOf(all[0]) > firstPiece(tagged, quotation).from)
  const ahead = next && (isFirst || !CUE_VERBS.has(tagged.lower[next.main] as string)) ? next : null
  const above = isEntry(tagged, paragraph) ? null : subject(paragraph - 1)
  return (here ?? above ?? ahead)?.source ?? null
}

/** The first subject of a paragraph that is a name or a pronoun for people, each paragraph read once. */
function subjects(tagged: TaggedDoc): (paragraph: number) => Subject | null {
  const known = new Map<number, Subject | null>()
  return (paragraph) => {
    const range = tagged.doc.paragraphs[paragraph]
    const told = known.get(paragraph)
    if (told !== undefined || !range) return told ?? null
    const first = firstSubject(tagged, range)
    known.set(paragraph, first)
    return first
  }
}

function firstSubject(tagged: TaggedDoc, { from, to }: Range): Subject | null {
  for (let i = from; i < to; i++) {
    if (isQuoted(tagged, i) || !isFiniteVerb(tagged, i)) continue
    const start = Math.max(from, i - LONGEST_CLAUSE)
    const verb = Math.max(finiteBefore(tagged, i + 1, start), i)
    const source = subjectBefore(tagged, groupAt(tagged, verb, start), start)
    if (source && hasName(tagged, source)) return { verb: i, main: mainVerb(tagged, i), source }
  }
  return null
}

const mainVerb = (tagged: TaggedDoc, first: number): number => {
  let at = first
  while (isVerb(tagged, at + 1) || tagged.tags[at + 1] === 'RB') at++
  return at
}

const hasName = (tagged: TaggedDoc, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (/^NNP/.test(tagged.tags[i] as string)) return true
  return tagged.tags[from] === 'PRP' && /^(?:he|she|they)$/.test(tagged.lower[from] as string)
}
