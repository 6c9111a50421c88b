// Noun phrases and verb groups as the rules need them, from tags alone.
import { DAYS, MONTHS, PERIODS, WEEKDAYS } from '../../lexicon/time'
import { isQuoted, pieceAt, type TaggedDoc } from './taggedDoc'

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const HEADS = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'CD', 'EX', 'FW', 'SYM', 'DT', 'WP'])
const INSIDE = new Set([
  'DT',
  'PDT',
  'PRP$',
  'CD',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'POS',
  '$',
  'VBN',
  'VBG',
  'RB',
  'RBR',
  'RBS',
  'FW',
  'SYM',
  '#',
  'LS',
  'UH',
  'HYPH',
])
const AUXILIARY =
  /^(?:be|is|are|was|were|been|being|am|’re|'re|’s|'s|’m|'m|has|have|had|having|’ve|'ve|’d|'d|do|does|did|get|gets|got|getting|stand|stands|stood|ca|wo|need)$/
const BE =
  /^(?:be|is|are|was|were|been|being|am|’re|'re|’s|'s|’m|'m|get|gets|got|getting|stand|stands|stood)$/

export const isFiniteVerb = ({ tags }: TaggedDoc, i: number): boolean => FINITE.has(tags[i] ?? '')
export const isVerb = (tagged: TaggedDoc, i: number): boolean => /^VB/.test(tagged.tags[i] ?? '')

/** Weekdays, dates, “last week”, “yesterday”: when, and never who. */
export function isTime(tagged: TaggedDoc, i: number): boolean {
  const low = tagged.lower[i] as string
  return (
    WEEKDAYS.has(low) ||
    DAYS.has(low) ||
    PERIODS.has(low) ||
    (MONTHS.has(low) && (low !== 'may' || tagged.tags[i] !== 'MD'))
  )
}

/** End of the base noun phrase that starts at `from` (exclusive), or `from` where none does. */
export function endOfBase(tagged: TaggedDoc, from: number, limit: number): number {
  let head = from
  let i = from
  while (i < limit) {
    const tag = tagged.tags[i] as string
    if (isQuoted(tagged, i)) {
      const piece = pieceAt(tagged, i)?.piece
      if (!piece || piece.to - piece.from > 9) break
      i = piece.to
      head = i
      continue
    }
    if (tag === 'PRP' || tag === 'EX' || tag === 'WP') return i === from ? i + 1 : head
    if (
      i > from &&
      (tag === 'DT' || tag === 'PRP$' || tag === 'PDT') &&
      tagged.tags[i - 1] !== 'PDT' &&
      !/^(?:all|both)$/.test(tagged.lower[i - 1] as string) &&
      head > from
    )
      break
    if (tag === 'CC' && tagged.lower[i] === '&' && i > from) {
      i++
      continue
    }
    // “$2 billion”, “Drs. A”: a dot inside a name is part of its token; a bare verb form ends the phrase.
    if (!INSIDE.has(tag)) break
    if ((tag === 'RB' || tag === 'VBN' || tag === 'VBG') && head > from) break
    if (
      isTime(tagged, i) &&
      head > from &&
      tagged.tags[i - 1] !== 'POS' &&
      (tag === 'NNP' || DAYS.has(tagged.lower[i] as string))
    )
      break
    i++
    if (
      HEADS.has(tag) ||
      ((tag === 'JJ' || tag === 'VBN' || tag === 'JJS' || tag === 'JJR' || tag === 'VBG') &&
        tagged.tags[from] === 'DT')
    )
      head = i
  }
  return head
}

const ATTACHED = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'within',
  'inside',
  'behind',
  'close',
  'familiar',
  'near',
  'between',
  'against',
  'under',
])

/** End of the noun phrase that starts at `from`, with what is attached by prepositions and “and”. */
export function endOfPhrase(tagged: TaggedDoc, from: number, limit: number): number {
  let end = endOfBase(tagged, from, limit)
  if (end === from) return from
  for (;;) {
    let next = end
    if (tagged.tags[next] === 'JJ' && ATTACHED.has(tagged.lower[next] as string)) next++
    if (ATTACHED.has(tagged.lower[next] as string) && !isTime(tagged, next + 1)) next++
    else if (tagged.tags[next] === 'CC' && /^(?:and|or|&|nor)$/.test(tagged.lower[next] as string)) next++
    else return end
    if (next >= limit) return end
    const after = endOfBase(tagged, next, limit)
    if (after === next) return end
    // “He opened the door and the crowd cheered”: what follows “and” belongs to its own verb.
    end = after
  }
}

/** The verb group whose main verb is at `verb`: where it starts, and what it is. */
export type Group = {
  readonly from: number
  readonly verb: number
  readonly passive: boolean
  /** Has a finite verb, so that it has a subject of its own. */
  readonly finite: boolean
}

const NEGATION = /^(?:not|n't|n’t|never)$/

const RAISING =
  /^(?:used|refused|refuses|refuse|refusing|declined|declines|decline|seemed|seems|seem|appeared|appears|appear|able|unable|going|continued|continues|continue|went|failed|fails|fail|wanted|wants|want|tried|tries|try|came|likely|expected|quick|happy|keen|willing|unwilling|reluctant|forced|began|begun|bound|set|not|moved|chose|chosen|had|has|have|rushed|was|were|is|ready|hesitated|loath|right|wrong|first|eager|free|careful)$/

/** Walks left over auxiliaries, adverbs, “to” and the verbs that raise a subject. */
export function groupAt(tagged: TaggedDoc, verb: number, from: number): Group {
  let start = verb
  let passive = false
  let finite = isFiniteVerb(tagged, verb)
  const participle =
    tagged.tags[verb] === 'VBN' ||
    (tagged.tags[verb] === 'VBD' && verb > from && AUXILIARY.test(tagged.lower[verb - 1] as string))
  let i = verb - 1
  while (i >= from && !isQuoted(tagged, i)) {
    const low = tagged.lower[i] as string
    const tag = tagged.tags[i] as string
    if (tag === 'MD' || AUXILIARY.test(low)) {
      if (participle && BE.test(low) && !passive && low !== '’d') passive = true
      if (FINITE.has(tag)) finite = true
    } else if (tag === 'TO' && i > from && RAISING.test(tagged.lower[i - 1] as string)) {
      start = i
      i--
      start = i
      if (FINITE.has(tagged.tags[i] as string)) finite = true
      i--
      continue
    } else if (!NEGATION.test(low) && (tag !== 'RB' || /^(?:when|where|why|how|however)$/.test(low))) break
    start = i
    i--
  }
  // An adverb before the group is not part of it unless an auxiliary stands before that.
  while (start < verb && tagged.tags[start] === 'RB' && !NEGATION.test(tagged.lower[start] as string)) start++
  return { from: start, verb, passive, finite }
}
