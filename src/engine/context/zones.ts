// What each token is in the attributions of an article, and which attributions each sentence holds.
import type { Span } from '../../domain'
import { type Doc, type FoundAttribution, fillTokens, tokenAt } from '../doc'

export const ZONE = { own: 0, reported: 1, direct: 2, cue: 3, source: 4 } as const

export type Zones = {
  /** ZONE of each token: content goes before cue, cue before source. */
  readonly of: Uint8Array
  /** By sentence: attributions whose cue or one of whose contents begins there. */
  readonly inSentence: readonly (readonly FoundAttribution[])[]
}

export function zonesOf(doc: Doc, found: readonly FoundAttribution[]): Zones {
  const of = new Uint8Array(doc.words.length)
  const inSentence: FoundAttribution[][] = doc.sentences.map(() => [])
  const fill = (at: Span, zone: number) => fillTokens(doc, of, at, zone)
  const enter = ({ start }: Span, one: FoundAttribution) => {
    const held = inSentence[doc.sentenceOf[tokenAt(doc, start)] ?? -1]
    if (held && held.at(-1) !== one) held.push(one)
  }
  for (const { source } of found) if (source) fill(source, ZONE.source)
  for (const { cue } of found) if (cue) fill(cue, ZONE.cue)
  for (const one of found) {
    if (one.cue) enter(one.cue, one)
    for (const at of one.content) {
      fill(at, ZONE.reported)
      enter(at, one)
    }
  }
  for (const { direct } of found) for (const at of direct) fill(at, ZONE.direct)
  return { of, inSentence }
}
