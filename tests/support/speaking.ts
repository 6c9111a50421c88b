// Builds found attributions from verbatim strings, so that tests of speakers read like the article.
import { castOf, speakerNames } from '../../src/domain'
import type { FoundAttribution } from '../../src/engine/doc'
import { findQuotations } from '../../src/engine/quotes'
import { resolveSpeakers, type Who } from '../../src/engine/speakers'
import { tokenize } from '../../src/engine/tokenize'
import { spanOf } from './newspaper'

export type Said = {
  readonly source: string | null
  readonly content: string
  readonly nth?: number
  readonly cue?: string
}

/** The attributions of a text, found by hand. */
function foundIn(text: string, said: readonly Said[]): FoundAttribution[] {
  const quotes = findQuotations(tokenize(text, null)).flatMap(({ pieces }) =>
    pieces.map(({ inner }) => inner),
  )
  return said.map(({ source, content, nth, cue }) => {
    const at = spanOf(text, content)
    return {
      source: source === null ? null : spanOf(text, source, nth),
      cue: cue ? spanOf(text, cue) : null,
      addressee: null,
      content: [at],
      direct: quotes.some(({ start, end }) => start <= at.start && at.end <= end) ? [at] : [],
      via: [],
      rule: null,
      confidence: 1,
      why: 'in the test',
    }
  })
}

/** Who speaks in attributions that are found already, by the rules alone. */
export function whoSpeaksIn(text: string, found: readonly FoundAttribution[]): Who {
  const doc = tokenize(text, null)
  return resolveSpeakers(doc, null, null, findQuotations(doc), found)
}

/** Entities and attributions by the rules alone, without fitted weights. */
export function whoSpeaks(text: string, said: readonly Said[]): Who & { readonly speakers: string[] } {
  const who = whoSpeaksIn(text, foundIn(text, said))
  const speakers = who.attributions.map(
    ({ source }) => speakerNames(castOf({ text }, who.entities), source).join(' + ') || source.kind,
  )
  return { ...who, speakers }
}
