// Whether an article is read carefully by itself, only when the reader asks for it, or not at all.
import type { Settings } from './settings'

/** What speaks for and against it here. */
type Here = {
  /** What it needs lies on this device, or the app is served from it: nothing is downloaded. */
  readonly kept: boolean
  readonly local: boolean
  /** What it would load where neither is so; nought where this build has no careful reading. */
  readonly bytes: number
  /** Why it should not start by itself, in words. */
  readonly hindrance: string | null
}

type CarefulPlan = 'start' | 'offer' | 'none'

/** A hindrance holds whatever the setting: a device of little memory does not get more by it, and a button is left. */
export function planCareful(
  setting: Settings['careful'],
  { kept, local, bytes, hindrance }: Here,
): CarefulPlan {
  if (setting === 'never' || bytes === 0) return 'none'
  if (hindrance !== null) return 'offer'
  return setting === 'always' || kept || local ? 'start' : 'offer'
}
