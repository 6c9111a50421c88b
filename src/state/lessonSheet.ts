// A sheet for a lesson: the plain text in numbered paragraphs, rows for the sources that pupils find, and the answers.
import { LAYER, paragraphOf, tellStatements, textOf } from '../domain'
import type { AnalyzedArticle } from './analyzedArticle'
import type { SourceProfile } from './sources'

type LessonParagraph = {
  /** As everything that is saved of the article counts paragraphs; null for a heading. */
  readonly number: number | null
  readonly text: string
}

type Answer = {
  readonly paragraph: number
  readonly who: string
  readonly kind: string
  readonly words: string
}

export type LessonSheet = {
  readonly paragraphs: readonly LessonParagraph[]
  /** Empty rows of the table of sources: some more than there are sources, so that their number gives nothing away. */
  readonly rows: number
  /** Statements and background, in text order. */
  readonly answers: readonly Answer[]
}

/** Rows that a table of sources has at least, and how many it has beyond the sources. */
const FEWEST_ROWS = 6
const SPARE_ROWS = 2

export function deriveLessonSheet(analyzed: AnalyzedArticle, sources: readonly SourceProfile[]): LessonSheet {
  const { article, analysis } = analyzed
  const { text } = article
  const said = tellStatements(analyzed, analysis.attributions).map((statement) => ({
    at: statement.attribution.content[0],
    who: [statement.who, statement.via].filter(Boolean).join(', '),
    kind: statement.kind,
    words: statement.words,
  }))
  const background = analysis.context.map(({ span: at }) => ({
    at,
    who: 'The outlet itself',
    kind: LAYER.context.noun.toLowerCase(),
    words: textOf(text, at),
  }))
  return {
    paragraphs: article.blocks
      .map((block) => ({
        number: block.kind === 'heading' ? null : paragraphOf(article, block.span),
        text: textOf(text, block.span).trim(),
      }))
      // The sheet has the headline on top.
      .filter(({ text: words }, i) => words !== '' && !(i === 0 && words === article.title)),
    rows: Math.max(FEWEST_ROWS, sources.length + SPARE_ROWS),
    answers: [...said, ...background]
      .sort((a, b) => a.at.start - b.at.start)
      .map(({ at, ...answer }) => ({ paragraph: paragraphOf(article, at), ...answer })),
  }
}
