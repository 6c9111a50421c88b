// Whether a mark opens or closes, given what is open and what follows in its paragraph.
import type { Family, Mark } from './marks'

type Role = 'open' | 'close' | 'neither'

/** What a paragraph still holds behind a mark; computed from its end, so that reading stays linear. */
export type Ahead = {
  /** The next mark of the same family, or null. */
  readonly next: Mark | null
  /** Whether a sure closing mark of this family comes before the next opening one. */
  readonly closes: boolean
}

const POSSESSIVE = /(?:s|S|x|z|in|o)$/

/** Looks ahead for every mark of a paragraph at once. */
export function lookAhead(text: string, marks: readonly Mark[]): Ahead[] {
  const next: Partial<Record<Family, Mark>> = {}
  const closes: Partial<Record<Family, boolean>> = {}
  const ahead = new Array<Ahead>(marks.length)
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark
    ahead[i] = { next: next[mark.family] ?? null, closes: closes[mark.family] ?? false }
    next[mark.family] = mark
    if (surelyOpens(mark)) closes[mark.family] = false
    else if (surelyCloses(text, mark)) closes[mark.family] = true
  }
  return ahead
}

const surelyOpens = (mark: Mark): boolean =>
  mark.char === '‘' || mark.char === '“' || (mark.spaceBefore && !mark.spaceAfter)

/** A mark after a plural’s s and before a further word may as well be a possessive: the fans’ fault. */
function surelyCloses(text: string, mark: Mark): boolean {
  if (mark.spaceBefore || !mark.spaceAfter) return false
  if (mark.family !== 'single') return true
  if (mark.afterDigit && mark.char === "'") return false
  const following = text.slice(mark.end, mark.end + 12)
  return !(
    POSSESSIVE.test(text.slice(mark.at - 2, mark.at)) &&
    /^ \p{L}/u.test(following) &&
    !FUNCTION_WORD.test(following)
  )
}

/** Nobody owns what follows such a word: ‘on its knees’ and …, but the workers’ union. */
const FUNCTION_WORD =
  /^ (?:and|but|or|to|in|on|at|of|by|for|from|with|as|that|which|who|when|while|after|before|because|since|until|if|is|are|was|were|has|have|had|will|would|can|could|he|she|they|it|we|said|says|told|added)\b/

/**
 * `open` is the opening mark of this family that waits for its partner, or null; `goesOn` says that the
 * next paragraph opens with the same mark, so that this one need not be closed here.
 */
export function roleOf(text: string, mark: Mark, open: string | null, ahead: Ahead, goesOn: boolean): Role {
  switch (mark.family) {
    case 'guillemet':
      return guillemet(mark, open)
    case 'double':
      return double(mark, open, ahead)
    case 'single':
      return single(text, mark, open, ahead, goesOn)
  }
}

/** «French», »German« and Danish: whichever comes first opens. */
function guillemet(mark: Mark, open: string | null): Role {
  if (open === null) return mark.spaceBefore || !mark.spaceAfter ? 'open' : 'neither'
  return mark.char === open ? 'open' : 'close'
}

function double(mark: Mark, open: string | null, ahead: Ahead): Role {
  if (mark.char === '„') return 'open'
  if (mark.char === '“') {
    if (open === '„') return 'close'
    // A mark typed the wrong way round: “Hello,“ she said.
    return open !== null && !mark.spaceBefore && mark.spaceAfter ? 'close' : 'open'
  }
  if (mark.char === '”') return open === null && mark.spaceBefore && !mark.spaceAfter ? 'open' : 'close'
  if (mark.afterDigit && isPrime(open, ahead)) return 'neither'
  if (mark.spaceBefore !== mark.spaceAfter) {
    if (mark.spaceBefore) return 'open'
    return open === null ? 'neither' : 'close'
  }
  return open === null ? 'open' : 'close'
}

/** Inches and feet, behind a digit: either nothing is open or the real closing mark follows. */
const isPrime = (open: string | null, { next }: Ahead): boolean =>
  open === null || (next !== null && !surelyOpens(next))

function single(text: string, mark: Mark, open: string | null, ahead: Ahead, goesOn: boolean): Role {
  if (mark.char === '‘' || mark.char === '‚') return 'open'
  const opens = mark.spaceBefore && !mark.spaceAfter
  if (open === null) {
    // A straight mark before a word may be an apostrophe ('em): it opens only where something closes it.
    return opens && (ahead.closes || (mark.char === "'" && goesOn)) ? 'open' : 'neither'
  }
  if (opens) return open === mark.char ? 'neither' : 'open'
  if (mark.spaceBefore) return 'neither'
  if (surelyCloses(text, mark)) return 'close'
  return mark.spaceAfter && !ahead.closes && !goesOn ? 'close' : 'neither'
}
