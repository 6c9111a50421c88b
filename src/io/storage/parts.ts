// What is kept of an article beside it: one entry for each thing, with all that storage has to know of it.
import type { KeptParts } from '../library'
import { unitedCorrections } from './corrections'
import { united } from './notes'
import { unitedSamples } from './sample'

type Part<T> = {
  /** The version of the database that brought its store; never changed once it has shipped. */
  readonly since: number
  /** What there is where nothing was kept. */
  readonly none: T
  /** Whether it is the same as nothing, and takes no room. */
  readonly isNone: (value: T) => boolean
  /** Both as one: nothing that is here is lost. */
  readonly merged: (here: T, more: T) => T
}

/** A new kept thing is one more entry here, its type in `KeptParts`, and its shape in `partShapes.ts`. */
export const PARTS: { readonly [Name in PartName]: Part<KeptParts[Name]> } = {
  notes: { since: 2, none: [], isNone: (notes) => notes.length === 0, merged: united },
  corrections: { since: 3, none: [], isNone: (log) => log.length === 0, merged: unitedCorrections },
  practice: { since: 4, none: [], isNone: (log) => log.length === 0, merged: unitedCorrections },
  sample: { since: 5, none: [], isNone: (ids) => ids.length === 0, merged: unitedSamples },
}

export type PartName = keyof KeptParts

export const PART_NAMES = Object.keys(PARTS) as PartName[]

/** The version of the database that the latest of them needs. */
export const NEWEST_PART = Math.max(...PART_NAMES.map((name) => PARTS[name].since))

export const isNone = <Name extends PartName>(name: Name, value: KeptParts[Name]): boolean =>
  PARTS[name].isNone(value)

/** A value for every part. */
export const mapParts = (value: <Name extends PartName>(name: Name) => KeptParts[Name]): KeptParts =>
  Object.fromEntries(PART_NAMES.map((name) => [name, value(name)])) as KeptParts

export const NO_PARTS: KeptParts = mapParts((name) => PARTS[name].none)

export const mergedParts = (here: KeptParts, more: KeptParts): KeptParts =>
  mapParts((name) => PARTS[name].merged(here[name], more[name]))

/** The parts that hold something, as a file has them. */
export const heldParts = (parts: KeptParts): Partial<KeptParts> =>
  Object.fromEntries(
    PART_NAMES.filter((name) => !isNone(name, parts[name])).map((name) => [name, parts[name]]),
  )
