// Quotations without a cue of their own: they go on with what the last source said, or alternate in a dialogue.
// Known failure: a new speaker who is introduced only behind a whole paragraph of quotation after another's speech.

import { groupAt, isFiniteVerb } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { finiteBefore, subjectBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

/** Words a turn of a dialogue has at most. */
const SHORT_TURN = 30

type Turn = { readonly paragraph: number; readonly number: number; source: Range | null; cued: boolean }

/** Shares out the quotations that no rule took; gives the matches with what goes on with them, and new ones. */
export function continueSpeakers(tagged: TaggedDoc, found: readonly RuleMatch[]): RuleMatch[] {
  const all = [...found]
  const taken = takenBy(tagged, all)
  const shelf = shelve(all, (one) => one.content.map(({ from }) => paragraphOf(tagged, from)))
  tagged.quotations.forEach((quotation, number) => {
    if (taken.has(number) || quotation.use !== 'speech') return
    const host = hostOf(tagged, number, all, shelf)
    if (host < 0) return
    const one = all[host] as RuleMatch
    const pieces = tagged.pieces[number] as readonly Range[]
    all[host] = { ...one, content: [...one.content, ...pieces].sort((a, b) => a.from - b.from) }
    for (const { from } of pieces) put(shelf, paragraphOf(tagged, from), host)
    taken.set(number, host)
  })
  return [...all, ...orphans(tagged, all, taken)]
}

/** Which matches a paragraph has to do with, by number and in their order. */
type Shelf = Map<number, number[]>

function shelve(all: readonly RuleMatch[], paragraphsOf: (one: RuleMatch) => readonly number[]): Shelf {
  const shelf: Shelf = new Map()
  all.forEach((one, index) => {
    for (const paragraph of paragraphsOf(one)) put(shelf, paragraph, index)
  })
  return shelf
}

function put(shelf: Shelf, paragraph: number, index: number): void {
  const there = shelf.get(paragraph)
  if (!there) shelf.set(paragraph, [index])
  else if ((there.at(-1) as number) < index) there.push(index)
  else if (!there.includes(index))
    there.splice(
      there.findIndex((other) => other > index),
      0,
      index,
    )
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

const firstPiece = (tagged: TaggedDoc, number: number): Range =>
  (tagged.pieces[number] as readonly Range[])[0] as Range
const paragraphOf = (tagged: TaggedDoc, i: number): number =>
  tagged.doc.sentences[tagged.doc.sentenceOf[i] as number]?.paragraph ?? 0

/** The last attribution before the quotation in its paragraph: the same speaker goes on. */
function hostOf(tagged: TaggedDoc, number: number, all: readonly RuleMatch[], shelf: Shelf): number {
  const piece = firstPiece(tagged, number)
  const place = paragraphOf(tagged, piece.from)
  const paragraph = tagged.doc.paragraphs[place] as Range
  let host = -1
  let end = paragraph.from
  for (const index of shelf.get(place) ?? []) {
    const one = all[index] as RuleMatch
    if (!one.source || one.rule === 'hedge' || one.rule === 'headline') continue
    const last = Math.max(...one.content.map((c) => c.to), one.cue?.to ?? 0, one.source.to)
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
  tagged.quotations.forEach((quotation, number) => {
    if (quotation.use !== 'speech') return
    const piece = firstPiece(tagged, number)
    const paragraph = paragraphOf(tagged, piece.from)
    const index = taken.get(number)
    const source = index === undefined ? null : ((all[index] as RuleMatch).source ?? null)
    const last = turns.at(-1)
    // Two quotations of one paragraph are one turn.
    if (last?.paragraph === paragraph && index !== undefined) return
    turns.push({ paragraph, number, source, cued: index !== undefined })
  })
  resolveTurns(tagged, turns, all)
  return turns.filter((turn) => !turn.cued).map((turn) => uncued(tagged, turn))
}

function uncued(tagged: TaggedDoc, turn: Turn): RuleMatch {
  return ruleMatch(
    'speakerContinuation',
    turn.source ? 'goes on with the last speaker' : 'speech that nobody is named for',
    turn.source ? 0.6 : 0.3,
    {
      source: turn.source,
      content: tagged.pieces[turn.number] as readonly Range[],
    },
  )
}

function resolveTurns(tagged: TaggedDoc, turns: Turn[], all: readonly RuleMatch[]): void {
  const shelf = shelve(all, (one) => [paragraphOf(tagged, placeOf(one))])
  for (let i = 0; i < turns.length; ) {
    let end = i + 1
    while (
      end < turns.length &&
      (turns[end] as Turn).paragraph === (turns[end - 1] as Turn).paragraph + 1 &&
      isTurn(tagged, turns[end] as Turn)
    )
      end++
    const run = turns.slice(i, end)
    if (!(isTurn(tagged, run[0] as Turn) && alternate(tagged, run)))
      for (let k = i; k < end; k++) {
        const turn = turns[k] as Turn
        if (!turn.cued) turn.source = lastSource(tagged, turns, k, all, shelf)
      }
    i = end
  }
}

/** The paragraph opens with the quotation and is short, as a turn of a dialogue is. */
const isTurn = (tagged: TaggedDoc, turn: Turn): boolean => {
  const paragraph = tagged.doc.paragraphs[turn.paragraph] as Range
  return (
    firstPiece(tagged, turn.number).from === paragraph.from && paragraph.to - paragraph.from <= SHORT_TURN
  )
}

/** “Tonight,” said A. / “Tomorrow,” said B. / “The wind will drop.”: two speakers take turns. */
function alternate(tagged: TaggedDoc, run: readonly Turn[]): boolean {
  if (run.length < 2 || run.every((turn) => turn.cued)) return false
  const asked =
    run.some((turn) => turn.cued === false && asks(tagged, turn)) ||
    run.some((turn, i) => i + 1 < run.length && asks(tagged, turn))
  const speakers: (Range | null)[] = [null, null]
  run.forEach((turn, i) => {
    if (turn.cued && turn.source) speakers[i % 2] = speakers[i % 2] ?? turn.source
  })
  const pairCued = run.some(
    (turn, i) =>
      turn.cued && run[i + 1]?.cued === true && !sameName(tagged, turn.source, run[i + 1]?.source ?? null),
  )
  if (!pairCued && !asked) return false
  fillFromNarrative(tagged, run, speakers)
  if (!speakers[0] || !speakers[1] || sameName(tagged, speakers[0], speakers[1])) return false
  run.forEach((turn, i) => {
    if (!turn.cued) turn.source = speakers[i % 2] ?? null
  })
  return true
}

const asks = (tagged: TaggedDoc, turn: Turn): boolean => {
  const { from, to } = firstPiece(tagged, turn.number)
  for (let i = Math.max(from, to - 3); i < to; i++) if (tagged.doc.words[i] === '?') return true
  return false
}

/** Whom the paragraph before the dialogue names: its subject speaks first, unless that is who answers. */
function fillFromNarrative(tagged: TaggedDoc, run: readonly Turn[], speakers: (Range | null)[]): void {
  const before = tagged.doc.paragraphs[(run[0] as Turn).paragraph - 1]
  if (!before) return
  for (const name of namesIn(tagged, before)) {
    if (speakers.some((s) => s && sameName(tagged, s, name))) continue
    const free = speakers[0] === null ? 0 : speakers[1] === null ? 1 : -1
    if (free >= 0) speakers[free] = name
  }
}

function namesIn(tagged: TaggedDoc, { from, to }: Range): Range[] {
  const names: Range[] = []
  for (let i = from; i < to; i++) {
    if (!/^NNPS?$/.test(tagged.tags[i] as string)) continue
    let end = i + 1
    while (end < to && /^NNPS?$/.test(tagged.tags[end] as string)) end++
    if (end - i >= 2) names.push({ from: i, to: end })
    i = end
  }
  return names
}

/** Whether two phrases end in the same word: “Ebba Norling” and “Norling”. */
function sameName(tagged: TaggedDoc, a: Range | null, b: Range | null): boolean {
  if (!a || !b) return a === b
  const names = (x: Range) =>
    tagged.lower.slice(x.from, x.to).filter((_, k) => /^NNPS?$/.test(tagged.tags[x.from + k] as string))
  const second = names(b)
  return (
    names(a).some((word) => second.includes(word)) ||
    tagged.lower.slice(a.from, a.to).join(' ') === tagged.lower.slice(b.from, b.to).join(' ')
  )
}

const placeOf = ({ cue, content }: RuleMatch): number => cue?.from ?? content[0]?.from ?? 0

/** Who spoke last before the quotation, in its paragraph or the one before; else whom the text around it is about. */
function lastSource(
  tagged: TaggedDoc,
  turns: readonly Turn[],
  number: number,
  all: readonly RuleMatch[],
  shelf: Shelf,
): Range | null {
  const turn = turns[number] as Turn
  const piece = firstPiece(tagged, turn.number)
  let best: { at: number; source: Range } | null = null
  const offer = (at: number, source: Range | null) => {
    if (source && at < piece.from && (!best || at > best.at)) best = { at, source }
  }
  for (const index of [turn.paragraph - 1, turn.paragraph].flatMap((p) => shelf.get(p) ?? [])) {
    const one = all[index] as RuleMatch
    if (one.rule !== 'hedge' && one.rule !== 'headline') offer(placeOf(one), one.source)
  }
  for (let k = number - 1; k >= 0 && (turns[k] as Turn).paragraph >= turn.paragraph - 1; k--) {
    const other = turns[k] as Turn
    if (!other.cued) offer(firstPiece(tagged, other.number).from, other.source)
  }
  return (best as { source: Range } | null)?.source ?? subjectAround(tagged, turn.paragraph, piece)
}

/** Subject of the sentence before the quotation, of the paragraph before it, or of the one behind it. */
function subjectAround(tagged: TaggedDoc, paragraph: number, piece: Range): Range | null {
  const own = tagged.doc.paragraphs[paragraph] as Range
  if (piece.from > own.from) {
    const here = subjectIn(tagged, { from: own.from, to: piece.from })
    if (here) return here
  }
  const before = tagged.doc.paragraphs[paragraph - 1]
  const after = tagged.doc.paragraphs[paragraph + 1]
  return (before ? subjectIn(tagged, before) : null) ?? (after ? subjectIn(tagged, after) : null)
}

/** The first subject that is a name or a person’s description; places and things seldom open with a bare name of one word. */
function subjectIn(tagged: TaggedDoc, { from, to }: Range): Range | null {
  for (let i = from; i < to; i++) {
    if (isQuoted(tagged, i) || !isFiniteVerb(tagged, i)) continue
    const verb = finiteBefore(tagged, i + 1, from)
    const subject = subjectBefore(tagged, groupAt(tagged, Math.max(verb, i), from), from)
    if (subject && hasName(tagged, subject)) return subject
  }
  return null
}

const hasName = (tagged: TaggedDoc, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (/^NNP/.test(tagged.tags[i] as string)) return true
  return tagged.tags[from] === 'PRP' && /^(?:he|she|they)$/.test(tagged.lower[from] as string)
}
