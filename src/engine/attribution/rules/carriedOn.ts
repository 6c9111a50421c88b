// Quotations without a cue of their own: they go on with what the last source said, or alternate in a dialogue.
// Known failure: a new speaker who is introduced only behind a whole paragraph of quotation after another's speech.
import { type Finding, finding } from './finding'
import { groupAt, isFiniteVerb } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'
import { finiteBefore, subjectBefore } from './subject'

/** Words a turn of a dialogue has at most. */
const SHORT_TURN = 30

type Turn = { readonly paragraph: number; readonly number: number; source: Range | null; cued: boolean }

/** Shares out the quotations that no rule took; gives the findings with what goes on with them, and new ones. */
export function carryOn(r: Reading, found: readonly Finding[]): Finding[] {
  const all = [...found]
  const taken = takenBy(r, all)
  const shelf = shelve(all, (one) => one.content.map(({ from }) => paragraphOf(r, from)))
  r.quotations.forEach((quotation, number) => {
    if (taken.has(number) || quotation.use !== 'speech') return
    const host = hostOf(r, number, all, shelf)
    if (host < 0) return
    const one = all[host] as Finding
    const pieces = r.pieces[number] as readonly Range[]
    all[host] = { ...one, content: [...one.content, ...pieces].sort((a, b) => a.from - b.from) }
    for (const { from } of pieces) put(shelf, paragraphOf(r, from), host)
    taken.set(number, host)
  })
  return [...all, ...orphans(r, all, taken)]
}

/** Which findings a paragraph has to do with, by number and in their order. */
type Shelf = Map<number, number[]>

function shelve(all: readonly Finding[], paragraphsOf: (one: Finding) => readonly number[]): Shelf {
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

/** The finding whose content holds each quotation. */
function takenBy(r: Reading, found: readonly Finding[]): Map<number, number> {
  const taken = new Map<number, number>()
  found.forEach(({ content }, index) => {
    for (const { from, to } of content) {
      for (let i = from; i < to; i++) {
        const number = r.quotationOf[i] as number
        if (number >= 0 && !taken.has(number)) taken.set(number, index)
      }
    }
  })
  return taken
}

const firstPiece = (r: Reading, number: number): Range => (r.pieces[number] as readonly Range[])[0] as Range
const paragraphOf = (r: Reading, i: number): number =>
  r.doc.sentences[r.doc.sentenceOf[i] as number]?.paragraph ?? 0

/** The last attribution before the quotation in its paragraph: the same speaker goes on. */
function hostOf(r: Reading, number: number, all: readonly Finding[], shelf: Shelf): number {
  const piece = firstPiece(r, number)
  const place = paragraphOf(r, piece.from)
  const paragraph = r.doc.paragraphs[place] as Range
  let host = -1
  let end = paragraph.from
  for (const index of shelf.get(place) ?? []) {
    const one = all[index] as Finding
    if (!one.source || one.rule === 'hedge' || one.rule === 'headline') continue
    const last = Math.max(...one.content.map((c) => c.to), one.cue?.to ?? 0, one.source.to)
    if (last > piece.from || last <= end) continue
    end = last
    host = index
  }
  return host
}

function orphans(r: Reading, all: readonly Finding[], taken: ReadonlyMap<number, number>): Finding[] {
  const turns: Turn[] = []
  r.quotations.forEach((quotation, number) => {
    if (quotation.use !== 'speech') return
    const piece = firstPiece(r, number)
    const paragraph = paragraphOf(r, piece.from)
    const index = taken.get(number)
    const source = index === undefined ? null : ((all[index] as Finding).source ?? null)
    const last = turns.at(-1)
    // Two quotations of one paragraph are one turn.
    if (last?.paragraph === paragraph && index !== undefined) return
    turns.push({ paragraph, number, source, cued: index !== undefined })
  })
  resolveTurns(r, turns, all)
  return turns.filter((turn) => !turn.cued).map((turn) => uncued(r, turn))
}

function uncued(r: Reading, turn: Turn): Finding {
  return finding(
    'carriedOn',
    turn.source ? 'goes on with the last speaker' : 'speech that nobody is named for',
    turn.source ? 0.6 : 0.3,
    {
      source: turn.source,
      content: r.pieces[turn.number] as readonly Range[],
    },
  )
}

function resolveTurns(r: Reading, turns: Turn[], all: readonly Finding[]): void {
  const shelf = shelve(all, (one) => [paragraphOf(r, placeOf(one))])
  for (let i = 0; i < turns.length; ) {
    let end = i + 1
    while (
      end < turns.length &&
      (turns[end] as Turn).paragraph === (turns[end - 1] as Turn).paragraph + 1 &&
      isTurn(r, turns[end] as Turn)
    )
      end++
    const run = turns.slice(i, end)
    if (!(isTurn(r, run[0] as Turn) && alternate(r, run)))
      for (let k = i; k < end; k++) {
        const turn = turns[k] as Turn
        if (!turn.cued) turn.source = lastSource(r, turns, k, all, shelf)
      }
    i = end
  }
}

/** The paragraph opens with the quotation and is short, as a turn of a dialogue is. */
const isTurn = (r: Reading, turn: Turn): boolean => {
  const paragraph = r.doc.paragraphs[turn.paragraph] as Range
  return firstPiece(r, turn.number).from === paragraph.from && paragraph.to - paragraph.from <= SHORT_TURN
}

/** “Tonight,” said A. / “Tomorrow,” said B. / “The wind will drop.”: two speakers take turns. */
function alternate(r: Reading, run: readonly Turn[]): boolean {
  if (run.length < 2 || run.every((turn) => turn.cued)) return false
  const asked =
    run.some((turn) => turn.cued === false && asks(r, turn)) ||
    run.some((turn, i) => i + 1 < run.length && asks(r, turn))
  const speakers: (Range | null)[] = [null, null]
  run.forEach((turn, i) => {
    if (turn.cued && turn.source) speakers[i % 2] = speakers[i % 2] ?? turn.source
  })
  const pairCued = run.some(
    (turn, i) =>
      turn.cued && run[i + 1]?.cued === true && !sameName(r, turn.source, run[i + 1]?.source ?? null),
  )
  if (!pairCued && !asked) return false
  fillFromNarrative(r, run, speakers)
  if (!speakers[0] || !speakers[1] || sameName(r, speakers[0], speakers[1])) return false
  run.forEach((turn, i) => {
    if (!turn.cued) turn.source = speakers[i % 2] ?? null
  })
  return true
}

const asks = (r: Reading, turn: Turn): boolean => {
  const { from, to } = firstPiece(r, turn.number)
  for (let i = Math.max(from, to - 3); i < to; i++) if (r.doc.words[i] === '?') return true
  return false
}

/** Whom the paragraph before the dialogue names: its subject speaks first, unless that is who answers. */
function fillFromNarrative(r: Reading, run: readonly Turn[], speakers: (Range | null)[]): void {
  const before = r.doc.paragraphs[(run[0] as Turn).paragraph - 1]
  if (!before) return
  for (const name of namesIn(r, before)) {
    if (speakers.some((s) => s && sameName(r, s, name))) continue
    const free = speakers[0] === null ? 0 : speakers[1] === null ? 1 : -1
    if (free >= 0) speakers[free] = name
  }
}

function namesIn(r: Reading, { from, to }: Range): Range[] {
  const names: Range[] = []
  for (let i = from; i < to; i++) {
    if (!/^NNPS?$/.test(r.tags[i] as string)) continue
    let end = i + 1
    while (end < to && /^NNPS?$/.test(r.tags[end] as string)) end++
    if (end - i >= 2) names.push({ from: i, to: end })
    i = end
  }
  return names
}

/** Whether two phrases end in the same word: “Ebba Norling” and “Norling”. */
function sameName(r: Reading, a: Range | null, b: Range | null): boolean {
  if (!a || !b) return a === b
  const names = (x: Range) =>
    r.lower.slice(x.from, x.to).filter((_, k) => /^NNPS?$/.test(r.tags[x.from + k] as string))
  const second = names(b)
  return (
    names(a).some((word) => second.includes(word)) ||
    r.lower.slice(a.from, a.to).join(' ') === r.lower.slice(b.from, b.to).join(' ')
  )
}

const placeOf = ({ cue, content }: Finding): number => cue?.from ?? content[0]?.from ?? 0

/** Who spoke last before the quotation, in its paragraph or the one before; else whom the text around it is about. */
function lastSource(
  r: Reading,
  turns: readonly Turn[],
  number: number,
  all: readonly Finding[],
  shelf: Shelf,
): Range | null {
  const turn = turns[number] as Turn
  const piece = firstPiece(r, turn.number)
  let best: { at: number; source: Range } | null = null
  const offer = (at: number, source: Range | null) => {
    if (source && at < piece.from && (!best || at > best.at)) best = { at, source }
  }
  for (const index of [turn.paragraph - 1, turn.paragraph].flatMap((p) => shelf.get(p) ?? [])) {
    const one = all[index] as Finding
    if (one.rule !== 'hedge' && one.rule !== 'headline') offer(placeOf(one), one.source)
  }
  for (let k = number - 1; k >= 0 && (turns[k] as Turn).paragraph >= turn.paragraph - 1; k--) {
    const other = turns[k] as Turn
    if (!other.cued) offer(firstPiece(r, other.number).from, other.source)
  }
  return (best as { source: Range } | null)?.source ?? subjectAround(r, turn.paragraph, piece)
}

/** Subject of the sentence before the quotation, of the paragraph before it, or of the one behind it. */
function subjectAround(r: Reading, paragraph: number, piece: Range): Range | null {
  const own = r.doc.paragraphs[paragraph] as Range
  if (piece.from > own.from) {
    const here = subjectIn(r, { from: own.from, to: piece.from })
    if (here) return here
  }
  const before = r.doc.paragraphs[paragraph - 1]
  const after = r.doc.paragraphs[paragraph + 1]
  return (before ? subjectIn(r, before) : null) ?? (after ? subjectIn(r, after) : null)
}

/** The first subject that is a name or a person’s description; places and things seldom open with a bare name of one word. */
function subjectIn(r: Reading, { from, to }: Range): Range | null {
  for (let i = from; i < to; i++) {
    if (isQuoted(r, i) || !isFiniteVerb(r, i)) continue
    const verb = finiteBefore(r, i + 1, from)
    const subject = subjectBefore(r, groupAt(r, Math.max(verb, i), from), from)
    if (subject && hasName(r, subject)) return subject
  }
  return null
}

const hasName = (r: Reading, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (/^NNP/.test(r.tags[i] as string)) return true
  return r.tags[from] === 'PRP' && /^(?:he|she|they)$/.test(r.lower[from] as string)
}
