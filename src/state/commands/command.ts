// What a command is before anything is bound to it.
import type { Chord } from './chord'

/** Where a command's keys count: anywhere, while an article is read, on one of its highlights, in the library. */
export type Scope = 'everywhere' | 'article' | 'highlight' | 'library'

/** Headings under which help and palette list commands, in their order. */
export const COMMAND_GROUPS = [
  'Find and go',
  'Layers',
  'Highlights',
  'Notes',
  'Corrections',
  'Share and save',
  'Library',
  'Page',
] as const
type CommandGroup = (typeof COMMAND_GROUPS)[number]

export type Command = {
  readonly id: string
  /** As buttons and lists have it. */
  readonly name: string
  /** What it does, in words for who has never used it. */
  readonly says: string
  readonly group: CommandGroup
  readonly scope: Scope
  /** The first is the one that is told. */
  readonly keys: readonly Chord[]
  /** Whether holding the key runs it again and again. */
  readonly repeats?: boolean
  /** Whether it is offered where words of the article are selected. */
  readonly onSelection?: boolean
  /** Further words by which it is found. */
  readonly also?: string
}
