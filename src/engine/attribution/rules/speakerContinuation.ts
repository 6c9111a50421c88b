// Quotations without a cue of their own: they go on with what the last source said, or alternate in a dialogue.
// Known failure: a new speaker who is introduced only behind a whole paragraph of quotation after another's speech.
import { paragraphAt } from '../../doc'
import { alternate, isTurn } from './dialogue'
import { lastSpeakers } from './lastSpeaker'
import { type MatchesByParagraph, matchesByParagraph } from './matchesByParagraph'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { firstPiece, type Range, type TaggedDoc } from './taggedDoc'
import type { Turn } from './turn'

/** How a quotation without a cue comes by its speaker, in this order. */
export const CONTINUATION_STEPS = { goOn, alternate }

/** Shares out the quotations that no rule took; gives the matches with what goes on with them, and new ones. */
export function continueSpeakers(tagged: TaggedDoc, found: readonly RuleMatch[]): RuleMatch[] {
  const taken = takenBy(tagged, found)
  const all = withMore(found, CONTINUATION_STEPS.goOn(tagged, found, taken))
  return [...all, ...orphans(tagged, all, taken)]
}

/** The match whose content holds each quotation. */
function takenBy(tagged: TaggedDoc, found: readonly RuleMatch[]): Map<number, number> {
  const taken = new Map<number, number>()
  found.forEach(({ content }, index) => {
    for (const { from, to } of content) {
      for (let i = from; i < to; i++) {
        const number = tagged.quotationOf[i] as number
        if (number >= 0 && !taken.has(number)) taken.set(number, index)
      }
    }
  })
  return taken
}

/** Gives quotations to the attribution before them in their paragraph; by its index, what it gets. */
function goOn(
  tagged: TaggedDoc,
  found: readonly RuleMatch[],
  taken: Map<number, number>,
): Map<number, Range[]> {
  const more = new Map<number, Range[]>()
  const ends = found.map(({ content, cue, source }) =>
    content.reduce((end, { to }) => Math.max(end, to), Math.max(cue?.to ?? 0, source?.to ?? 0)),
  )
  const nearby = matchesByParagraph(found, (one) =>
    one.content.map(({ from }) => paragraphAt(tagged.doc, from)),
  )
  tagged.quotations.forEach(({ use }, number) => {
    if (taken.has(number) || use !== 'speech') return
    const host = hostOf(tagged, number, found, nearby, ends)
    if (host < 0) return
    const pieces = tagged.pieces[number] as readonly Range[]
    const so = more.get(host)
    if (so) so.push(...pieces)
    else more.set(host, [...pieces])
    for (const { from, to } of pieces) {
      ends[host] = Math.max(ends[host] as number, to)
      nearby.put(paragraphAt(tagged.doc, from), host)
    }
    taken.set(number, host)
  })
  return more
}

const withMore = (
  found: readonly RuleMatch[],
  more: ReadonlyMap<number, readonly Range[]>,
): readonly RuleMatch[] =>
  found.map((one, index) => {
    const pieces = more.get(index)
    return pieces ? { ...one, content: [...one.content, ...pieces].sort((a, b) => a.from - b.from) } : one
  })

/** The last attribution before the quotation in its paragraph: the same speaker goes on. */
function hostOf(
  tagged: TaggedDoc,
  number: number,
  found: readonly RuleMatch[],
  nearby: MatchesByParagraph,
  ends: readonly number[],
): number {
  const piece = firstPiece(tagged, number)
  const place = paragraphAt(tagged.doc, piece.from)
  let host = -1
  let end = (tagged.doc.paragraphs[place] as Range).from
  for (const index of nearby.around(place, piece.from)) {
    const { source, rule } = found[index] as RuleMatch
    if (!source || rule === 'hedge' || rule === 'headline') continue
    const last = ends[index] as number
    if (last > piece.from || last <= end) continue
    end = last
    host = index
  }
  return host
}

function orphans(
  tagged: TaggedDoc,
  all: readonly RuleMatch[],
  taken: ReadonlyMap<number, number>,
): RuleMatch[] {
  const turns: Turn[] = []
  tagged.quotations.forEach(({ use }, number) => {
    if (use !== 'speech') return
    const paragraph = paragraphAt(tagged.doc, firstPiece(tagged, number).from)
    const index = taken.get(number)
    const source = index === undefined ? null : (all[index] as RuleMatch).source
    // Two quotations of one paragraph are one turn.
    if (turns.at(-1)?.paragraph === paragraph && index !== undefined) return
    turns.push({ paragraph, number, source, cued: index !== undefined })
  })
  resolveTurns(tagged, turns, all)
  return turns.filter(({ cued }) => !cued).map((turn) => uncued(tagged, turn))
}

const uncued = (tagged: TaggedDoc, { source, number }: Turn): RuleMatch =>
  ruleMatch(
    'speakerContinuation',
    source ? 'goes on with the last speaker' : 'speech that nobody is named for',
    source ? 0.6 : 0.3,
    { source, content: tagged.pieces[number] as readonly Range[] },
  )

/** Turns of paragraphs that follow each other may be a dialogue; other uncued ones go on with whoever spoke last. */
function resolveTurns(tagged: TaggedDoc, turns: readonly Turn[], all: readonly RuleMatch[]): void {
  const lastSpeaker = lastSpeakers(tagged, turns, all)
  for (let i = 0; i < turns.length; ) {
    let end = i + 1
    while (
      end < turns.length &&
      (turns[end] as Turn).paragraph === (turns[end - 1] as Turn).paragraph + 1 &&
      isTurn(tagged, turns[end] as Turn)
    )
      end++
    const run = turns.slice(i, end)
    if (!(isTurn(tagged, run[0] as Turn) && CONTINUATION_STEPS.alternate(tagged, run)))
      for (let k = i; k < end; k++) {
        const turn = turns[k] as Turn
        if (!turn.cued) turn.source = lastSpeaker(k)
      }
    i = end
  }
}
