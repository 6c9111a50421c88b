// Saves who says what in the form that the reader asks for.
import type { Analysis, Article, Review } from '../../../domain'
import { formatAnnotations } from '../../../exchange/annotations'
import { formatCsv } from '../../../exchange/csv'
import { formatMarkdown } from '../../../exchange/markdown'
import type { AnalyzedArticle } from '../../../state'
import type { SavedForm } from '../../../ui/panel/SaveAs'
import { fileNameOf, useSaveFile } from '../../useSaveFile'

type Form = {
  readonly ending: string
  readonly type: string
  readonly format: (article: Article, analysis: Analysis, review: Review | null) => string
}

const FORMS: Readonly<Record<SavedForm, Form>> = {
  // Without the mark at its beginning, Excel reads UTF-8 as something else.
  csv: { ending: 'csv', type: 'text/csv', format: (...of) => `\ufeff${formatCsv(...of)}` },
  markdown: { ending: 'md', type: 'text/markdown', format: formatMarkdown },
  annotations: { ending: 'json', type: 'application/ld+json', format: formatAnnotations },
}

export function useSaveAnalysis({ article, analysis, review }: AnalyzedArticle): (form: SavedForm) => void {
  const save = useSaveFile()
  return (chosen) => {
    const { ending, type, format } = FORMS[chosen]
    save({
      name: `${fileNameOf(article)}-who-says-what.${ending}`,
      content: new Blob([format(article, analysis, review)], { type }),
    })
  }
}
