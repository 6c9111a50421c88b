// A text in another language: what stands in its quotation marks, and nobody who says it.
import {
  type Attribution,
  attributionIdOf,
  countWords,
  handOutIds,
  nonEmpty,
  type Span,
  span,
  textOf,
  UNTOLD,
} from '../../domain'
import type { Doc } from '../doc'
import { findQuotations } from '../quotes'

/** Words that a quotation has at least: fewer are mostly a name or a term, in any language. */
const FEWEST_WORDS = 3
/** The same in letters, for scripts that part no words. */
const FEWEST_LETTERS = 6
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** That it stands in quotation marks is all that is known of it. */
const CONFIDENCE = { speaker: 0, words: 0.7 } as const

const WHY = 'it stands in quotation marks; the rest of the text is in a language that is not read here'

export function quotedWords(doc: Doc): readonly Attribution[] {
  const nextId = handOutIds()
  return quotationsIn(doc).flatMap((pieces): readonly Attribution[] => {
    const content = nonEmpty(pieces)
    if (!content) return []
    if (isShort(content.map((at) => textOf(doc.text, at)).join(' '))) return []
    return [
      {
        ...UNTOLD,
        id: nextId(attributionIdOf(doc.text, { cue: null, content })),
        manner: 'direct',
        source: { kind: 'missing', unsought: true },
        via: [],
        cue: null,
        addressee: null,
        content,
        direct: content,
        confidence: CONFIDENCE,
        why: WHY,
      },
    ]
  })
}

/** Each by its pieces, without the marks. */
const quotationsIn = (doc: Doc): readonly (readonly Span[])[] => [
  ...findQuotations(doc)
    .filter(({ depth }) => depth === 0)
    .map(({ pieces }) => pieces.map(({ inner }) => inner)),
  ...[...doc.text.matchAll(CORNERS)].map(({ index, 0: { length } }) => [span(index + 1, index + length - 1)]),
]

/** The marks of Chinese and Japanese, which nothing else is written with. */
const CORNERS = /「[^「」\n]+」|『[^『』\n]+』/g

const isShort = (words: string): boolean =>
  WITHOUT_SPACES.test(words)
    ? (words.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS
    : countWords(words) < FEWEST_WORDS
