// Knows whose words a token stands in: “he” inside a quotation is not the one who is quoted, and “he” who is quoted is nobody whom the quotation speaks of.
import type { Span } from '../../domain'
import { type Doc, type FoundAttribution, type TokenRange, tokensOf } from '../doc'
import type { Referent } from './referent'

type Layer = Map<number, number[]>

const NOBODY: readonly number[] = []

/** The attributions laid over the tokens; `referentAt` tells whom a mention that starts at a token means, as far as known. */
export class SpeakerContext {
  private readonly quoted: Layer = new Map()
  private readonly sources: Layer = new Map()

  constructor(
    private readonly doc: Doc,
    private readonly found: readonly FoundAttribution[],
    private readonly referentAt: (token: number) => Referent | undefined,
  ) {
    found.forEach(({ source, direct }, number) => {
      for (const span of direct) this.lay(this.quoted, span, number)
      if (source) this.lay(this.sources, source, number)
    })
  }

  private lay(into: Layer, span: Span, number: number): void {
    const { from, to } = tokensOf(this.doc, span)
    for (let token = from; token < to; token++) {
      const list = into.get(token)
      if (list) list.push(number)
      else into.set(token, [number])
    }
  }

  isSource(token: number): boolean {
    return this.sources.has(token)
  }

  isQuoted(token: number): boolean {
    return this.quoted.has(token)
  }

  /** Who says the words at a token, innermost; null where nobody is known. */
  speakerAt(token: number): Referent | null {
    return this.speakerOf((this.quoted.get(token) ?? NOBODY).at(-1))
  }

  /** The sources, as token ranges, of the quotations that a token stands in. */
  sourcesOf(token: number): TokenRange[] {
    return (this.quoted.get(token) ?? NOBODY).flatMap((number) => {
      const source = this.found[number]?.source
      return source ? [tokensOf(this.doc, source)] : []
    })
  }

  /** Whom a pronoun at a token cannot mean: inside a quotation its speaker, as a source those whom its quotation speaks of. */
  barredAt(token: number): Set<Referent> {
    const speakers = (this.quoted.get(token) ?? NOBODY).flatMap((number) => this.speakerOf(number) ?? [])
    const spoken = (this.sources.get(token) ?? NOBODY).flatMap((number) =>
      (this.found[number]?.direct ?? []).flatMap((span) => this.meantIn(span)),
    )
    return new Set([...speakers, ...spoken])
  }

  private speakerOf(number: number | undefined): Referent | null {
    const source = number === undefined ? null : this.found[number]?.source
    return source ? (this.meantIn(source)[0] ?? null) : null
  }

  private meantIn(span: Span): Referent[] {
    const { from, to } = tokensOf(this.doc, span)
    const out: Referent[] = []
    for (let token = from; token < to; token++) {
      const referent = this.referentAt(token)
      if (referent) out.push(referent)
    }
    return out
  }
}
