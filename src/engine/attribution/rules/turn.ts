// A quotation as a turn of talk: where it stands, and whose it is as far as anybody knows yet.
import type { Range } from './taggedDoc'

export type Turn = {
  readonly paragraph: number
  /** Of its quotation. */
  readonly number: number
  source: Range | null
  /** A rule found its cue, or it goes on with one that has a cue. */
  readonly cued: boolean
}
