// What can be listed passage by passage: background, what the outlet tells of itself, and claims that nobody answers for.
import {
  capitalized,
  overlaps,
  type Span,
  span,
  sureWord,
  type Target,
  tellStatements,
  textOf,
} from '../domain'
import type { AnalyzedArticle } from './analyzedArticle'
import { folded } from './folded'
import { sentencesIn } from './sentences'

export type PassageKind = 'background' | 'outlet' | 'unsourced'

export const PASSAGE_KINDS: Readonly<Record<PassageKind, { readonly name: string; readonly about: string }>> =
  {
    unsourced: {
      name: 'Claims without a source',
      about: 'Somebody is said to have said it, and nobody is named.',
    },
    background: {
      name: 'Background',
      about: 'What the outlet tells of history, circumstances and what comes next.',
    },
    outlet: {
      name: 'The outlet’s own sentences',
      about: 'Sentences in which nobody else speaks, without the background.',
    },
  }

type ListedPassage = {
  readonly at: Span
  readonly words: string
  /** Why it is listed, in a few words; null where its list says it all. */
  readonly aside: string | null
  /** The highlight that it is; null where it is none. */
  readonly target: Target | null
}

export type PassageList = { readonly kind: PassageKind; readonly passages: readonly ListedPassage[] }

/** The three lists, each in text order; an empty one says that there is nothing of it. */
export function derivePassageLists(analyzed: AnalyzedArticle): readonly PassageList[] {
  return [
    { kind: 'unsourced', passages: unsourcedIn(analyzed) },
    { kind: 'background', passages: backgroundIn(analyzed) },
    { kind: 'outlet', passages: outletsOwnIn(analyzed) },
  ]
}

function unsourcedIn(analyzed: AnalyzedArticle): readonly ListedPassage[] {
  const { text } = analyzed.article
  const missing = analyzed.analysis.attributions.filter(({ source }) => source.kind === 'missing')
  return tellStatements(analyzed, missing).map(({ attribution: { id, content }, words, kind, how }) => ({
    target: { kind: 'attribution', id },
    at: span(content[0].start, content.at(-1)?.end ?? content[0].end),
    words: words || textOf(text, content[0]),
    aside: [kind, how && `“${how}”`].filter(Boolean).join(' · '),
  }))
}

function backgroundIn({ article, analysis }: AnalyzedArticle): readonly ListedPassage[] {
  return analysis.context
    .map((background, index) => ({ ...background, index }))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span: at, why, confidence, index }) => ({
      at,
      target: { kind: 'context', index } as const,
      words: inOneLine(article.text, at),
      aside: [
        capitalized(why.replace(/^background: /, '')),
        sureWord(confidence) === 'unsure' ? 'unsure' : null,
      ]
        .filter(Boolean)
        .join(' · '),
    }))
}

/** Sentences that follow each other in a paragraph are one passage. */
function outletsOwnIn(analyzed: AnalyzedArticle): readonly ListedPassage[] {
  const { article, marks } = analyzed
  const taken = marks.map((mark) => mark.span).sort((a, b) => a.start - b.start)
  const passages: ListedPassage[] = []
  let next = 0
  for (const block of article.blocks) {
    let from: Span | null = null
    let to: Span | null = null
    const end = () => {
      if (from && to) {
        const at = span(from.start, to.end)
        passages.push({ at, words: inOneLine(article.text, at), aside: null, target: null })
      }
      from = null
    }
    for (const sentence of sentencesIn(article, block)) {
      // Marks may lie over each other: one that ends before may stand behind one that does not.
      while (next < taken.length && taken[next]!.end <= sentence.start) next++
      if (isTouched(taken, next, sentence)) end()
      else {
        from ??= sentence
        to = sentence
      }
    }
    end()
  }
  return passages
}

function isTouched(taken: readonly Span[], from: number, sentence: Span): boolean {
  for (let i = from; i < taken.length && taken[i]!.start < sentence.end; i++)
    if (overlaps(taken[i]!, sentence)) return true
  return false
}

const inOneLine = (text: string, at: Span): string => textOf(text, at).replace(/\s+/gu, ' ')

/** The lists with what holds the words that were typed, of one kind or of all. */
export function narrowed(
  lists: readonly PassageList[],
  query: string,
  kind: PassageKind | null,
): readonly PassageList[] {
  const wanted = folded(query.trim())
  return lists
    .filter((list) => kind === null || list.kind === kind)
    .map((list) => ({
      ...list,
      passages: list.passages.filter(({ words }) => wanted === '' || folded(words).includes(wanted)),
    }))
}
