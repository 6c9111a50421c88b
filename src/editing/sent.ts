// Corrections as they travel in a link with their very text: of a place only where it is, for the text says the rest; hostile until they are read.
import { span } from '../domain'
import { type Anchor, anchorsIn, textMark } from './anchor'
import { type KeptCorrection, LONGEST_OPERATION } from './entries'
import { CORRECTION_VERSION, find, readOperation } from './kept'
import { mapPlaces } from './mapPlaces'

type Place = Pick<Anchor, 'start' | 'end'>
type SentCorrection = { readonly id: string; readonly made: string; readonly operation: unknown }

type SentCorrections = { readonly version: number; readonly log: readonly SentCorrection[] }

/** Corrections that one link brings at most, and how deep what an operation says goes. */
const MOST = 2_000
const DEEPEST = 12
/** Words gone through for links to places: a thousand places of an article of a thousand words. The text that a link brings is the very one, so that a place without a link is found there as well. */
const MOST_WORDS = 1_000_000

/** Those that have their places in the text; null where there are none. */
export function sendCorrections(text: string, kept: readonly KeptCorrection[]): SentCorrections | null {
  const log = find(text, kept).log.map(({ id, made, operation }) => ({
    ...{ id, made },
    operation: mapPlaces(operation, ({ start, end }): Place => ({ start, end })),
  }))
  return log.length > 0 ? { version: CORRECTION_VERSION, log } : null
}

/** What a link brings, as the sender's, and how many entries of it nobody can read. */
export type Received = { readonly corrections: readonly KeptCorrection[]; readonly unread: number }

/** What a link says was corrected. What a newer program wrote is kept for one, as everywhere. */
export function receiveCorrections(text: string, sent: unknown): Received {
  const { version, log } = fieldsOf(sent)
  if (!isVersion(version) || !Array.isArray(log)) return { corrections: [], unread: 1 }
  const [anchor, mark] = [anchorsIn(text, MOST_WORDS), textMark(text)]
  const anchored = ({ start, end }: Place): unknown =>
    start >= 0 && start < end && end <= text.length ? anchor(span(start, end)) : { start, end }

  const received = (one: unknown, order: number): KeptCorrection | null => {
    const { id, made, operation: found } = fieldsOf(one)
    if (typeof id !== 'string' || !/^[0-9a-z]{1,40}$/.test(id)) return null
    if (typeof made !== 'string' || Number.isNaN(Date.parse(made)) || made.length > 30) return null
    if (typeof found !== 'object' || found === null || isDeep(found, DEEPEST)) return null
    const operation = withPlaces(found, anchored)
    const entry: KeptCorrection = { id, order, made, by: 'sender', version, text: mark, operation }
    return readOperation(entry) === 'damaged' || !isBounded(operation) ? null : entry
  }

  const corrections = new Map<string, KeptCorrection>()
  let unread = Math.max(0, log.length - MOST)
  for (const [order, one] of log.slice(0, MOST).entries()) {
    const entry = received(one, order)
    if (!entry) unread += 1
    else if (!corrections.has(entry.id)) corrections.set(entry.id, entry)
  }
  return { corrections: [...corrections.values()], unread }
}

const isVersion = (found: unknown): found is number => Number.isSafeInteger(found) && Number(found) > 0

const isBounded = (operation: unknown): boolean => JSON.stringify(operation).length <= LONGEST_OPERATION

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const isDeep = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one) => isDeep(one, levels - 1)))

/** The same with every place in it elsewhere, whatever it is. */
function withPlaces(value: unknown, put: (at: Place) => unknown): unknown {
  if (isPlace(value)) return put(value)
  if (Array.isArray(value)) return value.map((one) => withPlaces(one, put))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPlaces(one, put)]))
}

const isPlace = (value: unknown): value is Place => {
  const { start, end, ...more } = fieldsOf(value)
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Object.keys(more).length === 0
}
