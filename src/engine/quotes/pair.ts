// Pairs opening and closing marks into quotations, over paragraphs where a quotation is carried on.
import { type Span, span } from '../../domain'
import type { Quotation } from '../doc'
import { type Family, findMarks, type Mark } from './marks'
import { type Ahead, lookAhead, roleOf } from './role'
import { findForgottenEnd } from './unclosedQuotes'

type Pieces = Quotation['pieces']
/** A stretch inside marks, before anybody asks what it is. */
export type Paired = { readonly pieces: Pieces; readonly depth: number }

type Open = {
  readonly char: string
  readonly family: Family
  readonly depth: number
  readonly pieces: { outer: Span; inner: Span }[]
  outerStart: number
  innerStart: number
}

/** What a quotation without a closing mark comes to. */
export const PAIR_STEPS = { carriesOn, findForgottenEnd }

/** One pass over the text; every paragraph's marks are read once. */
export function pairMarks(text: string, paragraphs: readonly Span[]): Paired[] {
  const found: Paired[] = []
  const marksOf = paragraphs.map((p) => findMarks(text, p.start, p.end))
  let stack: Open[] = []
  paragraphs.forEach((paragraph, k) => {
    const marks = marksOf[k] as Mark[]
    const first = marks[0]
    const following = paragraphs[k + 1]
    const opener = following ? text.charAt(following.start) : ''
    let from = 0
    const carried = stack[0]
    if (carried) {
      carried.outerStart = carried.innerStart = paragraph.start
      if (first && first.at === paragraph.start && first.char === carried.char) {
        carried.innerStart = first.end
        from = 1
      }
    }
    const ahead = lookAhead(text, marks)
    for (let i = from; i < marks.length; i++) {
      step(text, marks[i] as Mark, ahead[i] as Ahead, stack, found, opener)
    }
    stack = endParagraph(text, paragraph, following ?? null, marksOf[k + 1] ?? [], stack, found)
  })
  return found.sort((a, b) => startOf(a) - startOf(b) || a.depth - b.depth)
}

const startOf = (p: Paired): number => p.pieces[0]?.outer.start ?? 0

function step(text: string, mark: Mark, ahead: Ahead, stack: Open[], found: Paired[], opener: string): void {
  const holder = innermost(stack, mark.family)
  const role = roleOf(text, mark, holder?.char ?? null, ahead, holder !== null && opener === holder.char)
  if (role === 'close' && holder) {
    // What was opened inside and never closed was no quotation mark.
    while (stack.at(-1) !== holder) stack.pop()
    stack.pop()
    close(holder, mark.at, mark.end, found)
  } else if (role === 'open') {
    if (holder && stack.at(-1) === holder && holder.char === mark.char && holder.family !== 'single') {
      // The same mark opens again: the earlier one was never closed.
      stack.pop()
      const end = PAIR_STEPS.findForgottenEnd(text, holder.innerStart, mark.at)
      close(holder, end, end, found)
    }
    stack.push({
      char: mark.char,
      family: mark.family,
      depth: stack.length,
      pieces: [],
      outerStart: mark.at,
      innerStart: mark.end,
    })
  }
}

function innermost(stack: readonly Open[], family: Family): Open | null {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i] as Open
    if (open.family === family) return open
  }
  return null
}

function close(open: Open, innerEnd: number, outerEnd: number, found: Paired[]): void {
  addPiece(open, innerEnd, outerEnd)
  if (open.pieces.length > 0) found.push({ pieces: open.pieces, depth: open.depth })
}

function addPiece(open: Open, innerEnd: number, outerEnd: number): void {
  if (innerEnd <= open.innerStart) return
  open.pieces.push({ outer: span(open.outerStart, outerEnd), inner: span(open.innerStart, innerEnd) })
}

/** What stays open into the next paragraph. */
function endParagraph(
  text: string,
  paragraph: Span,
  following: Span | null,
  nextMarks: readonly Mark[],
  stack: Open[],
  found: Paired[],
): Open[] {
  const outer = stack[0]
  if (!outer) return []
  if (following && PAIR_STEPS.carriesOn(text, outer, following, nextMarks)) {
    addPiece(outer, paragraph.end, paragraph.end)
    return [outer]
  }
  // A single mark that is never closed is an apostrophe, unless a paragraph opens with it.
  if (outer.family !== 'single' || outer.pieces.length > 0 || outer.outerStart === paragraph.start) {
    const end = PAIR_STEPS.findForgottenEnd(text, outer.innerStart, paragraph.end)
    close(outer, end, end, found)
  }
  return []
}

/** The next paragraph opens with the same mark, or its first mark of the family can only be a closing one. */
function carriesOn(text: string, open: Open, following: Span, nextMarks: readonly Mark[]): boolean {
  if (text.startsWith(open.char, following.start)) {
    return nextMarks[0]?.at === following.start
  }
  const first = nextMarks.find((mark) => mark.family === open.family && !mark.afterDigit)
  if (!first || first.spaceBefore || !first.spaceAfter) return false
  return open.family !== 'single' || /[.,!?…]/.test(text.charAt(first.at - 1))
}
