// The sources of an article as endnotes: numbered by where they first speak, and which highlights have which number.
import { bySpan } from '../domain'
import { keyOfAttribution } from './analyzedArticle'
import type { SourceProfile } from './sources'

export type Endnote = {
  readonly number: number
  readonly source: SourceProfile
}

export type Endnotes = {
  readonly notes: readonly Endnote[]
  /** By highlight: “1”, “2, 5” where several speak together. */
  readonly numbers: ReadonlyMap<string, string>
}

/** Those who only relay what others say come last. */
export function deriveEndnotes(sources: readonly SourceProfile[]): Endnotes {
  const firstOf = ({ statements, relays }: SourceProfile) => (statements[0] ?? relays[0])!.content[0]
  const speaking = sources.filter(({ statements }) => statements.length > 0)
  const relaying = sources.filter(({ statements }) => statements.length === 0)
  const inOrder = (some: readonly SourceProfile[]) => [...some].sort((a, b) => bySpan(firstOf(a), firstOf(b)))
  const notes = [...inOrder(speaking), ...inOrder(relaying)].map((source, i) => ({ number: i + 1, source }))
  const numbers = new Map<string, string>()
  for (const { number, source } of notes)
    for (const statement of source.statements) {
      const key = keyOfAttribution(statement)
      const before = numbers.get(key)
      numbers.set(key, before ? `${before}, ${number}` : `${number}`)
    }
  return { notes, numbers }
}
