// What comes of opening something: an article with what was left out of it, or a sentence that says why not.
import type { Article } from '../domain'

/** Why a piece of a page is no part of the article. */
export const REASONS = [
  'another',
  'outside',
  'comments',
  'related',
  'promotion',
  'navigation',
  'author',
  'headline',
  'sharing',
  'caption',
  'aside',
  'details',
  'legal',
  'links',
  'doubtful',
  'hidden',
] as const
export type Reason = (typeof REASONS)[number]

/** A piece of a page that is not the article, why it was taken for that, and the offset that it stood before. */
export type ExcludedBlock = {
  readonly reason: Reason
  readonly text: string
  readonly before: number
  /** Another extractor took it for the article's. */
  readonly other?: boolean
}

export type Opened =
  | {
      readonly kind: 'article'
      readonly article: Article
      readonly excluded: readonly ExcludedBlock[]
      /** Something the reader should know before reading on; null where all is well. */
      readonly warning: string | null
    }
  | {
      readonly kind: 'refused'
      readonly reason: string
      /** Text that is no article but may be read all the same; null where there is none. */
      readonly instead: Article | null
    }

/** Where there is nothing to read. */
export const NOTHING = 'There is no text in it.'

/** Shorthand for the sad half of `Opened`. */
export const refused = (reason: string, instead: Article | null = null): Opened => ({
  kind: 'refused',
  reason,
  instead,
})
