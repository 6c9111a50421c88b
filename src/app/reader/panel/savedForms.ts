// How the file of each form is made in which who says what is saved; fetched when something is saved.
import type { Analysis, Article, Review } from '../../../domain'
import { formatAnnotations } from '../../../exchange/annotations'
import { formatCsv } from '../../../exchange/csv'
import { formatMarkdown } from '../../../exchange/markdown'
import type { PlacedNote, SavedForm } from '../../../state'

type FileOf = {
  readonly ending: string
  readonly type: string
  readonly format: (
    article: Article,
    analysis: Analysis,
    review: Review | null,
    notes: readonly PlacedNote[],
  ) => string
}

export const FILE_OF: Readonly<Record<SavedForm, FileOf>> = {
  // Without the mark at its beginning, Excel reads UTF-8 as something else.
  csv: {
    ending: 'csv',
    type: 'text/csv',
    format: (...[article, analysis, review]) => `\ufeff${formatCsv(article, analysis, review)}`,
  },
  markdown: { ending: 'md', type: 'text/markdown', format: formatMarkdown },
  annotations: { ending: 'json', type: 'application/ld+json', format: formatAnnotations },
}
