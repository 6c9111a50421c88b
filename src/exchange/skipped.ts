// Why annotations were not imported: the reasons, and their words.

/** The reasons, in the order in which they are told. */
const WHY = {
  notAnAnnotation: 'no annotation',
  otherPage: 'on another page',
  noPassage: 'naming no passage',
  otherSelector: 'pointing at the passage in a way that is not read here',
  outside: 'pointing outside this text',
  absent: 'on words that are not in this text',
  silent: 'without a comment or a tag',
  repeated: 'the same as another',
  tooLong: 'too long for a note',
  tooMany: 'more than one article can have',
  spent: 'more than can be looked for in a text of this length',
} as const

export type WhySkipped = keyof typeof WHY

/** How many were left out for one reason. */
export type SkippedCount = { readonly why: WhySkipped; readonly count: number }

/** The counts of each reason as one, in the order in which they are told. */
export const sumSkipped = (all: readonly SkippedCount[]): readonly SkippedCount[] => {
  const counts = new Map<WhySkipped, number>()
  for (const { why, count } of all) if (count > 0) counts.set(why, (counts.get(why) ?? 0) + count)
  return (Object.keys(WHY) as WhySkipped[]).flatMap((why) => {
    const count = counts.get(why)
    return count === undefined ? [] : [{ why, count }]
  })
}

/** “on another page (2), without a comment or a tag (1)”. */
export const formatSkipped = (counts: readonly SkippedCount[]): string =>
  counts.map(({ why, count }) => `${WHY[why]} (${count.toLocaleString('en')})`).join(', ')
