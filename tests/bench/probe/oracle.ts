// What may stand in the article that is shown, and what came of one hostile thing.

export const ALLOWED_TAGS =
  'ARTICLE SECTION DIV P SPAN MARK H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE CODE EM STRONG B I SUP SUB A TIME BR HR BUTTON BDI SVG PATH svg path'.split(
    ' ',
  )

export const ALLOWED_ATTRIBUTE =
  /^(class|id|dir|lang|href|rel|target|role|tabindex|title|type|datetime|data-[a-z-]+|aria-[a-z-]+)$/

/** Where hostile things were brought to. */
export const PLACES = ['page', 'door', 'extension'] as const
export type Place = (typeof PLACES)[number]

export type Outcome = {
  readonly id: string
  /** Told apart from others of its id. */
  readonly file?: string
  /** How it was brought in, and whether an article or words to the reader came of it. */
  readonly how: string
  readonly violations: readonly string[]
  readonly ms?: number
  /** Milliseconds of the longest task on the page's thread. */
  readonly long?: number
}

export const nameOf = ({ id, file }: { readonly id: string; readonly file?: string }): string =>
  file === undefined || file.startsWith(`${id}.`) ? (file ?? id) : `${id} (${file})`

/** What only says that the machine had no time. */
export const RAN_OUT = /^HARNESS\/HANG over budget|^took \d+ ms > |^harness: .*(timeout|timed out|exceeded)/i
