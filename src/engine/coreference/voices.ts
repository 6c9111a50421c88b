// Knows which attribution's words a token stands in: “he” inside a quotation is not the one who is quoted, and “he” who is quoted is nobody whom the quotation speaks of.
import type { Doc, FoundAttribution } from '../doc'
import { tokensOf } from '../mentions/mention'

export type Voices = {
  /** Attributions in whose quoted words the token stands, outermost first. */
  readonly quotedIn: (token: number) => readonly number[]
  /** Attributions in whose words, quoted or not, the token stands. */
  readonly saidIn: (token: number) => readonly number[]
  /** Attributions in whose source phrase the token stands. */
  readonly sourceOf: (token: number) => readonly number[]
}

const NOBODY: readonly number[] = []

/** Lays the attributions over the tokens, in one pass. */
export function layVoices(doc: Doc, found: readonly FoundAttribution[]): Voices {
  const quoted = new Map<number, number[]>()
  const said = new Map<number, number[]>()
  const sources = new Map<number, number[]>()
  const lay = (into: Map<number, number[]>, from: number, to: number, number: number) => {
    for (let token = from; token < to; token++) {
      const list = into.get(token)
      if (list) list.push(number)
      else into.set(token, [number])
    }
  }
  found.forEach(({ source, content, direct }, number) => {
    for (const span of direct) {
      const { from, to } = tokensOf(doc, span)
      lay(quoted, from, to, number)
    }
    for (const span of content) {
      const { from, to } = tokensOf(doc, span)
      lay(said, from, to, number)
    }
    if (!source) return
    const { from, to } = tokensOf(doc, source)
    lay(sources, from, to, number)
  })
  return {
    quotedIn: (token) => quoted.get(token) ?? NOBODY,
    saidIn: (token) => said.get(token) ?? NOBODY,
    sourceOf: (token) => sources.get(token) ?? NOBODY,
  }
}
