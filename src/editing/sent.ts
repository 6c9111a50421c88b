// Corrections as they travel in a link with their very text: of a place only where it is, for the text says the rest; hostile until they are read.
import { type Anchor, textMark } from './anchor'
import type { KeptCorrection } from './entries'
import { CORRECTION_VERSION, find, keep } from './kept'
import type { Correction } from './log'
import { mapPlaces } from './mapPlaces'

type Place = Pick<Anchor, 'start' | 'end'>
type SentCorrection = { readonly id: string; readonly made: string; readonly operation: unknown }

export type SentCorrections = { readonly version: number; readonly log: readonly SentCorrection[] }

/** Corrections that one link brings at most, and how deep what an operation says goes. */
const MOST = 5_000
const DEEPEST = 12

/** Those that have their places in the text; null where there are none. */
export function sendCorrections(text: string, kept: readonly KeptCorrection[]): SentCorrections | null {
  const log = find(text, kept).log.map(({ id, made, operation }) => ({
    ...{ id, made },
    operation: mapPlaces(operation, ({ start, end }): Place => ({ start, end })),
  }))
  return log.length > 0 ? { version: CORRECTION_VERSION, log } : null
}

/** What a link says was corrected, as the sender's; what cannot be read, or a newer program wrote, is left out. */
export function receiveCorrections(text: string, sent: unknown): readonly KeptCorrection[] {
  const { version, log } = fieldsOf(sent)
  if (version !== CORRECTION_VERSION || !Array.isArray(log)) return []
  const mark = textMark(text)
  const anchored = log.slice(0, MOST).flatMap((one: unknown, order): KeptCorrection[] => {
    const { id, made, operation } = fieldsOf(one)
    if (typeof id !== 'string' || !/^[0-9a-z]{1,40}$/.test(id)) return []
    if (typeof made !== 'string' || Number.isNaN(Date.parse(made)) || made.length > 30) return []
    return [
      {
        ...{ id, order, made, by: 'sender', version, text: mark },
        operation: withAnchors(operation, text.length, 0),
      },
    ]
  })
  const seen = new Set<string>()
  const found = find(text, anchored).log.filter(({ id }: Correction) => !seen.has(id) && seen.add(id))
  return keep(text, found)
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/** Whether the rest is an operation is for `find` to say. */
function withAnchors(value: unknown, length: number, depth: number): unknown {
  if (depth > DEEPEST) return null
  if (isPlace(value)) {
    const { start, end } = value
    // Beyond the text there is nothing.
    const anchor: Anchor = { start, end: end > length ? -1 : end, words: '', link: '' }
    return anchor
  }
  if (Array.isArray(value)) return value.map((one) => withAnchors(one, length, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withAnchors(one, length, depth + 1)]),
  )
}

const isPlace = (value: unknown): value is Place => {
  const { start, end, ...more } = fieldsOf(value)
  return typeof start === 'number' && typeof end === 'number' && Object.keys(more).length === 0
}
