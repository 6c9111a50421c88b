// The front door of the fitted attribution stage: labels, links, spans, confidence and why.
import { bySpan, firstIndex, joinedSpans, overlaps, type Span } from '../../domain'
import { byContent, type Doc, type FoundAttribution, type Quotation, type Syntax, spanOfTokens } from '../doc'
import type { TensorModel } from '../model'
import type { CarefulEvidence } from './careful'
import { calibrated, rawConfidence, round } from './confidence'
import { contextFeaturesOf } from './contextFeatures'
import { type Decoded, decode } from './decode'
import { inputsOf } from './inputs'
import { lexiconOf } from './lexicon'
import { CAREFUL_NONE, type Linked, linkByScores, QUICK_NONE, segmentsOf } from './link'
import { scoreLinks } from './linker'
import { networkOf } from './network'
import { ruleFeaturesOf } from './ruleFeatures'
import { beforeAside, contentSpan, cutAtMarks, directIn, spokenPieces, wholeQuotations } from './spans'
import { tokenFeaturesOf } from './tokenFeatures'
import { whyOf } from './why'

/**
 * Who is said to have said, thought or decided what, by the fitted model, which also reads what the rules found
 * (`ruled`); to add what they alone know (transcripts, uncued speech, chains) is combine’s matter. Where an encoder has
 * read the article (`careful`), its labels and links take the network’s place. Throws ModelError where the weights lack a part.
 */
export function findAttributions(
  doc: Doc,
  syntax: Syntax,
  quotations: readonly Quotation[],
  ruled: readonly FoundAttribution[],
  model: TensorModel,
  careful: CarefulEvidence | null = null,
): FoundAttribution[] {
  const { decoded, linked }: Labelled = careful
    ? { decoded: careful, linked: linkByScores(careful, CAREFUL_NONE) }
    : label(doc, syntax, quotations, ruled, model)
  const pieces = spokenPieces(quotations)
  const goesOn = continuations(quotations)
  const { words = [], speaker = [] } = careful?.calibration ?? model.numbers
  return (
    linked
      .map((one) => {
        const content = joinedSpans(
          one.content.map((range) => {
            const words = contentSpan(doc.text, beforeAside(doc.text, spanOfTokens(doc, range)), pieces)
            return wholeQuotations(words, pieces)
          }),
        ).flatMap((at) => cutAtMarks(doc.text, at, pieces))
        const all = withContinuations(content, goesOn)
        const direct = directIn(doc.text, all, pieces)
        return {
          source: one.source && spanOfTokens(doc, one.source),
          cue: one.cue && spanOfTokens(doc, one.cue),
          addressee: null,
          content: all,
          direct,
          via: [],
          rule: null,
          confidence: round(calibrated(rawConfidence(decoded, one), words)),
          speaker: round(calibrated(one.speaker, speaker)),
          why: whyOf(doc, syntax, one, direct.length > 0),
        }
      })
      // Of reported words without a cue more than half are nobody's.
      .filter(({ cue, direct }) => careful || cue || direct.length > 0)
      .sort(byContent)
  )
}

type Labelled = {
  readonly decoded: Pick<Decoded, 'probabilities'>
  readonly linked: readonly Linked[]
}

/** Labels and links, in tokens. */
function label(
  doc: Doc,
  syntax: Syntax,
  quotations: readonly Quotation[],
  ruled: readonly FoundAttribution[],
  model: TensorModel,
): Labelled {
  const tokens = tokenFeaturesOf(doc, syntax, quotations, lexiconOf(model))
  const keys = inputsOf(tokens, contextFeaturesOf(tokens), ruleFeaturesOf(doc, ruled))
  const decoded = decode(doc, networkOf(model).probabilities(doc, keys, syntax.heads))
  return {
    decoded,
    linked: linkByScores(scoreLinks(tokens, segmentsOf(decoded.labels), ruled, model), QUICK_NONE),
  }
}

/** A quotation carried over paragraphs: where its first piece stands, and the pieces that follow. */
type Continued = { readonly first: Span; readonly rest: readonly Span[] }

/** In text order. */
const continuations = (quotations: readonly Quotation[]): Continued[] =>
  quotations
    .filter(({ depth, pieces }) => depth === 0 && pieces.length > 1)
    .map(({ pieces }) => ({
      first: pieces[0]?.inner as Span,
      rest: pieces.slice(1).map(({ inner }) => inner),
    }))

/** Characters that may lack at the end of a first piece: the mark’s comma or full stop. */
const LACK = 2

/** The contents, and where one holds the end of a quotation’s first paragraph, what follows of that quotation. */
function withContinuations(content: readonly Span[], goesOn: readonly Continued[]): Span[] {
  const more = new Set<Span>()
  for (const { start, end } of content) {
    const from = firstIndex(goesOn.length, (i) => (goesOn[i] as Continued).first.end > start)
    for (let i = from; i < goesOn.length && end >= (goesOn[i] as Continued).first.end - LACK; i++)
      for (const piece of (goesOn[i] as Continued).rest) more.add(piece)
  }
  const fresh = [...more].filter((piece) => !content.some((c) => overlaps(c, piece)))
  return [...content, ...fresh].sort(bySpan)
}
