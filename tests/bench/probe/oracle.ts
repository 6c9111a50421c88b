// What may stand in the article that is shown, and what came of one hostile thing.

export const ALLOWED_TAGS =
  'ARTICLE SECTION DIV P SPAN MARK H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE CODE EM STRONG B I SUP SUB A TIME BR HR BUTTON BDI SVG PATH svg path'.split(
    ' ',
  )

export const ALLOWED_ATTRIBUTE =
  /^(class|id|dir|lang|href|rel|target|role|tabindex|title|type|datetime|data-[a-z-]+|aria-[a-z-]+)$/

export type Outcome = {
  readonly id: string
  readonly how: string
  readonly violations: readonly string[]
}

/** Prints what went wrong; gives back how many did. */
export function tellOutcomes(outcomes: readonly Outcome[]): number {
  const wrong = outcomes.filter(({ violations }) => violations.length > 0)
  for (const { id, how, violations } of wrong)
    console.log(`${id} (${how}): ${violations.join('; ').slice(0, 300)}`)
  const ways = [...new Set(outcomes.map(({ how }) => how))]
  for (const way of ways) console.log(`${way}: ${outcomes.filter(({ how }) => how === way).length}`)
  console.log(`${outcomes.length} tried, ${wrong.length} with something wrong`)
  return wrong.length
}
