// Logs that come one after the other over the same analysis, as a reader's do: what a log begins with as the last one did is not applied again.
import { type Analysis, isSame } from '../domain'
import { byOrder } from './entries'
import { type Corrected, type Correction, replay, withCorrection, withCorrections } from './log'

type Step = {
  readonly entry: Correction
  /** Null where that is too long ago to be at hand. */
  readonly after: Corrected | null
}
type Laid = { readonly begin: Corrected; readonly steps: readonly Step[] }

/** States of before that are at hand, for what is taken back one by one. */
const AT_HAND = 100

/** What was laid over each analysis last. */
const laid = new WeakMap<Analysis, Laid>()

/** The same as `replay`: of the same log the very same, of one that goes on from the last, or goes back, only what is new is applied. */
export function replayNext(text: string, automatic: Analysis, log: readonly Correction[]): Corrected {
  const { begin, steps: before } = laid.get(automatic) ?? { begin: replay(text, automatic, []), steps: [] }
  const sorted = [...log].sort(byOrder)
  const differs = sorted.findIndex((entry, i) => !isSameEntry(before[i]?.entry, entry))
  const shared = before.slice(0, differs < 0 ? sorted.length : differs)
  const from = shared.findLastIndex(({ after }) => after !== null) + 1
  let state = shared[from - 1]?.after ?? begin
  // Of a log that comes whole, nobody goes back to what was long before its end.
  const recent = Math.max(from, sorted.length - AT_HAND)
  state = withCorrections(state, sorted.slice(from, recent))
  const steps = [
    ...shared.slice(0, from),
    ...sorted.slice(from, recent).map((entry): Step => ({ entry, after: null })),
    ...sorted.slice(recent).map((entry): Step => {
      state = withCorrection(state, entry)
      return { entry, after: state }
    }),
  ]
  const oldest = steps.length - AT_HAND
  laid.set(automatic, {
    begin,
    steps: steps.map((step, i) => (i < oldest && step.after ? { ...step, after: null } : step)),
  })
  return state
}

/** One that is read again is another object that says the same. */
const isSameEntry = (a: Correction | undefined, b: Correction): boolean =>
  a === b || (a?.id === b.id && a.by === b.by && isSame(a.operation, b.operation))
