// What a page says about itself, as found, before anything is believed.
import type { Signature } from './signature'

/** Where a value was found; the order of trust is the business of who reads them. */
export type PageFacts = {
  readonly lang: string | null
  readonly titleElement: string | null
  readonly headings: readonly Heading[]
  /** `name`, `property` or `itemprop` of a `meta`, in lower case, with its contents in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly canonical: string | null
  readonly jsonLd: readonly JsonObject[]
  /** Visible bylines, surest first. */
  readonly signatures: readonly Signature[]
  /** What is marked as a date, surest first. */
  readonly dates: readonly string[]
}

/** `marked`: its names or its microdata call it a headline. */
export type Heading = { readonly text: string; readonly level: number; readonly marked: boolean }

export type JsonObject = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
