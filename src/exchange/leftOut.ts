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

export type WhyLeftOut = keyof typeof WHY

/** How many were left out for one reason. */
export type LeftOutCount = { readonly why: WhyLeftOut; readonly count: number }

/** The counts of each reason as one, in the order in which they are told. */
export const sumLeftOut = (all: readonly LeftOutCount[]): readonly LeftOutCount[] => {
  const counts = new Map<WhyLeftOut, number>()
  for (const { why, count } of all) if (count > 0) counts.set(why, (counts.get(why) ?? 0) + count)
  return (Object.keys(WHY) as WhyLeftOut[]).flatMap((why) => {
    const count = counts.get(why)
    return count === undefined ? [] : [{ why, count }]
  })
}

/** “on another page (2), without a comment or a tag (1)”. */
export const formatLeftOut = (counts: readonly LeftOutCount[]): string =>
  counts.map(({ why, count }) => `${WHY[why]} (${count.toLocaleString('en')})`).join(', ')
