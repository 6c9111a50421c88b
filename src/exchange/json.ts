// Looking into JSON of which nobody knows what it holds: one level at a time, so that no depth can do harm.

/** An object of which nothing is known; `__proto__` in a file is a field like any other. */
export type Json = Readonly<Record<string, unknown>>

/** The object's fields; null for everything else. */
export const fieldsOf = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null

/** JSON-LD writes one thing without the brackets around it. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** Names of types, motivations or purposes, without their vocabulary (“oa:”, an address). */
export const typesOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((name) => (typeof name === 'string' ? [name.replace(/^.*[:/#]/s, '')] : []))
