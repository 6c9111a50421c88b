// A quotation signed with a dash: “The roof went at four.” — Geoff Stark, ferryman.
// Known failure: a signature without a name (“– a neighbour”).
import { type FoundAttribution, paragraphAt, spanOfTokens } from '../doc'
import { isFiniteVerb } from './rules/phrases'
import { firstPiece, isQuoted, type Range, type TaggedDoc } from './rules/taggedDoc'

/** Tokens of a signature: name, age, role, place. */
const LONGEST = 25
const DASH = /^(?:—|–|―|-|--|~)$/
const OPENS_ASIDE = /^(?:,|\(|of|in|from|at|on)$/

/** The quotation opens its paragraph, or a paragraph of its own; the signature ends it, or is the next one. */
export function findSigned(tagged: TaggedDoc): FoundAttribution[] {
  return tagged.quotations.flatMap(({ use, pieces }, number) => {
    if (use !== 'speech') return []
    const last = tagged.pieces[number]?.at(-1)
    const dash = last ? dashBehind(tagged, last.to) : -1
    const source = dash < 0 ? null : signature(tagged, dash + 1)
    if (!source || !opensParagraph(tagged, firstPiece(tagged, number).from)) return []
    const content = pieces.map(({ inner }) => inner)
    return {
      source: spanOfTokens(tagged.doc, source),
      cue: spanOfTokens(tagged.doc, { from: dash, to: dash + 1 }),
      addressee: null,
      content,
      direct: content,
      via: [],
      rule: 'signed',
      confidence: 0.9,
      why: 'signed behind a dash',
    }
  })
}

const opensParagraph = ({ doc }: TaggedDoc, token: number): boolean =>
  doc.paragraphs[paragraphAt(doc, token)]?.from === token

const dashBehind = ({ lower }: TaggedDoc, at: number): number => (DASH.test(lower[at] ?? '') ? at : -1)

/** A name to the end of the paragraph, with what stands beside it; null where a clause or other words follow. */
function signature(tagged: TaggedDoc, from: number): Range | null {
  const paragraph = tagged.doc.paragraphs[paragraphAt(tagged.doc, from)]
  if (!paragraph || paragraph.to - from > LONGEST || from >= paragraph.to) return null
  let to = from
  while (to < paragraph.to && isNamed(tagged, to)) to++
  if (
    to === from ||
    (to < paragraph.to && !OPENS_ASIDE.test(tagged.lower[to] as string) && !isEnd(tagged, to, paragraph))
  )
    return null
  for (let i = to; i < paragraph.to; i++) if (isQuoted(tagged, i) || isFiniteVerb(tagged, i)) return null
  return { from, to }
}

const isNamed = ({ doc, lower }: TaggedDoc, at: number): boolean =>
  /^\p{Lu}/u.test(doc.words[at] as string) ||
  /^(?:de|van|von|der|al|bin|the|mr\.?|dr\.?)$/.test(lower[at] as string)

const isEnd = ({ lower }: TaggedDoc, at: number, { to }: Range): boolean =>
  at === to - 1 && /^[.!]$/.test(lower[at] as string)
