// One article of an export from a news database, or what of it is not understood.

export type Exported =
  | {
      readonly kind: 'article'
      readonly title: string | null
      readonly publisher: string | null
      readonly published: string | null
      readonly byline: string | null
      readonly paragraphs: readonly string[]
    }
  | { readonly kind: 'unclear'; readonly why: string }

export const unclear = (why: string): Exported => ({ kind: 'unclear', why })

/** The words of a byline without what leads in to them. */
export const bylineOf = (line: string | undefined): string | null =>
  line?.replace(/^(by|von|par)\s+/i, '').trim() || null
