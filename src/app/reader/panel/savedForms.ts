// The forms in which who says what is saved; fetched when something is saved.
import type { Analysis, Article, Review } from '../../../domain'
import { formatAnnotations } from '../../../exchange/annotations'
import { formatCsv } from '../../../exchange/csv'
import { formatMarkdown } from '../../../exchange/markdown'
import type { SavedForm } from '../../../ui/panel/SaveAs'

type Form = {
  readonly ending: string
  readonly type: string
  readonly format: (article: Article, analysis: Analysis, review: Review | null) => string
}

export const SAVED_FORMS: Readonly<Record<SavedForm, Form>> = {
  // Without the mark at its beginning, Excel reads UTF-8 as something else.
  csv: { ending: 'csv', type: 'text/csv', format: (...of) => `\ufeff${formatCsv(...of)}` },
  markdown: { ending: 'md', type: 'text/markdown', format: formatMarkdown },
  annotations: { ending: 'json', type: 'application/ld+json', format: formatAnnotations },
}
